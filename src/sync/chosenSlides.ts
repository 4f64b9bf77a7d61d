const prefix = "working-together/chosen/";

/** What was chosen where the browser keeps nothing: as long as this page. */
const held = new Map<string, readonly string[]>();

/** The optional slides of a deck that its next session also shows, by their ids. */
export function chosenSlides(deck: string): readonly string[] {
  const here = held.get(deck);
  if (here) return here;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + deck) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** Keeps the choice for the next session, until another is made. */
export function chooseSlides(deck: string, ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(prefix + deck, JSON.stringify(ids));
    else localStorage.removeItem(prefix + deck);
    held.delete(deck);
  } catch {
    held.set(deck, ids);
  }
}
