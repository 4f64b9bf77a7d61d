// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFilms, type FilmProblem } from "#films/createFilms.ts";
import { must } from "#lib/must.ts";
import { plainShowing } from "#session/film/Showing.ts";
import { aFilm, aSlide } from "../support/sampleDeck.ts";
import { aClock } from "./aClock.ts";

const mp4 = { kind: "file", url: "/film.mp4", type: "video/mp4", offset: 0 } as const;
const webm = { kind: "file", url: "/film.webm", type: "video/webm", offset: 0 } as const;
const slide = aSlide({ kind: "film", id: "carer", film: aFilm({ sources: [mp4, webm] }) });
const playing = aClock({ status: "playing", order: 2 });
const shown = { sounding: true, covered: false, showing: plainShowing };
const covered = { sounding: false, covered: true, showing: plainShowing };

/** jsdom has no player of its own: the least of one, on the real elements that React makes. */
beforeEach(() => {
  const state = new WeakMap<HTMLMediaElement, boolean>();
  const element = HTMLMediaElement.prototype;
  vi.spyOn(element, "play").mockImplementation(function (this: HTMLMediaElement) {
    state.set(this, true);
    return Promise.resolve();
  });
  vi.spyOn(element, "pause").mockImplementation(function (this: HTMLMediaElement) {
    state.set(this, false);
  });
  vi.spyOn(element, "paused", "get").mockImplementation(function (this: HTMLMediaElement) {
    return !state.get(this);
  });
  vi.spyOn(element, "readyState", "get").mockReturnValue(4);
  vi.spyOn(element, "canPlayType").mockReturnValue("probably");
});
afterEach(cleanup);

function wall() {
  const problems: FilmProblem[] = [];
  const films = createFilms({
    now: () => 1000,
    onReport: () => undefined,
    onProblem: (problem) => problems.push(problem),
  });
  const { container } = render(<div>{films.render(slide)}</div>);
  const video = () => container.querySelector<HTMLVideoElement>("video");
  const face = () => container.querySelector<HTMLElement>(".film-screen")?.dataset["shows"];
  const fail = () => act(() => void video()?.dispatchEvent(new Event("error")));
  return { films, container, video, face, fail, problems };
}

describe("createFilms", () => {
  it("mounts the film before it is reached: loading, silent, on its poster", () => {
    const { video, face } = wall();
    expect(video()?.getAttribute("preload")).toBe("auto");
    expect([video()?.muted, video()?.paused, face()]).toEqual([true, true, "poster"]);
    expect(video()?.controls).toBe(false);
  });

  it("names the film and its state on the element", () => {
    const { films, video } = wall();
    act(() => films.apply(playing, shown));
    expect(video()?.dataset).toMatchObject({ film: "sample-film", filmStatus: "playing" });
  });

  it("plays with sound, and shows the words of the moment as text", () => {
    const { films, video, container } = wall();
    act(() => films.apply(playing, shown));
    expect([video()?.paused, video()?.muted]).toEqual([false, false]);
    expect(container.querySelector("[data-caption]")?.textContent).toBe("I am up before he is.");
  });

  it("plays muted in a window that does not lead", () => {
    const { films, video } = wall();
    act(() => films.apply(playing, { ...shown, sounding: false }));
    expect([video()?.paused, video()?.muted]).toEqual([false, true]);
  });

  it("has stopped picture and sound when a cover has been applied", () => {
    const { films, video } = wall();
    act(() => films.apply(playing, shown));
    films.apply(playing, { ...covered, sounding: true });
    expect([video()?.paused, video()?.muted]).toEqual([true, true]);
  });

  it("stops every film, also past one whose player throws", () => {
    const { films, container } = wall();
    const other = aSlide({ kind: "film", id: "nurse", film: aFilm({ sources: [mp4] }) });
    const { container: second } = render(<div>{films.render(other)}</div>);
    act(() => films.apply(aClock({ slide: "nurse", status: "playing", order: 2 }), shown));
    const video = must(container.querySelector("video"), "video");
    const pause = video.pause.bind(video);
    video.pause = () => {
      throw new Error("the player is broken");
    };
    expect(() => films.apply(playing, covered)).toThrow("broken");
    video.pause = pause;
    expect(second.querySelector("video")?.paused).toBe(true);
  });

  it("shows the words as large as they are asked for, or not at all", () => {
    const { films, container } = wall();
    const caption = () => container.querySelector("[data-caption]")?.textContent;
    const size = () => container.querySelector<HTMLElement>(".film-screen")?.dataset["captions"];
    act(() => films.apply(playing, shown));
    expect([size(), caption()]).toEqual(["normal", "I am up before he is."]);
    const large = { ...plainShowing, captionSize: "largest" } as const;
    act(() => films.apply(playing, { ...shown, showing: large }));
    expect(size()).toBe("largest");
    act(() => films.apply(playing, { ...shown, showing: { ...large, captions: false } }));
    expect(caption()).toBe("");
  });

  it("is as loud as it is asked to be", () => {
    const { films, video } = wall();
    act(() => films.apply(playing, { ...shown, showing: { ...plainShowing, volume: 0.3 } }));
    expect(video()?.volume).toBe(0.3);
  });

  it("stops a film whose slide the room has left", () => {
    const { films, video, face } = wall();
    act(() => films.apply(playing, shown));
    act(() => films.apply(null, shown));
    expect([video()?.paused, video()?.muted, face()]).toEqual([true, true, "poster"]);
  });

  it("obeys an order that came before the film was mounted", () => {
    const films = createFilms({
      now: () => 1000,
      onReport: () => undefined,
      onProblem: () => undefined,
    });
    films.apply(playing, shown);
    const { container } = render(<div>{films.render(slide)}</div>);
    expect(container.querySelector("video")?.paused).toBe(false);
  });

  it("falls to the next source, and plays on there", () => {
    const { films, video, fail, problems } = wall();
    act(() => films.apply(playing, shown));
    fail();
    expect(video()?.getAttribute("src")).toBe("/film.webm");
    expect([video()?.paused, video()?.muted]).toEqual([false, false]);
    expect(problems).toEqual([]);
  });

  it("shows the words when no source is left, and tells the trainer in plain words", () => {
    const { films, container, face, fail, problems } = wall();
    act(() => films.apply(playing, shown));
    fail();
    fail();
    expect(container.querySelector("video")).toBeNull();
    expect(face()).toBe("words");
    expect(container.textContent).toContain("Carers are partners in care.");
    expect(container.textContent).toContain("That hour is mine.");
    expect(problems).toEqual([
      { kind: "unplayable", message: expect.stringContaining("The wall shows its words.") },
    ]);
  });

  it("keeps quiet about a broken film until the room comes to it", () => {
    const { films, fail, problems } = wall();
    fail();
    fail();
    expect(problems).toEqual([]);
    act(() => films.apply(aClock(), shown));
    expect(problems).toHaveLength(1);
  });

  it("shows the words when the trainer skips the film, and stops it", () => {
    const { films, container, video, face, problems } = wall();
    act(() => films.apply(playing, shown));
    act(() => films.apply(aClock({ status: "text", order: 3 }), shown));
    expect([video()?.paused, face(), problems]).toEqual([true, "words", []]);
    expect(container.textContent).toContain("What we can learn");
  });

  it("goes on muted when the browser refuses sound, and says so", async () => {
    const { films, video, problems } = wall();
    const refused = Object.assign(new Error("no gesture"), { name: "NotAllowedError" });
    vi.mocked(HTMLMediaElement.prototype.play).mockRejectedValueOnce(refused);
    await act(async () => films.apply(playing, shown));
    expect([video()?.paused, video()?.muted]).toEqual([false, true]);
    expect(problems).toEqual([{ kind: "blocked" }]);
  });
});

describe("createFilms, reading aloud", () => {
  const track = {
    id: "read-aloud",
    voice: "computer",
    language: "en-GB",
    label: "Read aloud",
    url: "/read-aloud.m4a",
    type: "audio/mp4",
  } as const;
  const aloud = { ...shown, showing: { ...plainShowing, readAloud: true } };

  function voicedWall() {
    const problems: FilmProblem[] = [];
    const films = createFilms({
      now: () => 1000,
      onReport: () => undefined,
      onProblem: (problem) => problems.push(problem),
    });
    const film = aFilm({ sources: [mp4], soundtracks: [track] });
    const { container } = render(
      <div>{films.render(aSlide({ kind: "film", id: "carer", film }))}</div>,
    );
    const video = must(container.querySelector("video"), "video");
    const audio = must(container.querySelector("audio"), "audio");
    return { films, video, audio, problems };
  }

  it("is off, and loads nothing, until it is asked for", () => {
    const { films, video, audio } = voicedWall();
    act(() => films.apply(playing, shown));
    expect([audio.paused, audio.muted, audio.preload, video.volume]).toEqual([
      true,
      true,
      "none",
      1,
    ]);
  });

  it("sounds with the film, whose own music gives way to the one under the voice", () => {
    const { films, video, audio } = voicedWall();
    act(() => films.apply(playing, aloud));
    act(() => void audio.dispatchEvent(new Event("playing")));
    expect([audio.paused, audio.muted, audio.preload]).toEqual([false, false, "auto"]);
    expect([video.paused, video.muted, video.volume]).toEqual([false, false, 0]);
    act(() => films.apply(playing, shown));
    expect([audio.paused, audio.muted, video.volume]).toEqual([true, true, 1]);
  });

  it("is silent in a window that does not lead", () => {
    const { films, audio } = voicedWall();
    act(() => films.apply(playing, { ...aloud, sounding: false }));
    expect([audio.paused, audio.muted]).toEqual([true, true]);
  });

  it("has stopped with the film when a cover has been applied, and does not come back by itself", () => {
    const { films, video, audio } = voicedWall();
    act(() => films.apply(playing, aloud));
    films.apply(playing, { ...aloud, covered: true });
    expect([audio.paused, audio.muted, video.paused, video.muted]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    act(() => films.apply(aClock({ status: "paused", order: 3 }), aloud));
    expect([audio.paused, audio.muted]).toEqual([true, true]);
  });

  it("stops the film also when the voice’s player throws", () => {
    const { films, video, audio } = voicedWall();
    act(() => films.apply(playing, aloud));
    const pause = audio.pause.bind(audio);
    audio.pause = () => {
      throw new Error("the voice is broken");
    };
    expect(() => films.apply(playing, { ...aloud, covered: true })).toThrow("broken");
    expect([video.paused, video.muted, audio.muted]).toEqual([true, true, true]);
    audio.pause = pause;
  });

  it("tells the trainer when it cannot be played, and gives the film its sound back", () => {
    const { films, video, audio, problems } = voicedWall();
    act(() => films.apply(playing, aloud));
    act(() => void audio.dispatchEvent(new Event("error")));
    act(() => films.apply(playing, aloud));
    expect([audio.paused, video.paused, video.volume]).toEqual([true, false, 1]);
    expect(problems).toEqual([
      { kind: "unplayable", message: expect.stringContaining("The film plays on.") },
    ]);
  });
});
