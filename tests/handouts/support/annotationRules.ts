import { PDFName } from "pdf-lib";
import { getNumber, getText, type PdfView } from "./PdfView.ts";
import { allNodes, structureOf } from "./structureOf.ts";
import { parentTreeOf } from "./structureRules.ts";

export function annotationRules(view: PdfView): readonly string[] {
  const root = structureOf(view);
  const links = root ? allNodes(root).filter((node) => node.role === "Link") : [];
  const tree = parentTreeOf(view);
  return view.pages.flatMap((page) => {
    const where = `page ${page.index + 1}`;
    const tabs = page.dict.get(PDFName.of("Tabs"));
    const untabbed = page.annotations.length > 0 && String(tabs) !== "/S";
    const own = page.annotations.flatMap(({ ref, dict }) => {
      if (getText(dict, "Subtype") !== "Link") return [`annotation: ${where}, not a link`];
      const element = links.find((link) => ref !== null && link.objects.includes(ref));
      const back = tree.get(getNumber(dict, "StructParent") ?? -1);
      return [
        !getText(dict, "Contents")?.trim() && `link: ${where}, no Contents (28-012)`,
        !element && `link: ${where}, in no Link element (28-011)`,
        element && back !== element.ref && `parent-tree: ${where}, a link leads elsewhere`,
      ].filter((found) => typeof found === "string");
    });
    return untabbed ? [`tabs: ${where} has no order of structure (28-008)`, ...own] : own;
  });
}
