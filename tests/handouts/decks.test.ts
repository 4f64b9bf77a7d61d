import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import { plainText } from "#deck/plainText.ts";
import { papers } from "#handouts/papers.ts";
import { participantHandout } from "#handouts/participant/participantHandout.ts";
import { profiles } from "#handouts/profiles.ts";
import { aDeck } from "../support/sampleDeck.ts";
import { checkPdf } from "./support/checkPdf.ts";
import { draw } from "./support/draw.ts";
import { modelSays } from "./support/modelSays.ts";
import { decksOf, readPack } from "./support/packDecks.ts";
import { close, pageTexts, plain, structureSays } from "./support/pdfText.ts";
import { mayRun, run } from "./support/programs.ts";

const pack = readPack();
const decks = [aDeck(), ...decksOf(pack)];
const folder = mkdtempSync(join(tmpdir(), "handouts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ways = profiles.flatMap((profile) => papers.map((paper) => ({ profile, paper })));
const all = decks.flatMap((deck) =>
  ways.map((way) => [`${deck.id}, ${way.profile.id}, ${way.paper.id}`, deck, way] as const),
);

const handoutOf = (deck: Deck) => participantHandout(deck, pack.library.support);

/** Words of the notes that no participant would meet elsewhere: five in a row. */
function noteStretches(deck: Deck): readonly string[] {
  const seen = plain(JSON.stringify(deck.slides.map((slide) => ({ ...slide, notes: [] }))));
  return deck.slides
    .flatMap((slide) => plainText(slide.notes).split(/[\n.?!:;“”]/))
    .map(plain)
    .filter((stretch) => stretch.split(" ").length >= 5 && !seen.includes(stretch));
}

describe("handouts of every deck", () => {
  it("are made of the sample deck at least", () => {
    expect(all.map(([name]) => name)).toContain("sample, clear, a4");
  });

  it.each(all)(
    "%s: breaks no rule, lacks no sign, and says what the tree says",
    async (_, deck, way) => {
      const { bytes, missing } = draw(handoutOf(deck), way);
      expect(await checkPdf(bytes)).toEqual([]);
      expect(missing).toEqual([]);
      expect(await structureSays(bytes)).toEqual(modelSays(handoutOf(deck).blocks));
    },
  );

  it.each(decks.map((deck) => [deck.id, deck] as const))(
    "%s: has every message, question and number, and nothing of the notes",
    async (_, deck) => {
      const pages = await pageTexts(draw(handoutOf(deck)).bytes);
      const text = close(pages.join(" "));
      for (const slide of deck.slides) {
        if (slide.kind === "message") {
          expect(text).toContain(close(slide.message.short));
          expect(text).toContain(close(slide.message.text));
        }
        if (slide.kind === "prompt") expect(text).toContain(close(slide.question));
        if (slide.kind === "support")
          for (const entry of slide.entries) expect(text).toContain(close(entry.number));
      }
      const stretches = noteStretches(deck);
      expect(deck.id === "sample" || stretches.length > 20).toBe(true);
      expect(stretches.filter((stretch) => text.includes(close(stretch)))).toEqual([]);
    },
  );

  it("would notice a note that got in", async () => {
    const deck = aDeck();
    const leaked = { ...deck, summary: plainText(deck.slides[0]?.notes ?? []) };
    const [first = ""] = await pageTexts(draw(handoutOf(leaked)).bytes);
    expect(first).toContain("Notes for the trainer only");
  });

  it.each(decks.map((deck) => [deck.id, deck] as const))(
    "%s: tells on every page where it is and whom to ask",
    async (_, deck) => {
      const pages = await pageTexts(draw(handoutOf(deck)).bytes);
      pages.forEach((page, at) => {
        expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
        expect(page).toContain("Ask your trainer");
        expect(page).toContain(plain(deck.title));
      });
    },
  );

  it.skipIf(!mayRun("qpdf"))("pass qpdf --check, where qpdf is installed", () => {
    for (const deck of decks) {
      const file = join(folder, `${deck.id}.pdf`);
      writeFileSync(file, draw(handoutOf(deck)).bytes);
      expect(run("qpdf", ["--check", file])).toContain("No syntax or stream encoding errors");
    }
  });

  it.skipIf(!mayRun("pdfinfo"))("are tagged, says pdfinfo, where poppler is installed", () => {
    for (const deck of decks) {
      const file = join(folder, `${deck.id}-info.pdf`);
      writeFileSync(file, draw(handoutOf(deck)).bytes);
      expect(run("pdfinfo", [file])).toMatch(/Tagged:\s+yes/);
      expect(run("pdfinfo", [file])).toMatch(/PDF version:\s+1\.7/);
    }
  });
});
