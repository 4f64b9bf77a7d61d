interface NeverUsed {
  /** Index of the first character. */
  readonly at: number;
  readonly found: string;
  readonly instead: string;
}

const words: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bpass(?:ed|es|ing)?\s+away\b/gi, instead: "Write “died”." },
  { pattern: /\btrigger(?:s|ed|ing)?\b/gi, instead: "Say plainly what the film shows." },
  { pattern: /\bvictims?\b/gi, instead: "Write “person”, or their name." },
  { pattern: /\bbrave(?:ly|ry|r|st)?\b/gi, instead: "Say what the person did." },
  { pattern: /\bbattl(?:e|es|ed|ing)\b/gi, instead: "Write “lived with”." },
  {
    pattern: /\b(?:don[’']t|do\s+not)\s+worry\b/gi,
    instead: "Say what happens next, or who can help.",
  },
  {
    pattern: /\bif\s+you\s+are\s+affected,?\s+you\s+should\b/gi,
    instead: "Offer a choice: “You can step out at any time.”",
  },
];

/** The words that frighten, judge or look away, where they stand in a text; over line ends too. */
export function neverUsed(text: string): readonly NeverUsed[] {
  return words.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      at: index,
      found: match.replace(/\s+/g, " "),
      instead,
    })),
  );
}
