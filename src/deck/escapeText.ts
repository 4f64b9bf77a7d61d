/** Plain words -> Markdown that reads as those words, within a line. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|@]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&")
    .replace(/(https?|ftp)(?=:\/\/)/gi, "$1\\")
    .replace(/(www)(?=\.)/gi, "$1\\")
    .replace(/!$/, "\\!");
}

/** The same where a line of a paragraph begins: no list, heading, rule, table or notes. */
export function escapeLineStart(text: string): string {
  return text
    .replace(/^(?=[#+=:-])/, "\\")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
    .replace(/^(notes?)(?=:)/i, "$1\\");
}

/** The closing marks of a heading are words too; one that is escaped already stays as it is. */
export function escapeLineEnd(text: string): string {
  return text.replace(/(?<=(?:^|[^\\])(?:\\\\)*)#$/, "\\#");
}

/** An address inside `(…)`. */
export function printAddress(address: string): string {
  const isPlain = /^[\w:/?=%+.,;@~#-]+$/.test(address);
  return isPlain ? address : `<${address.replace(/[<>\\&|]/g, "\\$&")}>`;
}
