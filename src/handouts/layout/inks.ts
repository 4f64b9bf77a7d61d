/** Dark enough to stay clear when an office printer makes them grey. */
export const inks = {
  words: "#16201f",
  headings: "#0f373b",
  links: "#0b3f78",
  rules: "#8a9392",
  strong: "#14454a",
} as const;
