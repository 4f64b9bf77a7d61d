/** Where the trainer has jumped from and to. Stepping on from a slide moves its place, and keeps the rest. */
export interface SlideHistory {
  /** Slide ids, the oldest first; `here` is the index of the present one. */
  readonly places: readonly string[];
  readonly here: number;
}

const most = 50;

export function startHistory(slide: string): SlideHistory {
  return { places: [slide], here: 0 };
}

/** After a move. `stepped`: to the slide next to it; anything else is a jump. */
export function visit(history: SlideHistory, slide: string, stepped: boolean): SlideHistory {
  const { places, here } = history;
  if (places[here] === slide) return history;
  if (stepped) return { places: places.with(here, slide), here };
  const past = [...places.slice(0, here + 1), slide].slice(-most);
  return { places: past, here: past.length - 1 };
}

/** One place back or forward in the history; the same where there is none. */
export function travel(history: SlideHistory, by: -1 | 1): SlideHistory {
  const to = history.here + by;
  return history.places[to] === undefined ? history : { ...history, here: to };
}

/** The slide that a travel would reach, or null. */
export function placeAt(history: SlideHistory, by: -1 | 1): string | null {
  return history.places[history.here + by] ?? null;
}
