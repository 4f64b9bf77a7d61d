import type { FilmClock } from "#session/film/FilmClock.ts";
import { filmPosition } from "#session/film/filmPosition.ts";
import { isAtStop } from "#session/film/filmStops.ts";
import type { FilmOrder } from "./FilmOrder.ts";

/** What an element is to do the moment it is told. */
export interface MediaMove {
  readonly playing: boolean;
  readonly muted: boolean;
  /** Seconds into the film to place it at; null leaves it where it is. */
  readonly place: number | null;
}

export interface MediaNow {
  /** Seconds into the film that the element shows. */
  readonly position: number;
  /** The host's clock, in milliseconds. */
  readonly now: number;
}

const still: MediaMove = { playing: false, muted: true, place: null };

/** Nearer than this a still picture is the right one. Seconds. */
const samePicture = 0.02;
/** A commanded seek shorter than this is not worth the hole in the sound. */
const sameMoment = 0.03;
/** A start this near goes on from where the element is. */
const nearStart = 0.25;
/** Above this a muted copy jumps when it is ordered to; below, it is nudged. */
const jumps = 0.15;
/** A pause leaves the element on the frame it stopped at, unless that is somewhere else altogether. */
const elsewhere = 1;

/**
 * Decides from the clock that the element last obeyed, the new order, and where it is.
 * The leading element is placed only when `order` changed: at a start or a commanded seek, or when
 * it joins (`before` is null). In every other case its own place is the truth and it is left alone.
 */
export function mediaMove(
  before: FilmClock | null,
  { clock, role }: FilmOrder,
  { position, now }: MediaNow,
): MediaMove {
  if (!clock || role === "rests" || clock.status === "text") return still;
  const target = filmPosition(clock, now);
  const far = (least: number) => (Math.abs(target - position) > least ? target : null);
  const isNew = before?.slide !== clock.slide || before.order !== clock.order;
  // Where it stops by itself, too, the sounding element's own place is the truth.
  const here = role === "leads" && !isNew ? position : target;
  const playing = clock.status === "playing" && !isAtStop(clock, here);
  const move = { playing, muted: role === "follows" };

  if (clock.status === "ended") return { ...move, place: isNew ? far(elsewhere) : null };
  if (role === "follows")
    return { ...move, place: playing ? (isNew ? far(jumps) : null) : far(samePicture) };
  if (!isNew) return { ...move, place: null };
  if (playing)
    return { ...move, place: far(before?.status === "playing" ? sameMoment : nearStart) };
  return { ...move, place: far(before?.status === "playing" ? elsewhere : samePicture) };
}
