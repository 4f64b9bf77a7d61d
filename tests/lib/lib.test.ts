import { describe, expect, it } from "vitest";
import { must } from "#lib/must.ts";
import { err, ok } from "#lib/result.ts";
import { unreachable } from "#lib/unreachable.ts";

describe("must", () => {
  it("gives what is there, however little it is", () => {
    expect([must(0, "a"), must("", "b"), must(false, "c")]).toEqual([0, "", false]);
  });

  it("throws the name of what is not", () => {
    expect(() => must(null, "the deck")).toThrow("Missing: the deck");
    expect(() => must(undefined, "the slide")).toThrow("Missing: the slide");
  });
});

describe("Result", () => {
  it("is a value or a reason", () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(err("no")).toEqual({ ok: false, error: "no" });
  });
});

describe("unreachable", () => {
  it("throws what came", () => {
    expect(() => unreachable({ kind: "new" } as never)).toThrow('Unreachable: {"kind":"new"}');
  });
});
