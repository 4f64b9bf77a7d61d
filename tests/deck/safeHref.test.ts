import { describe, expect, it } from "vitest";
import { safeHref } from "#deck/safeHref.ts";

describe("safeHref", () => {
  it.each(["https://a.org", "HTTP://a.org/b?c#d", "mailto:a@b.c", "tel:+44116123", "tel:116123"])(
    "lets %s lead there",
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each([
    "",
    "#a",
    "/a",
    "//a.org",
    "javascript:alert(1)",
    "data:text/html,a",
    "https:a.org",
    "https:///a",
    "https://a.org\\b",
    "https://a.org/\u202eb",
    "https://a.org/ b",
    "https://a.org/\u200b",
    "https://[",
    "mailto::a",
    "tel:a",
    `https://a.org/${"b".repeat(2000)}`,
  ])("refuses %j", (href) => {
    expect(safeHref(href)).toBeNull();
  });
});
