export const widestLine = 37;

/** Breaks a line in two where it reads best: at punctuation, then where the halves are even. */
export function wrapCue(text: string): string {
  if (text.length <= widestLine) return text;
  const words = text.split(" ");
  const breaks = words.slice(1).map((_, i) => {
    const first = words.slice(0, i + 1).join(" ");
    const second = words.slice(i + 1).join(" ");
    return { text: `${first}\n${second}`, cost: unevenness(first, second) };
  });
  return breaks.reduce((best, next) => (next.cost < best.cost ? next : best)).text;
}

function unevenness(first: string, second: string): number {
  const tooWide = Math.max(first.length, second.length) > widestLine ? 1000 : 0;
  // A full stop is worth a lopsided break, a comma somewhat less.
  const pause = /[.?!”]$/.test(first) ? 30 : /[,;:]$/.test(first) ? 14 : 0;
  return Math.abs(first.length - second.length) - pause + tooWide;
}
