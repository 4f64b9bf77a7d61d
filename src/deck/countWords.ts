/** Words as a reader counts them: a dash between spaces is none, “well-being” is one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}
