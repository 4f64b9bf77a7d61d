import type { JsPdfInside } from "./JsPdfInside.ts";
import type { Area, ArtifactKind, Belongs } from "./Pen.ts";
import { number, textString, uriString } from "./pdfSyntax.ts";
import { type Annotation, createElement, join, type TagElement } from "./TagElement.ts";
import type { Bookmark } from "./writeOutline.ts";
import type { Structure } from "./writeStructure.ts";

export interface Marking {
  readonly root: TagElement;
  /** What is drawn from here on belongs to this, until the next call. */
  open(belongs: Belongs): void;
  /** Must come before the page changes: a mark may not cross pages. */
  close(): void;
  link(element: TagElement, href: string, says: string, area: Area): void;
  bookmark(element: TagElement, level: number, title: string, top: number): void;
  join(element: TagElement): void;
  structure(pageCount: number): Structure;
  readonly bookmarks: readonly Bookmark[];
}

const artifacts: Readonly<Record<ArtifactKind, string>> = {
  footer: "/Type /Pagination /Subtype /Footer",
  layout: "/Type /Layout",
  repeat: "/Type /Pagination",
};

/** Keys of annotations in the parent tree start above those of any page. */
const firstAnnotationKey = 10_001;

/** Marked content: every stretch of every page belongs to an element or is an artifact. */
export function createMarking({ internal }: JsPdfInside, pageHeight: number): Marking {
  const root = createElement("Document", null);
  const pages: TagElement[][] = [];
  const annotations: Annotation[] = [];
  const bookmarks: Bookmark[] = [];
  let current: { readonly belongs: Belongs; readonly page: number } | null = null;

  function close(): void {
    if (current) internal.write("EMC");
    current = null;
  }

  function openElement(element: TagElement, page: number): void {
    const marked = marksOf(page);
    const mcid = marked.push(element) - 1;
    join(element);
    element.children.push({ type: "content", page, mcid });
    internal.write(`/${element.role} <</MCID ${mcid}>> BDC`);
  }

  function marksOf(page: number): TagElement[] {
    const known = pages[page - 1];
    if (known) return known;
    const fresh: TagElement[] = [];
    pages[page - 1] = fresh;
    return fresh;
  }

  return {
    root,
    bookmarks,
    close,
    join,
    open(belongs) {
      const page = internal.getCurrentPageInfo().pageNumber;
      if (current?.belongs === belongs && current.page === page) return;
      close();
      if (typeof belongs === "string") internal.write(`/Artifact <<${artifacts[belongs]}>> BDC`);
      else openElement(belongs, page);
      current = { belongs, page };
    },
    link(element, href, says, area) {
      const { pageNumber: page, pageContext } = internal.getCurrentPageInfo();
      const key = firstAnnotationKey + annotations.length;
      const body = linkBody({ key, href, says, area, pageHeight });
      const annotation = { key, element, body, reference: lateReference(internal) };
      annotations.push(annotation);
      pageContext.annotations.push({ type: "reference", object: annotation.reference });
      join(element);
      element.children.push({ type: "annotation", page, annotation });
    },
    bookmark(element, level, title, top) {
      const page = internal.getCurrentPageInfo().pageNumber;
      bookmarks.push({ element, level, title, top, page });
    },
    structure: (pageCount) => ({
      root,
      annotations,
      pages: [...Array(pageCount).keys()].map((page) => pages[page] ?? []),
    }),
  };
}

/** A getter, because jsPDF's open action takes object 3 for page 1: no number may be taken before pages have theirs. */
function lateReference(internal: JsPdfInside["internal"]): { readonly objId: number } {
  let id: number | null = null;
  return {
    get objId() {
      id ??= internal.newObjectDeferred();
      return id;
    },
  };
}

/** jsPDF's own links are direct objects, which no structure element can point at. */
function linkBody(link: {
  readonly key: number;
  readonly href: string;
  readonly says: string;
  readonly area: Area;
  readonly pageHeight: number;
}): string {
  const { x, y, width, height } = link.area;
  const bottom = link.pageHeight - y - height;
  const box = [x, bottom, x + width, bottom + height].map(number).join(" ");
  return [
    `<</Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /F 4 /StructParent ${link.key}`,
    ` /Contents ${textString(link.says)}`,
    ` /A <</Type /Action /S /URI /URI ${uriString(link.href)}>>>>`,
  ].join("");
}
