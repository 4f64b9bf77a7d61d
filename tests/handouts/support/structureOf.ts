import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from "pdf-lib";
import { get, getText, type PdfView } from "./PdfView.ts";

export interface Node {
  readonly ref: PDFRef | null;
  readonly dict: PDFDict;
  readonly role: string;
  readonly parent: Node | null;
  readonly nodes: readonly Node[];
  /** Marked content, as its page's index and MCID. */
  readonly marks: readonly { readonly page: number; readonly mcid: number }[];
  readonly objects: readonly PDFRef[];
}

/** The structure tree as a reader walks it; null where there is none. */
export function structureOf(view: PdfView): Node | null {
  const root = get(view.catalog, "StructTreeRoot");
  if (!(root instanceof PDFDict)) return null;
  const kids = get(root, "K");
  const first = kids instanceof PDFArray ? kids.get(0) : root.get(PDFName.of("K"));
  return first ? readNode(view, first, null) : null;
}

function readNode(view: PdfView, entry: unknown, parent: Node | null): Node | null {
  const dict = entry instanceof PDFRef ? view.document.context.lookup(entry) : entry;
  if (!(dict instanceof PDFDict)) return null;
  const nodes: Node[] = [];
  const marks: { page: number; mcid: number }[] = [];
  const objects: PDFRef[] = [];
  const ref = entry instanceof PDFRef ? entry : null;
  const node = { ref, dict, role: getText(dict, "S") ?? "", parent, nodes, marks, objects };
  const own = dict.get(PDFName.of("Pg"));
  for (const kid of kidsOf(dict)) {
    const found = kid instanceof PDFRef ? view.document.context.lookup(kid) : kid;
    if (found instanceof PDFNumber) marks.push({ page: pageOf(view, own), mcid: found.asNumber() });
    else if (found instanceof PDFDict && getText(found, "Type") === "MCR") {
      const mcid = get(found, "MCID");
      const page = pageOf(view, found.get(PDFName.of("Pg")) ?? own);
      if (mcid instanceof PDFNumber) marks.push({ page, mcid: mcid.asNumber() });
    } else if (found instanceof PDFDict && getText(found, "Type") === "OBJR") {
      const object = found.get(PDFName.of("Obj"));
      if (object instanceof PDFRef) objects.push(object);
    } else {
      const below = readNode(view, kid, node);
      if (below) nodes.push(below);
    }
  }
  return node;
}

function kidsOf(dict: PDFDict): readonly unknown[] {
  const kids = get(dict, "K");
  if (kids instanceof PDFArray) return kids.asArray();
  const one = dict.get(PDFName.of("K"));
  return one ? [one] : [];
}

function pageOf(view: PdfView, ref: unknown): number {
  return view.pages.findIndex((page) => page.ref === ref);
}

export function allNodes(node: Node): readonly Node[] {
  return [node, ...node.nodes.flatMap(allNodes)];
}

/** Whether anything is drawn for the element or below it. */
export function hasContent(node: Node): boolean {
  return node.marks.length > 0 || node.nodes.some(hasContent);
}
