import type { Slide } from "#deck/Deck.ts";
import type { Report } from "#deck/report.ts";
import type { Checking } from "./Checking.ts";
import { isWarned, pauseFollows, supportEnds } from "./safety.ts";
import { slidePlace } from "./slidePlace.ts";

/** Every film stands between its warning and a pause. */
export function filmsAreFramed({ slides }: Checking, report: Report): void {
  for (const [index, slide] of slides.entries()) {
    const place = slidePlace(slide);
    if (slide.kind === "film" && !isWarned(slides, index)) {
      const message = `Put a slide right before this one with \`kind: warning\` and \`film: ${slide.film.id}\`.`;
      report("film-without-warning", message, place);
    }
    if (slide.kind === "film" && !pauseFollows(slides, index)) {
      const message = "Put a slide right after this one with `kind: pause`.";
      report("film-without-pause", message, place);
    }
    if (slide.kind === "warning" && !warnsOfNext(slides, index)) {
      const message = `Put the film right after this slide: \`kind: film\` and \`film: ${slide.film.id}\`.`;
      report("warning-without-film", message, place);
    }
  }
}

function warnsOfNext(slides: readonly Slide[], index: number): boolean {
  const [warning, next] = [slides[index], slides[index + 1]];
  return warning?.kind === "warning" && next?.kind === "film" && next.film.id === warning.film.id;
}

export function endsWithSupport({ slides }: Checking, report: Report): void {
  if (slides.length === 0 || supportEnds(slides)) return;
  const message = "End the deck with a `kind: support` slide, or with that and then `kind: close`.";
  report("deck-without-support", message, slidePlace(slides.at(-1)));
}
