import * as z from "zod/mini";
import type { Deck, PublicSlide } from "#deck/Deck.ts";
import type { SupportEntry } from "#deck/Library.ts";
import { publicSlide, supportOf } from "#deck/publicDeck.ts";
import { must } from "#lib/must.ts";
import { findSlide } from "#session/route.ts";
import type { Session } from "#session/Session.ts";
import { type PublicState, publicState, publicStateSchema } from "./publicState.ts";

/** What a participant's own screen is shown: the slide of this moment, and where it stands. */
export interface Page {
  /** The workshop's title. */
  readonly title: string;
  readonly language: string;
  readonly slide: PublicSlide;
  /** Who to turn to, for a screen that rests or has stepped out. */
  readonly support: readonly SupportEntry[];
  readonly state: PublicState;
}

export const pageSchema = z.object({
  title: z.string(),
  language: z.string(),
  slide: z.custom<PublicSlide>(
    (slide) => typeof slide === "object" && slide !== null && "id" in slide && "kind" in slide,
  ),
  support: z.array(
    z.custom<SupportEntry>(
      (entry) => typeof entry === "object" && entry !== null && "name" in entry,
    ),
  ),
  state: publicStateSchema,
});

/** The page of the slide that the room sees. A film brings its words, never its files. */
export function page(deck: Deck, session: Session): Page {
  const state = publicState(deck, session);
  const slide = publicSlide(must(findSlide(deck, state.slide), `slide ${state.slide}`));
  return {
    title: deck.title,
    language: deck.language,
    slide: withoutFiles(slide),
    support: supportOf(deck),
    state,
  };
}

function withoutFiles(slide: PublicSlide): PublicSlide {
  if (slide.kind !== "film" && slide.kind !== "warning") return slide;
  return { ...slide, film: { ...slide.film, sources: [], soundtracks: [] } };
}
