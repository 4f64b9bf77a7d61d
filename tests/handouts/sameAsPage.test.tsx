import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Handout } from "#handouts/Handout.ts";
import { HandoutArticle } from "#handouts/page/HandoutArticle.tsx";
import { participantHandout } from "#handouts/participant/participantHandout.ts";
import { aDeck } from "../support/sampleDeck.ts";
import { aFullHandout, pictures } from "./support/aFullHandout.ts";
import { draw } from "./support/draw.ts";
import { decksOf, readPack } from "./support/packDecks.ts";
import { close, plain, structureSays } from "./support/pdfText.ts";

const signs: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

function words(html: string): string {
  return html.replace(/<[^>]+>/g, "").replace(/&[#\w]+;/g, (sign) => signs[sign] ?? sign);
}

function headingsOf(html: string): readonly string[] {
  const found = html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs);
  return [...found].map(([, level, inner = ""]) => `H${level} ${plain(words(inner))}`);
}

const pack = readPack();
const handouts: readonly (readonly [string, Handout])[] = [
  ["every kind of block", aFullHandout()],
  ...[aDeck(), ...decksOf(pack)].map(
    (deck) => [deck.id, participantHandout(deck, pack.library.support)] as const,
  ),
];

describe("a handout as a page and as a PDF", () => {
  it.each(handouts)("%s: the same headings and the same words", async (_, handout) => {
    const html = renderToStaticMarkup(<HandoutArticle handout={handout} />);
    const said = await structureSays(draw(handout, { pictures }).bytes);
    const headings = said.flatMap(({ role, text }) =>
      /^H\d/.test(role) ? [`${role} ${text}`] : [],
    );
    expect(headings.length).toBeGreaterThan(2);
    expect(headingsOf(html)).toEqual(headings);
    expect(close(words(html))).toBe(close(said.map(({ text }) => text).join("")));
  });
});
