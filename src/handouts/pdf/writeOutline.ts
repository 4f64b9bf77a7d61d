import { must } from "#lib/must.ts";
import type { PdfObjects } from "./PdfObjects.ts";
import { number, textString } from "./pdfSyntax.ts";
import type { TagElement } from "./TagElement.ts";
import { type ElementIds, idOf } from "./writeStructure.ts";

export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  /** From the top of the page. */
  readonly top: number;
  readonly element: TagElement;
}

interface OutlineItem {
  readonly mark: Bookmark | null;
  readonly id: number;
  readonly items: OutlineItem[];
}

/** Headings as the reader's list of bookmarks. Returns the outline's number, or null where there are none. */
export function writeOutline(
  objects: PdfObjects,
  marks: readonly Bookmark[],
  ids: ElementIds,
): number | null {
  if (marks.length === 0) return null;
  const top = nest(objects, marks);
  writeItems(objects, top, ids);
  objects.write(top.id, `<</Type /Outlines${ends(top)}>>`);
  return top.id;
}

function nest(objects: PdfObjects, marks: readonly Bookmark[]): OutlineItem {
  const top: OutlineItem = { mark: null, id: objects.reserve(), items: [] };
  const open = [top];
  for (const mark of marks) {
    while (open.length > 1 && (open.at(-1)?.mark?.level ?? 0) >= mark.level) open.pop();
    const item: OutlineItem = { mark, id: objects.reserve(), items: [] };
    must(open.at(-1), "an open outline item").items.push(item);
    open.push(item);
  }
  return top;
}

function writeItems(objects: PdfObjects, parent: OutlineItem, ids: ElementIds): void {
  parent.items.forEach((item, at) => {
    const mark = must(item.mark, "bookmark");
    const before = parent.items[at - 1];
    const after = parent.items[at + 1];
    const top = objects.pageHeight(mark.page) - mark.top;
    objects.write(
      item.id,
      [
        `<</Title ${textString(mark.title)} /Parent ${parent.id} 0 R`,
        before ? ` /Prev ${before.id} 0 R` : "",
        after ? ` /Next ${after.id} 0 R` : "",
        ends(item),
        ` /SE ${idOf(ids, mark.element)} 0 R`,
        ` /Dest [${objects.pageId(mark.page)} 0 R /XYZ 0 ${number(top)} null]>>`,
      ].join(""),
    );
    writeItems(objects, item, ids);
  });
}

function ends({ items }: OutlineItem): string {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return "";
  return ` /First ${first.id} 0 R /Last ${last.id} 0 R /Count ${count(items)}`;
}

function count(items: readonly OutlineItem[]): number {
  return items.reduce((sum, item) => sum + 1 + count(item.items), 0);
}
