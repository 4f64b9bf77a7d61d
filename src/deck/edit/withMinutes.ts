import type { Slide } from "#deck/Deck.ts";
import { cutDeck } from "./cutDeck.ts";
import { setDeckSetting, setSlideSetting } from "./editSlide.ts";
import { joinDeck, slideLines } from "./joinDeck.ts";

/**
 * A deck's text with these minutes for its slides, by id, and with what they then add up to. The
 * rest stays as its author wrote it. `written` are the slides of this text by their line.
 */
export function withMinutes(
  source: string,
  written: ReadonlyMap<number, Slide>,
  minutes: ReadonlyMap<string, number>,
): string {
  const cut = cutDeck(source);
  const lines = slideLines(cut);
  let deck = cut;
  let sum = 0;
  for (const { key } of cut.slides) {
    const slide = written.get(lines.get(key) ?? 0);
    if (!slide) continue;
    const taken = minutes.get(slide.id) ?? slide.minutes;
    if (taken !== slide.minutes) deck = setSlideSetting(deck, key, "minutes", taken);
    if (!slide.optional) sum += taken;
  }
  return joinDeck(setDeckSetting(deck, "minutes", Number(sum.toFixed(2))));
}
