/** The height, in px of the 1920x1080 design, that content takes at a type scale. */
export type Height = (scale: number) => number;

/** From roomy to dense. 1 sets body text at 48 px; 0.92 at 44 px, the least for ordinary slides. */
const typeSteps = [1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.77, 0.7, 0.63, 0.57, 0.51, 0.45] as const;

const least = 0.45;
/** Above 1, type grows only into clear space, so that short slides stay quiet. */
const roomToGrow = 0.62;
/** Below this a word that is still too long breaks over lines instead of shrinking further. */
const breakWordsBelow = 0.65;

/** The largest step at which the content fits the room. */
export function typeScale(height: Height, room: number, most = 1.3): number {
  const fits = (step: number) => height(step) <= (step > 1 ? room * roomToGrow : room);
  return typeSteps.find((step) => step <= most && fits(step)) ?? least;
}

export interface Setting {
  /** px at scale 1. */
  readonly size: number;
  /** px, the same at every scale. */
  readonly width: number;
  readonly leading?: number;
  readonly bold?: boolean;
  /** px before it, at scale 1. */
  readonly gap?: number;
  /** The least height, in px at scale 1. */
  readonly least?: number;
}

export function ofText(text: string, setting: Setting): Height {
  const { size, width, leading = 1.32, bold = false, gap = 0, least: min = 0 } = setting;
  return (scale) => {
    const em = size * scale;
    const tooLong = words(text).some((word) => textWidth(word, bold) * em > width);
    if (tooLong && scale > breakWordsBelow) return Number.POSITIVE_INFINITY;
    const height = countLines(text, width / em, bold) * em * leading;
    return Math.max(height, min * scale) + gap * scale;
  };
}

export function stacked(...parts: readonly Height[]): Height {
  return (scale) => parts.reduce((sum, part) => sum + part(scale), 0);
}

export function beside(...parts: readonly Height[]): Height {
  return (scale) => Math.max(0, ...parts.map((part) => part(scale)));
}

/** Lines that the text fills in a measure given in em. */
export function countLines(text: string, measure: number, bold = false): number {
  const space = 0.3;
  let lines = 1;
  let used = 0;
  for (const word of words(text)) {
    const width = textWidth(word, bold);
    if (used > 0 && used + space + width > measure) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(width / measure) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + width - broken * measure;
  }
  return lines;
}

/** Width in em, a little wide: Atkinson Hyperlegible Next by classes of letters. */
export function textWidth(text: string, bold = false): number {
  const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return width * (bold ? 1.05 : 1);
}

function letterWidth(letter: string): number {
  if (/[ijlI.,:;'’‘!|()[\] \u00a0]/.test(letter)) return 0.28;
  if (/[frt“”"\-/]/.test(letter)) return 0.36;
  if (/[mwMW@%—]/.test(letter)) return 0.82;
  if (/\p{Lu}/u.test(letter)) return 0.65;
  if (/\p{Ll}|\p{M}/u.test(letter)) return 0.54;
  return letter.charCodeAt(0) < 0x0250 ? 0.66 : 1;
}

/** A no-break space holds a word together. */
function words(text: string): readonly string[] {
  return text.split(/[ \t\n]+/).filter(Boolean);
}
