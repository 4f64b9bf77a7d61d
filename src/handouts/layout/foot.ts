import type { Pen } from "#handouts/pdf/Pen.ts";
import type { Profile } from "#handouts/profiles.ts";
import { breakLines } from "./breakLines.ts";
import { drawLineAgain } from "./drawLine.ts";
import { inks } from "./inks.ts";
import { type Line, lineWidth } from "./Line.ts";

interface Foot {
  /** From the end of the words to the edge of the page. */
  readonly height: number;
  /** Draws the foot of the current page. */
  readonly draw: (page: number, count: number) => void;
}

interface FootOptions {
  readonly pen: Pen;
  readonly profile: Profile;
  readonly words: readonly string[];
  readonly missing: Set<string>;
}

/** The foot of every page: the handout's words on the left, “Page 2 of 9” on the right of the last line. */
export function createFoot({ pen, profile, words, missing }: FootOptions): Foot {
  const { small: size, margin } = profile;
  const width = pen.pageWidth - 2 * margin;
  const measure = { width, size, bold: false, faces: pen.faces, missing };
  const toLines = (text: string) => breakLines([text], measure);
  const lines = words.flatMap(toLines);
  const numbered = (page: number, count: number): Line =>
    toLines(`Page ${page} of ${count}`)[0] ?? [];
  const last = lines.at(-1);
  const besideLast = last && lineWidth(last) + lineWidth(numbered(888, 888)) + size < width;
  const lineHeight = size * 1.35;
  const rows = lines.length + (besideLast ? 0 : 1);
  // The foot stands lower than the words' own margin, and clear of the last line to write on.
  const under = margin * 0.7;
  const height = under + rows * lineHeight + size * 1.7;

  function draw(page: number, count: number): void {
    const top = pen.pageHeight - under - rows * lineHeight;
    const ruleY = top - size * 0.5;
    const from = { x: margin, y: ruleY };
    pen.rule(from, { x: margin + width, y: ruleY }, { thickness: 0.75, ink: inks.rules }, "footer");
    const put = (line: Line, row: number, x: number) =>
      drawLineAgain(pen, line, "footer", {
        x,
        y: top + row * lineHeight + size,
        size,
        ink: inks.words,
      });
    lines.forEach((line, row) => {
      put(line, row, margin);
    });
    const number = numbered(page, count);
    put(number, rows - 1, margin + width - lineWidth(number));
  }

  return { height, draw };
}
