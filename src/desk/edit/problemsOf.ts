import type { Problem } from "#deck/Problem.ts";
import type { Editing } from "./useEditing.ts";

/** The problems on a slide's lines; before the first slide stand those of the deck's own settings (-1). */
export function problemsOf(
  { draft, lines, text }: Pick<Editing, "draft" | "lines" | "text">,
  index: number,
): readonly Problem[] {
  const startOf = (at: number) => {
    const slide = text.slides[at];
    return slide ? lines.get(slide.key) : undefined;
  };
  const from = index < 0 ? 1 : startOf(index);
  if (from === undefined) return [];
  const to = startOf(index + 1) ?? Number.POSITIVE_INFINITY;
  return draft.problems.filter(({ line }) => line >= from && line < to);
}
