import { describe, expect, it } from "vitest";
import { assemblePack } from "#pack/assemblePack.ts";
import type { PackFiles } from "#pack/Pack.ts";
import { ownDeck } from "../deck/reading.ts";

const support = `- id: samaritans
  name: Samaritans
  nations: [England]
  forWhom: Anyone
  source: Their site
`;

function packFiles(over: Readonly<Record<string, string | null>> = {}): PackFiles {
  const texts: Record<string, string | null> = {
    "decks/pack.yaml": "decks: [deck]\nguides: [roles]\npartners: []\n",
    "decks/key-messages.yaml": "[]",
    "decks/support.yaml": support,
    "decks/deck.md": ownDeck(),
    "decks/guides/roles.md": "# Roles\n\nWords\n",
    ...over,
  };
  const there = Object.entries(texts).filter((entry): entry is [string, string] => !!entry[1]);
  return {
    texts: new Map(there),
    media: new Map([
      ["media/pictures/table.jpg", "/assets/table.jpg"],
      ["media/films/a/film.webm", "/assets/film.webm"],
    ]),
  };
}

function found(over: Readonly<Record<string, string | null>>): readonly string[] {
  const pack = assemblePack(packFiles(over));
  const all = [...pack.problems, ...pack.decks.flatMap(({ problems }) => problems)];
  return all.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);
}

describe("assemblePack", () => {
  it("puts a pack together from its files", () => {
    const pack = assemblePack(packFiles());
    expect(pack.problems).toEqual([]);
    expect(pack.decks).toMatchObject([{ id: "deck", source: ownDeck(), problems: [] }]);
    expect(pack.decks[0]?.deck?.slides.at(-1)).toMatchObject({ entries: [{ id: "samaritans" }] });
    expect(pack.guides).toMatchObject([{ id: "roles", title: "Roles" }]);
    expect([...pack.library.pictures]).toEqual([["pictures/table.jpg", "/assets/table.jpg"]]);
  });

  it("keeps a deck with errors, its text beside it, so that they can be shown", () => {
    const pack = assemblePack(packFiles({ "decks/deck.md": "# no settings" }));
    expect(pack.decks[0]).toMatchObject({ deck: null, source: "# no settings" });
    expect(pack.decks[0]?.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ["decks/pack.yaml:1 error file-missing", { "decks/pack.yaml": null }],
    ["decks/support.yaml:1 error file-missing", { "decks/support.yaml": null }],
    ["decks/key-messages.yaml:1 error file-missing", { "decks/key-messages.yaml": null }],
    ["decks/pack.yaml:1 error file-missing", { "decks/deck.md": null }],
    ["decks/pack.yaml:2 error file-missing", { "decks/guides/roles.md": null }],
    ["decks/draft.md:1 warning file-unlisted", { "decks/draft.md": "# Draft" }],
    ["decks/guides/x.md:1 warning file-unlisted", { "decks/guides/x.md": "# X" }],
    [
      "decks/guides/roles.md:3 error picture-missing",
      { "decks/guides/roles.md": "# A\n\n![a](b)" },
    ],
    ["decks/deck.md:2 error deck-id", { "decks/deck.md": ownDeck().replace("id: deck", "id: x") }],
    ["media/films/a/film.yaml:1 error film-id", { "media/films/a/film.yaml": "id: b\n" }],
    [
      "media/films/a/captions.vtt:1 error track-empty",
      {
        "media/films/a/film.yaml": "id: a\ntracks: [{kind: captions, src: captions.vtt}]\n",
        "media/films/a/captions.vtt": "WEBVTT\n",
      },
    ],
  ])("tells %s", (place, over) => {
    expect(found(over)).toContain(place);
  });

  it("reads a film with the media in its folder", () => {
    const yaml = "id: a\nduration: 5\nsources: [{kind: file, src: film.webm, type: video/webm}]\n";
    const { library } = assemblePack(packFiles({ "media/films/a/film.yaml": yaml }));
    expect(library.films.get("a")?.sources).toMatchObject([{ url: "/assets/film.webm" }]);
  });
});
