import regularUrl from "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url";
import boldUrl from "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url";
import { type DrawnHandout, drawHandout } from "#handouts/drawHandout.ts";
import { papers } from "#handouts/papers.ts";
import type { FontFiles } from "#handouts/pdf/Face.ts";
import { profiles } from "#handouts/profiles.ts";
import { must } from "#lib/must.ts";
import type { PdfReply, PdfRequest } from "./createPdfMaker.ts";
import { loadPictures } from "./loadPictures.ts";

let fonts: Promise<FontFiles> | null = null;

self.onmessage = ({ data }: MessageEvent<PdfRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
};

async function answer(request: PdfRequest): Promise<PdfReply> {
  try {
    return { ok: true, drawn: await draw(request) };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

async function draw({ handout, profile, paper, date }: PdfRequest): Promise<DrawnHandout> {
  fonts ??= loadFonts();
  // A failed fetch is not kept: the next try asks again.
  fonts.catch(() => {
    fonts = null;
  });
  return drawHandout(handout, {
    fonts: await fonts,
    pictures: await loadPictures(handout.blocks),
    profile: must(
      profiles.find(({ id }) => id === profile),
      profile,
    ),
    paper: must(
      papers.find(({ id }) => id === paper),
      paper,
    ),
    date: new Date(date),
  });
}

async function loadFonts(): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([loadBytes(regularUrl), loadBytes(boldUrl)]);
  return { regular, bold };
}

async function loadBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
