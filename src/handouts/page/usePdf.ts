import { useEffect, useRef, useState } from "react";
import { saveFile } from "#ui/saveFile.ts";
import { createPdfMaker, type PdfMaker, type PdfRequest } from "./createPdfMaker.ts";

export type Making =
  | { readonly name: "idle" }
  | { readonly name: "making" }
  | {
      readonly name: "made";
      readonly fileName: string;
      readonly pageCount: number;
      readonly missing: readonly string[];
    }
  | { readonly name: "failed" };

type Order = Omit<PdfRequest, "date"> & { readonly fileName: string };

/** Makes a PDF off the main thread and hands it to the browser's downloads. One at a time. */
export function usePdf(): { readonly making: Making; readonly make: (order: Order) => void } {
  const [making, setMaking] = useState<Making>({ name: "idle" });
  const maker = useRef<PdfMaker | null>(null);
  useEffect(
    () => () => {
      maker.current?.close();
      maker.current = null;
    },
    [],
  );

  async function run({ fileName, ...request }: Order): Promise<Making> {
    try {
      maker.current ??= createPdfMaker();
      const { bytes, pageCount, missing } = await maker.current.make({
        ...request,
        date: today(Date.now()),
      });
      saveFile(fileName, bytes, "application/pdf");
      return { name: "made", fileName, pageCount, missing };
    } catch {
      // A worker that failed to load stays broken: the next try gets a fresh one.
      maker.current?.close();
      maker.current = null;
      return { name: "failed" };
    }
  }

  function make(order: Order): void {
    if (making.name === "making") return;
    setMaking({ name: "making" });
    void run(order).then(setMaking);
  }

  return { making, make };
}

/** The day, without the time: a file made twice on a day is the same file. */
function today(now: number): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.floor(now / day) * day;
}
