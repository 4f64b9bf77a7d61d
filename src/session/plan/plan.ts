import type { Deck, Slide } from "#deck/Deck.ts";
import type { Plan } from "#session/Session.ts";

/** The deck as it is written. */
export const wholePlan: Plan = { include: [], drop: [], endAt: null };

/** Whether Next and Back pass over this slide. It is still reached by name. */
export function isPassedOver(plan: Plan, slide: Slide): boolean {
  return plan.drop.includes(slide.id) || isNotChosen(plan, slide);
}

/** An optional slide that was not chosen at the desk. */
export function isNotChosen(plan: Plan, slide: Slide): boolean {
  return slide.optional && !plan.include.includes(slide.id);
}

/** Slides that come and go together: a film with its warning and its pause, any other alone. */
export function groupsOf(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const groups: Slide[][] = [];
  for (const slide of slides) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && belongs(before, slide)) group.push(slide);
    else groups.push([slide]);
  }
  return groups;
}

function belongs(before: Slide, slide: Slide): boolean {
  if (slide.kind === "film") return before.kind === "warning" && before.film.id === slide.film.id;
  return slide.kind === "pause" && before.kind === "film";
}

/** Whether the deck lets the group go when time is lost. A film's word counts for all its group. */
export function mayDrop(group: readonly Slide[]): boolean {
  const lead = group.find((slide) => slide.kind === "film") ?? group[0];
  return lead?.keep === "may" && lead.kind !== "support" && lead.kind !== "close";
}

/**
 * The plan as this deck can be walked with: never a film without its warning or its pause, never an
 * end without support, whatever was asked for.
 */
export function fitPlan(deck: Deck, plan: Plan): Plan {
  const groups = groupsOf(deck.slides);
  const drop = groups.filter(
    (group) => mayDrop(group) && group.every((slide) => plan.drop.includes(slide.id)),
  );
  const include = groups.filter((group) => group.some((slide) => plan.include.includes(slide.id)));
  const ids = (found: readonly (readonly Slide[])[]) => found.flat().map((slide) => slide.id);
  const optional = new Set(deck.slides.filter((slide) => slide.optional).map(({ id }) => id));
  return { ...plan, drop: ids(drop), include: ids(include).filter((id) => optional.has(id)) };
}
