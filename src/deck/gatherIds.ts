import { placeOf } from "./form.ts";
import type { SlideDraft } from "./parseSlide.ts";
import type { Report } from "./report.ts";
import { freeId } from "./slug.ts";

/** The same slides with ids that are unique. Ids that authors chose are kept before made ones. */
export function gatherIds(drafts: readonly SlideDraft[], report: Report): readonly SlideDraft[] {
  const chosen = new Set(drafts.flatMap(({ hasId, slide }) => (hasId ? [slide.id] : [])));
  const used = new Set(chosen);
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const { slide, hasId, form } = draft;
    const isFree = !taken.has(slide.id) && (hasId || !chosen.has(slide.id));
    if (hasId && !isFree) {
      const message = `Another slide has the id \`${slide.id}\`. Give each slide its own.`;
      report("slide-id-twice", message, placeOf(form, "id"));
    }
    const id = isFree ? slide.id : freeId(slide.id, used);
    taken.add(id);
    used.add(id);
    return { ...draft, slide: { ...slide, id } };
  });
}
