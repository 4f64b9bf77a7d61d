import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from "pdf-lib";
import { must } from "#lib/must.ts";
import { openPdf, type PdfView, streamBytes } from "./PdfView.ts";
import { allNodes, type Node, structureOf } from "./structureOf.ts";

export interface Damage {
  readonly what: string;
  /** The rule that must notice. */
  readonly rule: string;
  readonly harm: (view: PdfView) => void;
}

const name = (text: string) => PDFName.of(text);

/** A file with one thing wrong. */
export async function damaged(bytes: Uint8Array, { harm }: Damage): Promise<Uint8Array> {
  const view = await openPdf(bytes);
  harm(view);
  return view.document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

export async function unharmed(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.save({ useObjectStreams: false });
}

function nodes(view: PdfView): readonly Node[] {
  return allNodes(must(structureOf(view), "structure"));
}

function first(view: PdfView, role: string): Node {
  return must(
    nodes(view).find((node) => node.role === role),
    role,
  );
}

/** Changes the words of a page's content. */
function rewrite(view: PdfView, change: (content: string) => string): void {
  const page = must(view.pages[0], "page");
  const ref = page.dict.get(name("Contents")) as PDFRef;
  const before = Buffer.from(streamBytes(view.document.context.lookup(ref))).toString("latin1");
  const after = change(before);
  if (after === before) throw new Error("The damage changed nothing");
  view.document.context.assign(ref, view.document.context.stream(Buffer.from(after, "latin1")));
}

function rewriteMetadata(view: PdfView, change: (xmp: string) => string): void {
  const ref = view.catalog.get(name("Metadata")) as PDFRef;
  const stream = view.document.context.lookup(ref) as PDFRawStream;
  const after = change(Buffer.from(stream.contents).toString("utf8"));
  const bytes = new Uint8Array(Buffer.from(after, "utf8"));
  view.document.context.assign(ref, PDFRawStream.of(stream.dict, bytes));
}

function font(view: PdfView): PDFDict {
  const fonts = must(view.pages[0], "page").dict.lookup(name("Resources"), PDFDict);
  const all = fonts.lookup(name("Font"), PDFDict);
  return all.lookup(must(all.keys()[0], "font"), PDFDict);
}

function descendant(view: PdfView): PDFDict {
  return font(view).lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
}

function linkOf(view: PdfView): PDFDict {
  const annotations = view.pages.flatMap((page) => page.annotations);
  return must(annotations[0], "link").dict;
}

function parentTree(view: PdfView): PDFArray {
  const root = view.catalog.lookup(name("StructTreeRoot"), PDFDict);
  return root.lookup(name("ParentTree"), PDFDict).lookup(name("Nums"), PDFArray);
}

export const damages: readonly Damage[] = [
  {
    what: "not marked",
    rule: "marked",
    harm: ({ catalog }) => catalog.delete(name("MarkInfo")),
  },
  {
    what: "suspect tags",
    rule: "suspects",
    harm: ({ catalog, document }) =>
      catalog.lookup(name("MarkInfo"), PDFDict).set(name("Suspects"), document.context.obj(true)),
  },
  {
    what: "the title not shown",
    rule: "title-shown",
    harm: ({ catalog }) => catalog.delete(name("ViewerPreferences")),
  },
  { what: "no language", rule: "language", harm: ({ catalog }) => catalog.delete(name("Lang")) },
  {
    what: "a language nobody knows",
    rule: "language",
    harm: ({ catalog }) => catalog.set(name("Lang"), PDFString.of("English, British")),
  },
  {
    what: "no metadata",
    rule: "metadata",
    harm: ({ catalog }) => catalog.delete(name("Metadata")),
  },
  {
    what: "no claim to PDF/UA",
    rule: "pdfuaid",
    harm: (view) => rewriteMetadata(view, (xmp) => xmp.replace(/<pdfuaid:part>.*?part>/, "")),
  },
  {
    what: "no title in the metadata",
    rule: "metadata",
    harm: (view) => rewriteMetadata(view, (xmp) => xmp.replace(/<dc:title>.*?<\/dc:title>/s, "")),
  },
  {
    what: "no structure",
    rule: "structure",
    harm: ({ catalog }) => catalog.delete(name("StructTreeRoot")),
  },
  {
    what: "words outside every mark",
    rule: "untagged",
    harm: (view) => rewrite(view, (content) => content.replace(/\/H1 <<.*?>> BDC/, "/Span BMC")),
  },
  {
    what: "a rule outside every mark",
    rule: "untagged",
    harm: (view) => rewrite(view, (content) => `${content}\n10 10 m 20 20 l S`),
  },
  {
    what: "an artifact within an element",
    rule: "artifact-in-tagged",
    harm: (view) =>
      rewrite(view, (content) =>
        content.replace(/(\/P <<\/MCID \d+>> BDC)/, "$1 /Artifact BMC EMC"),
      ),
  },
  {
    what: "an element within an artifact",
    rule: "tagged-in-artifact",
    harm: (view) =>
      rewrite(view, (content) =>
        content.replace(/(\/P <<\/MCID \d+>> BDC)/, "/Artifact BMC $1").concat("\nEMC"),
      ),
  },
  {
    what: "a mark left open",
    rule: "unbalanced",
    harm: (view) => rewrite(view, (content) => content.replace(/EMC(?!.*EMC)/s, "")),
  },
  {
    what: "a mark closed twice",
    rule: "unbalanced",
    harm: (view) => rewrite(view, (content) => `${content}\nEMC`),
  },
  {
    what: "one number for two marks",
    rule: "mcid-twice",
    harm: (view) => rewrite(view, (content) => content.replace("/MCID 1>>", "/MCID 0>>")),
  },
  {
    what: "a mark that no element owns",
    rule: "mcid-unowned",
    harm: (view) => first(view, "H1").dict.delete(name("K")),
  },
  {
    what: "an element that points at no mark",
    rule: "mcid-missing",
    harm: (view) => first(view, "H1").dict.set(name("K"), PDFNumber.of(999)),
  },
  {
    what: "two elements with one mark",
    rule: "mcid-claimed-twice",
    harm: (view) => {
      const [one, other] = nodes(view).filter((node) => node.role === "P" && node.marks.length > 0);
      must(other, "P").dict.set(name("K"), must(one, "P").dict.get(name("K")) ?? PDFNumber.of(0));
    },
  },
  {
    what: "a page without its way back",
    rule: "parent-tree",
    harm: (view) => must(view.pages[0], "page").dict.delete(name("StructParents")),
  },
  {
    what: "a way back to the wrong element",
    rule: "parent-tree",
    harm: (view) => {
      const list = parentTree(view).lookup(1, PDFArray);
      list.set(0, list.get(1));
    },
  },
  {
    what: "keys of the parent tree out of order",
    rule: "parent-tree",
    harm: (view) => parentTree(view).set(0, PDFNumber.of(99_999)),
  },
  {
    what: "a type nobody knows",
    rule: "role",
    harm: (view) => first(view, "P").dict.set(name("S"), name("Paragraph")),
  },
  {
    what: "an element that names another parent",
    rule: "parent",
    harm: (view) => first(view, "P").dict.set(name("P"), must(first(view, "LI").ref, "LI")),
  },
  {
    what: "a list item outside a list",
    rule: "nesting",
    harm: (view) => first(view, "L").dict.set(name("S"), name("Sect")),
  },
  {
    what: "a paragraph straight in a list",
    rule: "nesting",
    harm: (view) => first(view, "LI").dict.set(name("S"), name("P")),
  },
  {
    what: "a first heading of level 2",
    rule: "headings",
    harm: (view) => first(view, "H1").dict.set(name("S"), name("H2")),
  },
  {
    what: "a level skipped",
    rule: "headings",
    harm: (view) => first(view, "H2").dict.set(name("S"), name("H3")),
  },
  {
    what: "a column head without scope",
    rule: "scope",
    harm: (view) => first(view, "TH").dict.delete(name("A")),
  },
  {
    what: "a row that is short of a cell",
    rule: "table",
    harm: (view) => {
      const kids = first(view, "TR").dict.lookup(name("K"), PDFArray);
      kids.remove(kids.size() - 1);
    },
  },
  {
    what: "a figure without alternative text",
    rule: "figure",
    harm: (view) => first(view, "Figure").dict.delete(name("Alt")),
  },
  {
    what: "a figure with empty alternative text",
    rule: "figure",
    harm: (view) => first(view, "Figure").dict.set(name("Alt"), PDFHexString.fromText(" ")),
  },
  {
    what: "a link that says nothing",
    rule: "link",
    harm: (view) => linkOf(view).delete(name("Contents")),
  },
  {
    what: "a link outside the structure",
    rule: "link",
    harm: (view) => {
      const { dict } = first(view, "Link");
      const kids = dict.lookup(name("K"), PDFArray);
      kids.remove(kids.size() - 1);
    },
  },
  {
    what: "a link without its way back",
    rule: "parent-tree",
    harm: (view) => linkOf(view).delete(name("StructParent")),
  },
  {
    what: "tabs in no order",
    rule: "tabs",
    harm: (view) => {
      for (const page of view.pages) page.dict.delete(name("Tabs"));
    },
  },
  {
    what: "a font that is not embedded",
    rule: "font",
    harm: (view) =>
      descendant(view).lookup(name("FontDescriptor"), PDFDict).delete(name("FontFile2")),
  },
  {
    what: "a font that does not know its characters",
    rule: "to-unicode",
    harm: (view) => font(view).delete(name("ToUnicode")),
  },
  {
    what: "a font with wrong widths",
    rule: "width",
    harm: (view) => descendant(view).delete(name("W")),
  },
  {
    what: "a missing glyph",
    rule: "notdef",
    harm: (view) => rewrite(view, (content) => content.replace(/<[0-9a-f]{4}/i, "<0000")),
  },
];
