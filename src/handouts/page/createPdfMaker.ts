import type { DrawnHandout } from "#handouts/drawHandout.ts";
import type { Handout } from "#handouts/Handout.ts";
import type { PaperId } from "#handouts/papers.ts";
import type { ProfileId } from "#handouts/profiles.ts";

export interface PdfRequest {
  readonly handout: Handout;
  readonly profile: ProfileId;
  readonly paper: PaperId;
  /** Milliseconds; the day it is made. */
  readonly date: number;
}

/** What comes back from the worker. */
export type PdfReply =
  | { readonly ok: true; readonly drawn: DrawnHandout }
  | { readonly ok: false; readonly reason: string };

export interface PdfMaker {
  /** One at a time. Rejects when the worker cannot be loaded or fails. */
  make(request: PdfRequest): Promise<DrawnHandout>;
  close(): void;
}

/** Makes PDFs in a worker, so that the page stays alive. Fonts are fetched once, with the first. */
export function createPdfMaker(): PdfMaker {
  const worker = new Worker(new URL("./pdfWorker.ts", import.meta.url), { type: "module" });
  return {
    make: (request) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
          if (data.ok) resolve(data.drawn);
          else reject(new Error(data.reason));
        };
        worker.onerror = ({ message }) => reject(new Error(message || "The worker did not load"));
        worker.postMessage(request);
      }),
    close: () => worker.terminate(),
  };
}
