import { nameOf, type Operation } from "./contentStream.ts";
import type { PageView } from "./PdfView.ts";

const painting = new Set([
  ...["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"],
]);

interface Mark {
  readonly kind: "tagged" | "artifact" | "other";
}

export interface ContentFindings {
  readonly failures: readonly string[];
  readonly mcids: ReadonlySet<number>;
}

/** Everything painted belongs to an element or is an artifact, and never to both. */
export function contentRules(page: PageView): ContentFindings {
  const failures: string[] = [];
  const mcids = new Set<number>();
  const marks: Mark[] = [];
  const where = `page ${page.index + 1}`;
  for (const operation of page.operations) {
    const { operator } = operation;
    if (operator === "BDC" || operator === "BMC") {
      const { kind, mcid } = readMark(operation);
      if (kind === "artifact" && marks.some((mark) => mark.kind === "tagged"))
        failures.push(`artifact-in-tagged: ${where} (01-003)`);
      if (kind === "tagged" && marks.some((mark) => mark.kind === "artifact"))
        failures.push(`tagged-in-artifact: ${where} (01-004)`);
      if (mcid !== null && mcids.has(mcid)) failures.push(`mcid-twice: ${where}, ${mcid}`);
      if (mcid !== null) mcids.add(mcid);
      marks.push({ kind });
    } else if (operator === "EMC") {
      if (!marks.pop()) failures.push(`unbalanced: ${where} closes what was not opened`);
    } else if (painting.has(operator) && !marks.some((mark) => mark.kind !== "other")) {
      failures.push(`untagged: ${where} paints ${operator} outside any mark (01-005)`);
    }
  }
  if (marks.length > 0) failures.push(`unbalanced: ${where} leaves a mark open`);
  return { failures, mcids };
}

function readMark({ operands }: Operation): {
  readonly kind: Mark["kind"];
  readonly mcid: number | null;
} {
  const [tag, properties] = operands;
  const mcid = properties instanceof Map ? properties.get("MCID") : undefined;
  if (typeof mcid === "number") return { kind: "tagged", mcid };
  return { kind: nameOf(tag) === "Artifact" ? "artifact" : "other", mcid: null };
}
