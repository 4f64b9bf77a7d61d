/** A run of slides by index, from the first one up to but not with the last. */
export interface SectionWindow {
  readonly from: number;
  readonly to: number;
}

/** Slides kept on each side of the current one: a film two ahead can load before it is reached. */
const reach = 2;

/** The sections that stand in the display around the slide at `index`: at most five, however long the deck. */
export function sectionWindow(index: number, count: number): SectionWindow {
  return { from: Math.max(0, index - reach), to: Math.min(count, index + reach + 1) };
}

export function inWindow(window: SectionWindow, index: number): boolean {
  return index >= window.from && index < window.to;
}

export function sameWindow(one: SectionWindow, other: SectionWindow): boolean {
  return one.from === other.from && one.to === other.to;
}
