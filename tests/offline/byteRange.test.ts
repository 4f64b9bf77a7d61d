import { describe, expect, it } from "vitest";
import { byteRange } from "#offline/worker/byteRange.ts";

describe("byteRange", () => {
  it.each([
    ["bytes=0-", { first: 0, last: 99 }],
    ["bytes=0-0", { first: 0, last: 0 }],
    ["bytes=10-19", { first: 10, last: 19 }],
    ["bytes=90-500", { first: 90, last: 99 }],
    ["bytes=-10", { first: 90, last: 99 }],
    ["bytes=-500", { first: 0, last: 99 }],
  ])("reads %s", (header, part) => {
    expect(byteRange(header, 100)).toEqual(part);
  });

  it.each([null, "", "bytes=-", "bytes=5-2", "lines=1-2", "bytes=0-1,5-6"])(
    "gives the whole for %s",
    (header) => {
      expect(byteRange(header, 100)).toBeNull();
    },
  );

  it("finds nothing behind the end", () => {
    expect(byteRange("bytes=100-", 100)).toBe("outside");
  });
});
