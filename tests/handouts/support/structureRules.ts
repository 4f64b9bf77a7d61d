import { PDFArray, PDFDict, PDFName } from "pdf-lib";
import { get, getDict, getText, type PdfView } from "./PdfView.ts";
import { allNodes, hasContent, type Node, structureOf } from "./structureOf.ts";

const roles = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H1 H2 H3 H4 H5 H6 " +
    "L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form"
  ).split(" "),
);

/** What may stand directly in what. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
};
const children: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
};

export function structureRules(view: PdfView): readonly string[] {
  const root = structureOf(view);
  if (!root) return ["structure: there is no structure tree (01-005)"];
  const nodes = allNodes(root);
  return [
    ...(root.role === "Document" ? [] : ["root: the tree does not start with a Document"]),
    ...nodes.flatMap((node) => nodeRules(view, node)),
    ...headingRules(nodes),
    ...nodes.filter((node) => node.role === "Table").flatMap(tableRules),
  ];
}

function nodeRules(view: PdfView, node: Node): readonly string[] {
  const { role, parent, dict } = node;
  const parentRef = dict.get(PDFName.of("P"));
  const rootRef = view.catalog.get(PDFName.of("StructTreeRoot"));
  const outside = parents[role] && !parents[role].includes(parent?.role ?? "");
  const strangers = node.nodes.filter(
    (kid) => children[role] && !children[role].includes(kid.role),
  );
  const failures = [
    !roles.has(role) && `role: ${role} is not a standard type (02-001)`,
    parentRef !== (parent ? parent.ref : rootRef) && `parent: ${role} names another parent`,
    outside && `nesting: ${role} stands in ${parent?.role} (09-004)`,
    strangers.length > 0 && `nesting: ${role} holds ${strangers[0]?.role} (09-005)`,
    role === "Figure" && !getText(dict, "Alt")?.trim() && "figure: no alternative text (13-004)",
    role === "Figure" && !attribute(dict, "BBox") && "figure: no BBox",
    role === "TH" && !attribute(dict, "Scope") && "scope: TH without Scope (15-003)",
    role === "Link" && node.objects.length === 0 && "link: Link without its annotation (28-011)",
    /^(?:H\d|P|LBody|Lbl|Link)$/.test(role) && !hasContent(node) && `empty: ${role} says nothing`,
  ];
  return failures.filter((found) => typeof found === "string");
}

function attribute(dict: PDFDict, key: string): unknown {
  const own = get(dict, "A");
  const all = own instanceof PDFArray ? own.asArray() : [own];
  return all.map((one) => (one instanceof PDFDict ? get(one, key) : undefined)).find(Boolean);
}

function headingRules(nodes: readonly Node[]): readonly string[] {
  const levels = nodes.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  return levels.flatMap((level, at) => {
    const before = levels[at - 1];
    if (before === undefined)
      return level === 1 ? [] : [`headings: the first is H${level} (14-002)`];
    return level > before + 1 ? [`headings: H${level} follows H${before} (14-003)`] : [];
  });
}

function tableRules(table: Node): readonly string[] {
  const rows = allNodes(table).filter((node) => node.role === "TR");
  const counts = new Set(rows.map((row) => row.nodes.length));
  return counts.size > 1 ? ["table: rows of different lengths"] : [];
}

/** The way from a page or annotation back to its element. */
export function parentTreeOf(view: PdfView): ReadonlyMap<number, unknown> {
  const tree = getDict(getDict(view.catalog, "StructTreeRoot"), "ParentTree");
  const nums = get(tree, "Nums");
  const entries = nums instanceof PDFArray ? nums.asArray() : [];
  return new Map(
    entries.flatMap((key, at) =>
      at % 2 === 0 ? [[Number(String(key)), entries[at + 1]] as const] : [],
    ),
  );
}
