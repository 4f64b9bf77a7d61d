import type { Deck, Slide } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import type { Session } from "#session/Session.ts";
import { sumLeft } from "./pace.ts";
import { groupsOf, isNotChosen, mayDrop } from "./plan.ts";

/** Something that can be left out whole: a slide, a film with its warning and pause, or a section. */
export interface Offer {
  readonly title: string;
  readonly section: string;
  readonly whole: "slide" | "film" | "section";
  readonly slides: readonly string[];
  /** Milliseconds that it gives back. */
  readonly gives: number;
}

type Group = readonly Slide[];

/**
 * What may still be left out, in deck order: only what the deck marks `keep: may` and is wholly
 * ahead of the trainer, what is left out already included.
 */
export function offers(deck: Deck, session: Session, now: number): readonly Offer[] {
  const here = deck.slides.findIndex((slide) => slide.id === session.position.slide);
  const ahead = new Set(deck.slides.slice(here + 1));
  const found = deck.sections.flatMap((section) => {
    const own = deck.slides.filter(
      (slide) => section.slideIds.includes(slide.id) && !isNotChosen(session.plan, slide),
    );
    const groups = groupsOf(own);
    const free = groups.filter((group) => mayDrop(group) && group.every((each) => ahead.has(each)));
    const offer = (group: Group, title: string, whole: Offer["whole"]): Offer => ({
      title,
      section: section.title,
      whole,
      slides: group.map((slide) => slide.id),
      gives: sumLeft(session, group, now),
    });
    if (groups.length > 1 && free.length === groups.length)
      return [offer(own, section.title, "section")];
    return free.map((group) => {
      const film = group.find((slide) => slide.kind === "film");
      return offer(group, must(film ?? group[0], "a group's slide").title, film ? "film" : "slide");
    });
  });
  return found.filter((offer) => offer.gives > 0);
}

/**
 * The fewest of these that give back `needed` milliseconds, and of those the least. All of them when
 * even that is too little.
 */
export function suggest(all: readonly Offer[], needed: number): readonly Offer[] {
  let rest = all.toSorted((a, b) => a.gives - b.gives);
  let missing = needed;
  while (missing > 0) {
    // The smallest that is enough; or else the largest, and go on.
    const next = rest.find((offer) => offer.gives >= missing) ?? rest.at(-1);
    if (!next) break;
    missing -= next.gives;
    rest = rest.filter((offer) => offer !== next);
  }
  return all.filter((offer) => !rest.includes(offer));
}

/** The slides to leave out when these of the offers are taken: what is left out behind stays so. */
export function dropOf(
  session: Session,
  all: readonly Offer[],
  taken: readonly Offer[],
): readonly string[] {
  const offered = new Set(all.flatMap((offer) => offer.slides));
  const behind = session.plan.drop.filter((id) => !offered.has(id));
  return [...behind, ...taken.flatMap((offer) => offer.slides)];
}
