import { must } from "#lib/must.ts";
import type { PdfObjects } from "./PdfObjects.ts";
import { textString } from "./pdfSyntax.ts";
import type { Annotation, TagChild, TagElement } from "./TagElement.ts";

export interface Structure {
  readonly root: TagElement;
  /** For each page, the element of each marked stretch, by its MCID. */
  readonly pages: readonly (readonly TagElement[])[];
  readonly annotations: readonly Annotation[];
}

export type ElementIds = ReadonlyMap<TagElement, number>;

/** Writes the structure tree and both ways between it and the pages. Returns the tree root's number. */
export function writeStructure(
  objects: PdfObjects,
  structure: Structure,
): { readonly rootId: number; readonly ids: ElementIds } {
  const rootId = objects.reserve();
  const ids = new Map<TagElement, number>();
  for (const element of inOrder(structure.root)) ids.set(element, objects.reserve());
  for (const [element, id] of ids)
    objects.write(id, elementBody(element, { rootId, ids, objects }));
  for (const annotation of structure.annotations)
    objects.write(annotation.reference.objId, annotation.body);
  const parentTreeId = writeParentTree(objects, structure, ids);
  const nextKey = (structure.annotations.at(-1)?.key ?? structure.pages.length - 1) + 1;
  objects.write(
    rootId,
    `<</Type /StructTreeRoot /K [${idOf(ids, structure.root)} 0 R] /ParentTree ${parentTreeId} 0 R /ParentTreeNextKey ${nextKey}>>`,
  );
  return { rootId, ids };
}

export function idOf(ids: ElementIds, element: TagElement): number {
  return must(ids.get(element), `structure element ${element.role}`);
}

function inOrder(element: TagElement): readonly TagElement[] {
  const below = element.children.flatMap((child) =>
    child.type === "element" ? inOrder(child.element) : [],
  );
  return [element, ...below];
}

interface Naming {
  readonly rootId: number;
  readonly ids: ElementIds;
  readonly objects: PdfObjects;
}

/** `/Pg` once an element, then bare MCIDs: a third of the size of a dictionary for each stretch. */
function elementBody(element: TagElement, naming: Naming): string {
  const { parent, role, alt, actualText, attributes, children } = element;
  const drawn = children.find((child) => child.type !== "element");
  const page = drawn ? drawn.page : null;
  const kids = children.map((child) => kid(child, page, naming));
  return [
    `<</Type /StructElem /S /${role} /P ${parent ? idOf(naming.ids, parent) : naming.rootId} 0 R`,
    page === null ? "" : ` /Pg ${naming.objects.pageId(page)} 0 R`,
    alt === null ? "" : ` /Alt ${textString(alt)}`,
    actualText === null ? "" : ` /ActualText ${textString(actualText)}`,
    attributes === null ? "" : ` /A ${attributes}`,
    kids.length === 1 ? ` /K ${kids[0]}>>` : ` /K [${kids.join(" ")}]>>`,
  ].join("");
}

function kid(child: TagChild, here: number | null, { ids, objects }: Naming): string {
  switch (child.type) {
    case "element":
      return `${idOf(ids, child.element)} 0 R`;
    case "content":
      return child.page === here
        ? String(child.mcid)
        : `<</Type /MCR /Pg ${objects.pageId(child.page)} 0 R /MCID ${child.mcid}>>`;
    case "annotation": {
      const page = child.page === here ? "" : ` /Pg ${objects.pageId(child.page)} 0 R`;
      return `<</Type /OBJR${page} /Obj ${child.annotation.reference.objId} 0 R>>`;
    }
  }
}

/** Keys must ascend: pages from 0, annotations far above them. */
function writeParentTree(objects: PdfObjects, structure: Structure, ids: ElementIds): number {
  const pages = structure.pages.map(
    (elements, page) =>
      `${page} [${elements.map((element) => `${idOf(ids, element)} 0 R`).join(" ")}]`,
  );
  const annotations = structure.annotations.map(
    ({ key, element }) => `${key} ${idOf(ids, element)} 0 R`,
  );
  const id = objects.reserve();
  objects.write(id, `<</Nums [${[...pages, ...annotations].join("\n")}]>>`);
  return id;
}
