import { annotationRules } from "./annotationRules.ts";
import { contentRules } from "./contentRules.ts";
import { documentRules } from "./documentRules.ts";
import { fontRules } from "./fontRules.ts";
import { openPdf } from "./PdfView.ts";
import { parentTreeRules } from "./parentTreeRules.ts";
import { structureRules } from "./structureRules.ts";

/**
 * The conditions of PDF/UA-1 that a machine can check, as far as handouts can break them.
 * Says what fails, each with a rule's name first. Order and sense of words need people.
 */
export async function checkPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const view = await openPdf(bytes);
  const contents = view.pages.map(contentRules);
  return [
    ...documentRules(view),
    ...contents.flatMap((content) => content.failures),
    ...structureRules(view),
    ...parentTreeRules(
      view,
      contents.map((content) => content.mcids),
    ),
    ...annotationRules(view),
    ...fontRules(view),
  ];
}
