/**
 * Where a film is, as a formula instead of a stream of ticks: while playing, each end computes
 * `position + (now - at) / 1000 * rate` for itself.
 *
 * - `ready`: on its poster, silent, at 0. - `text`: its text route is shown instead of the picture.
 */
export type FilmStatus = "ready" | "playing" | "paused" | "ended" | "text";

export interface FilmClock {
  /** The slide the film is shown on. */
  readonly slide: string;
  readonly film: string;
  readonly status: FilmStatus;
  /** Seconds into the film at the moment `at`. */
  readonly position: number;
  /** Milliseconds, on the clock that stamps commands. */
  readonly at: number;
  readonly rate: number;
  /**
   * Where a playing film pauses by itself, in seconds. Each end sees to it by its own clock: a console
   * in a hidden tab is woken once a second or less, may reload, and may be gone, so an order that it
   * had to send at that moment would come late or never. The sounding element tells when it has.
   */
  readonly stopAt: number | null;
  /**
   * Grows with each commanded change (play, pause, seek), never with an observation.
   * The element with sound moves only when this changes; so it is never corrected.
   */
  readonly order: number;
}
