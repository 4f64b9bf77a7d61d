import type { Film } from "#deck/Film.ts";

/** What one film needs without a network, as addresses: the first file that this browser plays, and its voices. */
export function filmFiles(film: Film, canPlay: (type: string) => boolean): readonly string[] {
  const source = film.sources.find((each) => each.kind === "file" && canPlay(each.type));
  const picture = source?.kind === "file" ? [source.url] : [];
  return [...picture, ...film.soundtracks.map(({ url }) => url)];
}
