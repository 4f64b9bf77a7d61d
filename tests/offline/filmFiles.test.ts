import { describe, expect, it } from "vitest";
import { filmFiles } from "#offline/filmFiles.ts";
import { aFilm } from "../support/sampleDeck.ts";

const mp4 = { kind: "file", url: "/a.mp4", type: "video/mp4", offset: 0 } as const;
const webm = { kind: "file", url: "/a.webm", type: "video/webm", offset: 0 } as const;
const remote = { kind: "youtube", id: "x", offset: 0 } as const;
const voice = {
  id: "read-aloud",
  voice: "computer",
  language: "en-GB",
  label: "Read aloud",
  url: "/a.m4a",
  type: "audio/mp4",
} as const;

describe("filmFiles", () => {
  it("names the one file that this browser plays, and the voice", () => {
    const film = aFilm({ sources: [mp4, webm], soundtracks: [voice] });
    expect(filmFiles(film, (type) => type === "video/webm")).toEqual(["/a.webm", "/a.m4a"]);
    expect(filmFiles(film, () => true)).toEqual(["/a.mp4", "/a.m4a"]);
  });

  it("names nothing of a film from elsewhere", () => {
    expect(filmFiles(aFilm({ sources: [remote], soundtracks: [] }), () => true)).toEqual([]);
  });
});
