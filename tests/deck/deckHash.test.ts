import { describe, expect, it } from "vitest";
import { deckHash } from "#deck/deckHash.ts";
import { hash } from "#deck/hash.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { aDeck, aFilm, aSlide, paragraph } from "../support/sampleDeck.ts";
import { aLibrary } from "./library.ts";
import { deckOf, ownDeck, slide } from "./reading.ts";

const picture = slide("id: a\nkind: text\npicture: pictures/table.jpg\nalt: A table");
const film = slide("id: film\nkind: film\nfilm: sample-film");

describe("deckHash", () => {
  it("is the same on every machine", () => {
    expect(hash("Working together")).toBe(hash("Working together"));
    expect(hash("")).toMatch(/^[0-9a-f]{16}$/);
    expect(hash("a")).not.toBe(hash("b"));
  });

  it("stays when slides move to other lines", () => {
    const text = ownDeck(picture);
    const moved = text
      .replace("# Words", "\n\n# Words")
      .replace("title: A deck", "# why\ntitle: A deck");
    expect(deckOf(moved).slides[1]?.line).not.toBe(deckOf(text).slides[1]?.line);
    expect(deckOf(moved).hash).toBe(deckOf(text).hash);
  });

  it("stays when a build gives media other addresses", () => {
    const text = ownDeck(picture, film, slide("id: b\nkind: text", "![x](pictures/hands.png)"));
    const elsewhere = aLibrary({
      films: new Map([
        [
          "sample-film",
          aFilm({
            sources: [{ kind: "file", url: "/other.webm", type: "video/webm", offset: 0 }],
            poster: { ...aFilm().poster, url: "/other.jpg" },
          }),
        ],
      ]),
      pictures: new Map([
        ["pictures/table.jpg", "/other/table.jpg"],
        ["pictures/hands.png", "/other/hands.png"],
      ]),
    });
    const options = { file: "decks/deck.md", library: elsewhere, own: false };
    expect(parseDeck(text, options).deck?.hash).toBe(deckOf(text).hash);
  });

  it.each([
    ["a word", (text: string) => text.replace("# Words", "# Other words")],
    ["a note", (text: string) => text.replace("Say it.", "Say that.")],
    ["minutes", (text: string) => text.replace("minutes: 10", "minutes: 11")],
    ["an id", (text: string) => text.replace("id: a\n", "id: b\n")],
    ["a picture", (text: string) => text.replace("table.jpg", "hands.png")],
    ["a picture's description", (text: string) => text.replace("A table", "A chair")],
  ])("changes with %s", (_what, change) => {
    const text = ownDeck(picture);
    expect(change(text)).not.toBe(text);
    expect(deckOf(change(text)).hash).not.toBe(deckOf(text).hash);
  });

  it("changes with a film's words, and with which video it is", () => {
    const hashOf = (over: Parameters<typeof aFilm>[0]) =>
      deckHash(aDeck({ slides: [aSlide({ kind: "film", film: aFilm(over) })] }), aLibrary());
    const plain = hashOf({});
    expect(hashOf({ transcript: ["Other"] })).not.toBe(plain);
    expect(hashOf({ sources: [{ kind: "youtube", id: "abcdefghijk", offset: 0 }] })).not.toBe(
      plain,
    );
    const soundtrack = {
      id: "a",
      voice: "person",
      language: "en",
      label: "A",
      type: "audio/mp4",
    } as const;
    expect(hashOf({ soundtracks: [{ ...soundtrack, url: "/1" }] })).toBe(
      hashOf({ soundtracks: [{ ...soundtrack, url: "/2" }] }),
    );
    expect(hashOf({ soundtracks: [{ ...soundtrack, url: "/1" }] })).not.toBe(plain);
  });

  it("keeps where a picture is shown from apart from other slides' words", () => {
    const slides = [aSlide({ blocks: [paragraph("/assets/table-1a2b.jpg")] })];
    expect(deckHash(aDeck({ slides }), aLibrary())).toBe(
      deckHash(aDeck({ slides }), aLibrary({ pictures: new Map() })),
    );
  });
});
