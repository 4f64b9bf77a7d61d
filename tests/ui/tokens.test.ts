import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { must } from "#lib/must.ts";

const css = readFileSync("src/ui/tokens.css", "utf8");
const [light = "", dark = ""] = css.split('[data-theme="night"]');

function declarations(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [
      must(match[1], "name"),
      must(match[2], "value").trim(),
    ]),
  );
}

const themes = {
  light: declarations(light),
  night: new Map([...declarations(light), ...declarations(dark)]),
};

function colour(theme: keyof typeof themes, name: string): string {
  const value = must(themes[theme].get(name), name);
  const alias = value.match(/^var\(--([\w-]+)\)$/);
  return alias ? colour(theme, must(alias[1], name)) : value;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe("tokens", () => {
  it.each([
    ["ink", "paper"],
    ["ink-2", "paper"],
    ["ink-2", "paper-2"],
    ["deep", "paper"],
    ["deep", "paper-2"],
    ["clay", "paper"],
    ["clay", "sage"],
    ["deep", "sage"],
    ["sage-ink", "sage"],
    ["chalk", "night"],
    ["chalk-2", "night"],
    ["chalk-2", "night-3"],
    ["gold", "night"],
  ])("sets %s on %s at 7:1 or better, for the wall and the back of a hall", (text, ground) => {
    expect(contrast(colour("light", text), colour("light", ground))).toBeGreaterThanOrEqual(7);
  });

  it.each(["light", "night"] as const)(
    "keeps every text pairing of the %s theme at 4.5:1",
    (theme) => {
      const pairs = [
        ["text", "ground"],
        ["text", "panel"],
        ["text", "raised"],
        ["text-2", "ground"],
        ["text-2", "panel"],
        ["text-2", "raised"],
        ["on-accent", "accent"],
        ["on-accent", "accent-hover"],
        ["on-stop", "stop"],
        ["late", "ground"],
        ["late", "panel"],
        ["late", "raised"],
        ["good", "ground"],
        ["mark", "ground"],
      ] as const;
      for (const [text, ground] of pairs) {
        const ratio = contrast(colour(theme, text), colour(theme, ground));
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(["light", "night"] as const)(
    "keeps edges, focus and safe stop of the %s theme at 3:1",
    (theme) => {
      for (const name of ["edge", "focus", "stop"]) {
        for (const ground of ["ground", "panel", "raised"]) {
          const ratio = contrast(colour(theme, name), colour(theme, ground));
          expect(ratio, `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );
});
