// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { FilmSource } from "#deck/Film.ts";
import { browserPowers, playableSources, sourceAddress } from "#films/playableSources.ts";

const mp4: FilmSource = { kind: "file", url: "/film.mp4", type: "video/mp4", offset: 0 };
const webm: FilmSource = { kind: "file", url: "/film.webm", type: "video/webm", offset: 0 };
const youtube: FilmSource = { kind: "youtube", id: "dQw4w9WgXcQ", offset: 4 };
const vimeo: FilmSource = { kind: "vimeo", id: "76979871", offset: 0 };

const plays = () => true;

describe("playableSources", () => {
  it("tries files first and keeps the film's order among them", () => {
    expect(
      playableSources([youtube, mp4, vimeo, webm], { online: true, remote: true, plays }),
    ).toEqual([mp4, webm, youtube, vimeo]);
  });

  it("leaves remote sources out without a network", () => {
    expect(playableSources([youtube, mp4, vimeo], { online: false, remote: true, plays })).toEqual([
      mp4,
    ]);
  });

  it("leaves remote sources out unless the trainer has said yes", () => {
    const powers = { online: true, remote: false, plays };
    expect(playableSources([youtube, mp4, vimeo], powers)).toEqual([mp4]);
    expect(playableSources([youtube, vimeo], powers)).toEqual([]);
  });

  it("leaves out a file of a type that the browser cannot play", () => {
    const onlyWebm = (type: string) => type === "video/webm";
    expect(playableSources([mp4, webm], { online: true, remote: true, plays: onlyWebm })).toEqual([
      webm,
    ]);
  });

  it("may leave nothing", () => {
    expect(playableSources([youtube], { online: false, remote: true, plays })).toEqual([]);
  });
});

describe("browserPowers", () => {
  it("holds no yes of the trainer's, so that no window asks another company for a film", () => {
    expect(playableSources([youtube, mp4, vimeo], { ...browserPowers(), plays })).toEqual([mp4]);
  });
});

describe("sourceAddress", () => {
  it("names the remote player's own host, whatever the id holds", () => {
    expect(sourceAddress(youtube)).toBe("https://www.youtube-nocookie.com/watch?v=dQw4w9WgXcQ");
    expect(sourceAddress({ ...vimeo, id: "1@evil.example/" })).toBe(
      "https://vimeo.com/1%40evil.example%2F",
    );
    expect(sourceAddress(mp4)).toBe("/film.mp4");
  });
});
