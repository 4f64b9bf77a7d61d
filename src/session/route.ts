import type { Deck, Slide } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import { isNotChosen, isPassedOver } from "./plan/plan.ts";
import type { Plan, Position } from "./Session.ts";

/**
 * The slide with this id, or undefined. Decks are small and looked up once a key press: no index is
 * kept.
 */
export function findSlide(deck: Deck, id: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id);
}

/** Where a workshop starts. */
export function firstSlide(deck: Deck, plan: Plan): Slide {
  const first = deck.slides.find((slide) => !isPassedOver(plan, slide)) ?? deck.slides[0];
  return must(first, "first slide");
}

/**
 * The slide that Next reaches, or undefined at the end. Slides that are passed over are reached only
 * from one of their own: a film of its warning, an optional slide of the optional one before it. For
 * a trainer who stands there has chosen them.
 */
export function slideAfter(deck: Deck, plan: Plan, id: string): Slide | undefined {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const [here, next] = [deck.slides[index], deck.slides[index + 1]];
  if (here && next && leadsOn(plan, here, next)) return next;
  return deck.slides.slice(index + 1).find((slide) => !isPassedOver(plan, slide));
}

/** The slide that Back reaches, or undefined at the start. A film always leads back to its warning. */
export function slideBefore(deck: Deck, plan: Plan, id: string): Slide | undefined {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const [before, here] = [deck.slides[index - 1], deck.slides[index]];
  if (before && here && leadsBack(plan, before, here)) return before;
  const earlier = deck.slides.slice(0, Math.max(0, index));
  return earlier.findLast((slide) => !isPassedOver(plan, slide));
}

function leadsOn(plan: Plan, here: Slide, next: Slide): boolean {
  return here.kind === "warning" || isRun(plan, here, next);
}

function leadsBack(plan: Plan, before: Slide, here: Slide): boolean {
  return here.kind === "film" || isRun(plan, here, before);
}

/** From a slide that is passed over to its neighbour of the same kind of choice. */
function isRun(plan: Plan, here: Slide, beside: Slide): boolean {
  if (isNotChosen(plan, here)) return beside.optional;
  if (!isPassedOver(plan, here)) return false;
  return [here, beside].some(({ kind }) => kind === "film") && isPassedOver(plan, beside);
}

/** One step on, or undefined at the very end. */
export function stepAfter(deck: Deck, plan: Plan, position: Position): Position | undefined {
  const slide = findSlide(deck, position.slide);
  if (slide && position.step < slide.steps) return { slide: slide.id, step: position.step + 1 };
  const after = slideAfter(deck, plan, position.slide);
  return after && { slide: after.id, step: 0 };
}

/** One step back, arriving at the end of the slide before; undefined at the very start. */
export function stepBefore(deck: Deck, plan: Plan, position: Position): Position | undefined {
  if (position.step > 0) return { slide: position.slide, step: position.step - 1 };
  const before = slideBefore(deck, plan, position.slide);
  return before && { slide: before.id, step: before.steps };
}

/** Where a jump to this slide lands: a film is reached through its warning. */
export function landing(deck: Deck, id: string): Slide | undefined {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[index];
  if (slide?.kind !== "film") return slide;
  const before = deck.slides[index - 1];
  return before?.kind === "warning" ? before : slide;
}
