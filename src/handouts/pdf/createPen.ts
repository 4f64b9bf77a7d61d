import { jsPDF } from "jspdf";
import { addFace } from "./addFace.ts";
import type { FontFiles } from "./Face.ts";
import { fileWriter } from "./fileWriter.ts";
import type { JsPdfInside } from "./JsPdfInside.ts";
import { createMarking } from "./marking.ts";
import type { PdfFacts } from "./PdfFacts.ts";
import type { Area, Pen, RuleLook } from "./Pen.ts";
import { dateString } from "./pdfSyntax.ts";

export interface PenOptions {
  readonly facts: PdfFacts;
  readonly fonts: FontFiles;
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** A new document with one empty page. The only door to jsPDF. */
export function createPen(options: PenOptions): Pen {
  const { facts, fonts, pageWidth, pageHeight } = options;
  const doc = newDocument(options);
  const inside = doc as unknown as JsPdfInside;
  const faces = {
    regular: addFace(doc, inside, { weight: "regular", file: fonts.regular, tag: facts.fileId }),
    bold: addFace(doc, inside, { weight: "bold", file: fonts.bold, tag: facts.fileId }),
  };
  const marking = createMarking(inside, pageHeight);
  fileWriter(inside, { marking, facts, pageHeight, pageCount: () => doc.getNumberOfPages() });

  function stroke({ thickness, ink }: RuleLook): void {
    doc.setDrawColor(ink);
    doc.setLineWidth(thickness);
  }

  return {
    faces,
    pageWidth,
    pageHeight,
    root: marking.root,
    pageCount: () => doc.getNumberOfPages(),
    addPage() {
      marking.close();
      doc.addPage();
    },
    goToPage(page) {
      marking.close();
      doc.setPage(page);
    },
    text(belongs, words, { x, y }, { weight, size, ink }) {
      marking.open(belongs);
      doc.setFont(weight, "normal");
      doc.setFontSize(size);
      doc.setTextColor(ink);
      // Without these jsPDF reorders lines with right-to-left letters, and turns their digits round.
      doc.text(words, x, y, asTyped);
    },
    rule(from, to, look, kind = "layout") {
      marking.open(kind);
      stroke(look);
      doc.line(from.x, from.y, to.x, to.y);
    },
    frame(area, look) {
      marking.open("layout");
      stroke(look);
      doc.rect(area.x, area.y, area.width, area.height, "S");
    },
    tickBox(element, area, look) {
      marking.open(element);
      stroke(look);
      doc.rect(area.x, area.y, area.width, area.height, "S");
    },
    picture(element, jpeg, area) {
      element.attributes = figurePlace(area, pageHeight);
      marking.open(element);
      doc.addImage(jpeg, "JPEG", area.x, area.y, area.width, area.height);
    },
    link: marking.link,
    bookmark: marking.bookmark,
    join: marking.join,
    finish() {
      marking.close();
      return new Uint8Array(doc.output("arraybuffer"));
    },
  };
}

const asTyped = { isInputVisual: false, isOutputVisual: false };

function newDocument({ facts, pageWidth, pageHeight }: PenOptions): jsPDF {
  const doc = new jsPDF({
    unit: "pt",
    format: [pageWidth, pageHeight],
    orientation: pageWidth > pageHeight ? "landscape" : "portrait",
    compress: true,
    // Otherwise the fourteen standard fonts are named in the file, and none of them is embedded.
    putOnlyUsedFonts: true,
  });
  (doc as unknown as JsPdfInside).__private__.setPdfVersion("1.7");
  doc.setCreationDate(dateString(facts.date) as unknown as Date);
  doc.setFileId(facts.fileId);
  doc.setDocumentProperties({ title: facts.title, subject: facts.subject });
  return doc;
}

function figurePlace({ x, y, width, height }: Area, pageHeight: number): string {
  const box = [x, pageHeight - y - height, x + width, pageHeight - y].map((v) => v.toFixed(2));
  return `<</O /Layout /Placement /Block /BBox [${box.join(" ")}]>>`;
}
