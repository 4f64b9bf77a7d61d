import type { Slide, SlideKind } from "./Deck.ts";
import type { Film } from "./Film.ts";
import type { Library } from "./Library.ts";
import { isWarned, pauseFollows, supportEnds } from "./rules/safety.ts";
import { slideTitle } from "./slideTitle.ts";
import { freeId } from "./slug.ts";

/** The slides with what the deck forgot: warnings and pauses around films, and support at the end. */
export function makeSafe(slides: readonly Slide[], library: Library): readonly Slide[] {
  const taken = new Set(slides.map((slide) => slide.id));
  const safe = slides.flatMap((slide, index): readonly Slide[] => {
    if (slide.kind !== "film") return [slide];
    const before = isWarned(slides, index) ? [] : [madeFor(slide, warning(slide.film), taken)];
    const after = pauseFollows(slides, index) ? [] : [madeFor(slide, { kind: "pause" }, taken)];
    return [...before, slide, ...after];
  });
  const last = safe.at(-1);
  if (!last || supportEnds(safe)) return safe;
  const support = madeFor(
    { ...last, id: "support", optional: false },
    { kind: "support", entries: library.support.slice(0, 4) },
    taken,
  );
  return last.kind === "close" ? [...safe.slice(0, -1), support, last] : [...safe, support];
}

function warning(film: Film): SlideKind {
  return { kind: "warning", film };
}

/** A slide that nobody wrote, in the section and at the line of the one it stands beside. */
function madeFor(beside: Slide, kind: SlideKind, taken: Set<string>): Slide {
  const wanted = kind.kind === "support" ? beside.id : `${beside.id}-${kind.kind}`;
  const id = freeId(wanted, taken);
  taken.add(id);
  const { section, optional, line } = beside;
  const title = slideTitle(kind, []);
  const facts = { id, title, section, minutes: 0, keep: "must", optional, steps: 0 } as const;
  return { ...facts, blocks: [], notes: [], ...kind, line };
}
