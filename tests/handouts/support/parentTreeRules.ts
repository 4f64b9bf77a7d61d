import { PDFArray } from "pdf-lib";
import { getNumber, type PdfView } from "./PdfView.ts";
import { allNodes, structureOf } from "./structureOf.ts";
import { parentTreeOf } from "./structureRules.ts";

/** Marks and elements know each other, both ways. */
export function parentTreeRules(
  view: PdfView,
  mcids: readonly ReadonlySet<number>[],
): readonly string[] {
  const root = structureOf(view);
  if (!root) return [];
  const tree = parentTreeOf(view);
  const keys = [...tree.keys()];
  const failures = keys.some((key, at) => at > 0 && key <= (keys[at - 1] ?? 0))
    ? ["parent-tree: keys do not ascend"]
    : [];
  const owners = new Map<string, unknown>();
  for (const node of allNodes(root))
    for (const { page, mcid } of node.marks) {
      if (owners.has(`${page} ${mcid}`))
        failures.push(`mcid-claimed-twice: page ${page + 1}, ${mcid}`);
      owners.set(`${page} ${mcid}`, node.ref);
      if (!mcids[page]?.has(mcid))
        failures.push(`mcid-missing: ${node.role} points at page ${page + 1}, ${mcid}`);
    }
  view.pages.forEach((page, index) => {
    const entry = tree.get(getNumber(page.dict, "StructParents") ?? -1);
    const list = view.document.context.lookup(entry as PDFArray);
    for (const mcid of mcids[index] ?? []) {
      const back = list instanceof PDFArray && mcid < list.size() ? list.get(mcid) : undefined;
      const owner = owners.get(`${index} ${mcid}`);
      if (owner === undefined) failures.push(`mcid-unowned: page ${index + 1}, ${mcid} (01-005)`);
      else if (back !== owner)
        failures.push(`parent-tree: page ${index + 1}, ${mcid} leads elsewhere`);
    }
  });
  return failures;
}
