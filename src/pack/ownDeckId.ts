/** The address of a deck opened from a file: `Team day.md` is `own-team-day`, today and next year. */
export function ownDeckId(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `own-${words || "deck"}`;
}
