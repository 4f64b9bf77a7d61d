import { PDFRawStream } from "pdf-lib";
import { get, getDict, getText, type PdfView } from "./PdfView.ts";

/** ISO 14289-1 clauses and Matterhorn conditions in brackets. */
export function documentRules(view: PdfView): readonly string[] {
  const { catalog, bytes } = view;
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const language = getText(catalog, "Lang") ?? "";
  const isTrue = (dict: string, key: string) => String(get(getDict(catalog, dict), key)) === "true";
  const form = getDict(catalog, "AcroForm");
  const failures = [
    !/^%PDF-1\.[4-7]/.test(head) && "header: not a PDF 1.4 to 1.7 (6.1)",
    !isTrue("MarkInfo", "Marked") && "marked: MarkInfo does not say Marked (6.2)",
    isTrue("MarkInfo", "Suspects") && "suspects: MarkInfo says Suspects (01-007)",
    !isTrue("ViewerPreferences", "DisplayDocTitle") && "title-shown: no DisplayDocTitle (07-001)",
    !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && "language: no well-formed Lang (11-001)",
    form && get(form, "XFA") && "xfa: a dynamic form (25-001)",
    view.document.isEncrypted && "encrypted: readers may be kept out (26)",
  ];
  return [...failures, ...metadataRules(view)].filter((found) => typeof found === "string");
}

function metadataRules({ catalog }: PdfView): readonly (string | false)[] {
  const metadata = get(catalog, "Metadata");
  if (!(metadata instanceof PDFRawStream)) return ["metadata: none (06-001)"];
  const xmp = Buffer.from(metadata.contents).toString("utf8");
  const title = xmp.match(/<dc:title>.*?<rdf:li[^>]*>([^<]+)<\/rdf:li>/s)?.[1];
  return [
    getText(metadata.dict, "Type") !== "Metadata" && "metadata: no Type (06-001)",
    getText(metadata.dict, "Subtype") !== "XML" && "metadata: no Subtype (06-001)",
    get(metadata.dict, "Filter") !== undefined && "metadata: filtered, so hidden from simple tools",
    !/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) && "pdfuaid: does not say PDF/UA-1 (06-002)",
    (title ?? "").trim() === "" && "metadata: no dc:title (06-003)",
  ];
}
