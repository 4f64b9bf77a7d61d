import { describe, expect, it } from "vitest";
import { parseVtt } from "#deck/parseVtt.ts";
import { gatherProblems } from "#deck/report.ts";

function read(text: string, duration = 60) {
  const { report, problems } = gatherProblems("captions.vtt", true);
  const cues = parseVtt(text, duration, report);
  return { cues, found: problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`) };
}

describe("parseVtt", () => {
  it("reads cues in order, with and without hours, numbers and settings", () => {
    const { cues, found } = read(
      "WEBVTT - a title\n\n1\n00:01.000 --> 00:02.500 align:start\nOne\n\n00:00:03.000 --> 01:00:00.250\nTwo\nlines\n",
      3601,
    );
    expect(cues).toEqual([
      { start: 1, end: 2.5, text: "One" },
      { start: 3, end: 3600.25, text: "Two\nlines" },
    ]);
    expect(found).toEqual([]);
  });

  it("leaves out styles, notes, tags and marks of direction", () => {
    const { cues } = read(
      "\uFEFFWEBVTT\r\n\r\nSTYLE\r\n::cue{}\r\n\r\nNOTE a\r\n\r\n00:01.000 --> 00:02.000\r\n<v Ann>A &amp; <i>b</i>&lrm; &lt;c&gt;&nbsp;d\r\n",
    );
    expect(cues.map(({ text }) => text)).toEqual(["A & b <c>\u00a0d"]);
  });

  it.each([
    ["1:1 track-unreadable", "00:01.000 --> 00:02.000\na\n\n00:03.000 --> 00:04.000\nb"],
    ["1:1 track-empty", "WEBVTT\n"],
    ["3:1 cue-unreadable", "WEBVTT\n\n0:01 --> 0:02\na"],
    ["3:1 cue-unreadable", "WEBVTT\n\n00:61.000 --> 00:62.000\na"],
    ["3:1 cue-backwards", "WEBVTT\n\n00:02.000 --> 00:02.000\na"],
    ["6:1 cue-overlap", "WEBVTT\n\n00:01.000 --> 00:03.000\na\n\n00:02.000 --> 00:04.000\nb"],
    ["3:1 cue-beyond-end", "WEBVTT\n\n00:01.000 --> 01:00.200\na"],
    ["3:1 cue-empty", "WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>"],
  ])("tells %s", (place, text) => {
    expect(read(text).found).toContain(place);
  });

  it("lets a tenth of a second past the end go", () => {
    expect(read("WEBVTT\n\n00:01.000 --> 01:00.100\na").found).toEqual([]);
  });
});
