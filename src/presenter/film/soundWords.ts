import type { Film } from "#deck/Film.ts";
import { readAloudTrack } from "#films/readAloudTrack.ts";
import type { Showing } from "#session/film/Showing.ts";
import type { Guests } from "#sync/guests.ts";

/** Where the film's sound is, in a sentence: what is wrong, and what to do, first. */
export function soundWords(
  film: Film,
  {
    guests,
    leader,
    showing,
  }: {
    readonly guests: Guests;
    /** The audience window whose film sounds. */
    readonly leader: string | null;
    readonly showing: Showing;
  },
): string {
  const walls = guests.filter(({ role, connected }) => role === "audience" && connected);
  const sounding = walls.find(({ id }) => id === leader);
  if (!sounding) return "No sound: no audience window is open.";
  if (sounding.health?.sound === "blocked") return "No sound: click once in the audience window.";
  if (showing.volume === 0) return "No sound: the volume is at nothing.";
  const where = walls.length > 1 ? "one of the audience windows" : "the audience window";
  const voice = showing.readAloud ? readAloudTrack(film)?.voice : undefined;
  if (voice === undefined) return `Sound: ${where}.`;
  const reader = voice === "person" ? "a person reads aloud" : "a computer voice reads aloud";
  return `Sound: ${where}, ${reader}.`;
}
