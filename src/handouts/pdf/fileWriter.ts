import { must } from "#lib/must.ts";
import type { JsPdfInside } from "./JsPdfInside.ts";
import type { Marking } from "./marking.ts";
import type { PdfFacts } from "./PdfFacts.ts";
import type { PdfObjects } from "./PdfObjects.ts";
import { utf8Bytes } from "./pdfSyntax.ts";
import { writeOutline } from "./writeOutline.ts";
import { writeStructure } from "./writeStructure.ts";
import { xmpPacket } from "./xmpPacket.ts";

interface FileContent {
  readonly marking: Marking;
  readonly facts: PdfFacts;
  readonly pageHeight: number;
  readonly pageCount: () => number;
}

interface Written {
  readonly rootId: number;
  readonly outlineId: number | null;
  readonly metadataId: number;
}

/** Adds to the file, when jsPDF makes it, what jsPDF itself does not write. */
export function fileWriter(inside: JsPdfInside, content: FileContent): void {
  const { internal } = inside;
  let written: Written | null = null;
  internal.events.subscribe("putPage", ({ pageNumber }) =>
    internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`),
  );
  internal.events.subscribe("postPutResources", () => {
    written = writeObjects(pdfObjects(inside, content.pageHeight), content);
  });
  internal.events.subscribe("putCatalog", () =>
    internal.write(catalog(must(written, "the structure tree"), content.facts)),
  );
}

function pdfObjects({ internal }: JsPdfInside, pageHeight: number): PdfObjects {
  return {
    reserve: () => internal.newObjectDeferred(),
    write(id, body) {
      internal.newObjectDeferredBegin(id, true);
      internal.out(body);
      internal.out("endobj");
    },
    pageId: (page) => internal.getPageInfo(page).objId,
    pageHeight: () => pageHeight,
  };
}

function writeObjects(objects: PdfObjects, { marking, facts, pageCount }: FileContent): Written {
  const { rootId, ids } = writeStructure(objects, marking.structure(pageCount()));
  const outlineId = writeOutline(objects, marking.bookmarks, ids);
  // The metadata must stay readable to tools that know nothing of PDF, so it is not compressed.
  const bytes = utf8Bytes(xmpPacket(facts));
  const metadataId = objects.reserve();
  objects.write(
    metadataId,
    `<</Type /Metadata /Subtype /XML /Length ${bytes.length}>>\nstream\n${bytes}\nendstream`,
  );
  return { rootId, outlineId, metadataId };
}

function catalog({ rootId, outlineId, metadataId }: Written, { language }: PdfFacts): string {
  return [
    `/MarkInfo <</Marked true>> /Lang (${language.replace(/[^A-Za-z0-9-]/g, "")})`,
    `/StructTreeRoot ${rootId} 0 R /Metadata ${metadataId} 0 R`,
    "/ViewerPreferences <</DisplayDocTitle true>>",
    outlineId === null ? "" : `/Outlines ${outlineId} 0 R /PageMode /UseOutlines`,
  ].join(" ");
}
