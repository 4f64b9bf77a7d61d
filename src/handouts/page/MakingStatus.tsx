import type { Making } from "./usePdf.ts";

/** What the making of the PDF has come to, said aloud as it changes. */
export function MakingStatus({ making }: { readonly making: Making }) {
  return (
    <div className="handouts-status" role="status">
      {making.name === "making" ? <p>Making the PDF…</p> : null}
      {making.name === "made" ? <Made making={making} /> : null}
      {making.name === "failed" ? (
        <p>
          The PDF could not be made. Nothing is lost: press Download PDF again, or press Print and
          choose “Save as PDF” there.
        </p>
      ) : null}
    </div>
  );
}

function Made({ making }: { readonly making: Extract<Making, { readonly name: "made" }> }) {
  const { fileName, pageCount, missing } = making;
  return (
    <>
      <p>
        {fileName} is ready: {pageCount === 1 ? "one page" : `${pageCount} pages`}.
      </p>
      {missing.length > 0 ? (
        <p>The typeface has no sign for {missing.join(" ")}. Each is printed as a question mark.</p>
      ) : null}
    </>
  );
}
