import { describe, expect, it } from "vitest";
import { policy } from "#tools/vite/contentPolicy.ts";

const allowed = new Map(
  policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }),
);

describe("policy", () => {
  it("takes pictures and styles from this site alone", () => {
    expect(allowed.get("default-src")).toEqual(["'self'"]);
    expect(allowed.get("img-src")).toEqual(["'self'", "blob:", "data:"]);
    expect(allowed.get("style-src")).toEqual(["'self'"]);
  });

  it("runs no script that was written into a page, and none from anywhere but the film players", () => {
    const [own, ...players] = allowed.get("script-src") ?? [];
    expect(own).toBe("'self'");
    expect(players).toEqual(allowed.get("frame-src"));
    for (const player of players) expect(player).toMatch(/^https:\/\/[\w.-]+\.(?:com)$/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it("allows no plugin, no other base and no form", () => {
    for (const name of ["object-src", "base-uri", "form-action"]) {
      expect(allowed.get(name)).toEqual(["'none'"]);
    }
  });
});
