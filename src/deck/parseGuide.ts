import type { Block } from "./Block.ts";
import { findMatter, looksLikeMatter } from "./findMatter.ts";
import { openForm, reportUnknown, takeText } from "./form.ts";
import type { Library } from "./Library.ts";
import type { Problem } from "./Problem.ts";
import { firstHeading } from "./plainText.ts";
import { readBlocks } from "./readBlocks.ts";
import { readText } from "./readText.ts";
import { readYaml } from "./readYaml.ts";
import { gatherProblems, hasError, inFileOrder } from "./report.ts";
import { checkWords } from "./rules/checkWords.ts";

/** A reading document: Understanding roles, the faith perspective, the evaluation. */
export interface Guide {
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly Block[];
}

interface ParsedGuide {
  /** Null exactly when there is an error among the problems. */
  readonly guide: Guide | null;
  readonly problems: readonly Problem[];
}

/** A guide's Markdown, with or without settings -> the guide, or what to mend. */
export function parseGuide(
  text: string,
  { file, library }: { readonly file: string; readonly library: Library },
): ParsedGuide {
  const start = { line: 1, column: 1 };
  const { report, problems } = gatherProblems(file, true);
  const lines = readText(text).split("\n");
  const hasMatter = lines[0] === "---" && looksLikeMatter(lines, 1);
  const matter = hasMatter ? findMatter(lines, 1) : null;
  const form = openForm(matter ? readYaml(matter.part, report) : null, start, report);
  const from = matter?.next ?? 0;
  const body = { text: lines.slice(from).join("\n"), line: from + 1, column: 1 };
  const { blocks } = readBlocks(body, { report, pictures: library.pictures });
  const title = takeText(form, "title") || firstHeading(blocks);
  const summary = takeText(form, "summary") ?? "";
  takeText(form, "id");
  reportUnknown(form, "a guide");
  checkWords({ text: lines.join("\n"), ...start }, report, "advice");
  if (!title) report("guide-without-title", "Write `title:` in the guide’s settings.", start);
  const guide = { title: title ?? "", summary, blocks };
  return { guide: hasError(problems) ? null : guide, problems: inFileOrder(problems) };
}
