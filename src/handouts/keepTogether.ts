const noBreak = "\u00a0";

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const units = "am|pm|a\\.m\\.|p\\.m\\.|minutes?|hours?|days?|weeks?|years?|per cent";

const bonds: readonly RegExp[] = [
  /(?<=\d) (?=\d)/g,
  new RegExp(`(?<=\\d) (?=(?:${months})\\b)`, "g"),
  new RegExp(`(?<=\\b(?:${months})) (?=\\d)`, "g"),
  new RegExp(`(?<=\\d) (?=(?:${units})(?:\\W|$))`, "gi"),
  /(?<=\b(?:option|page|step|NHS|part|number)) (?=\d)/gi,
];

/** Numbers to ring, dates and measures with no-break spaces, so that no line ends inside one. */
export function keepTogether(text: string): string {
  return bonds.reduce((bound, bond) => bound.replace(bond, noBreak), text);
}
