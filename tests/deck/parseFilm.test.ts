import { describe, expect, it } from "vitest";
import { type FilmFiles, parseFilm } from "#deck/parseFilm.ts";

const yaml = `id: the-film
title: The film
role: A carer
summary: A day.
language: cy
duration: 60
narration: voice
sources:
  - kind: file
    src: film.webm
    type: video/webm
    offset: 1.5
  - kind: youtube
    id: abcdefghijk
  - kind: vimeo
    id: 123456
soundtracks:
  - id: read-aloud
    voice: computer
    language: en-GB
    label: Read aloud
    src: read.m4a
    type: audio/mp4
tracks:
  - kind: captions
    language: en-GB
    label: English
    src: captions.vtt
  - kind: descriptions
    language: en-GB
    label: Pictures
    src: descriptions.vtt
  - kind: chapters
    language: en-GB
    label: Chapters
    src: chapters.vtt
transcript: transcript.md
poster:
  src: poster.jpg
  alt: A chair
  focus: [0.3, 0.6]
facts:
  shows: [a home]
  hears: [a piano]
  says: [tiredness]
  notShown: [a death]
  ending: quietly
markers:
  - kind: distress
    start: 10
    end: 20
    note: Hands
    skipTo: 20
  - kind: cue
    start: 30
    end: 30
    note: Stop here
learning: [Ask, Wait]
hazards:
  flashing: false
  suddenSound: true
  strongMotion: false
people:
  portraysRealPerson: false
  consent: not-applicable
credits:
  - role: Words
    name: Us
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
provenance:
  reviewedBy: null
  reviewDue: 2027-01-01
  note: Not yet
`;

const cue = "WEBVTT\n\n00:01.000 --> 00:02.000\nWords\n";
const media = new Set(["film.webm", "poster.jpg", "read.m4a"]);

function files(over: Partial<FilmFiles> = {}): FilmFiles {
  const tracks = { captions: cue, descriptions: cue, chapters: cue };
  return { yaml, ...tracks, transcript: "One.\n\nTwo.\n", ...over };
}

function parse(over: Partial<FilmFiles> = {}) {
  return parseFilm(files(over), {
    file: "media/films/the-film/film.yaml",
    resolve: (name) => (media.has(name) ? `/x/${name}` : undefined),
  });
}

/** The problems after one change to film.yaml: \`2:1 film-id\`. */
function found(from: string | RegExp, to: string): readonly string[] {
  const changed = yaml.replace(from, to);
  expect(changed).not.toBe(yaml);
  return placed(parse({ yaml: changed }).problems);
}

function placed(problems: ReturnType<typeof parse>["problems"]): readonly string[] {
  return problems.map(({ file, line, column, rule, severity }) => {
    const name = file.replace("media/films/the-film/", "");
    return `${name}:${line}:${column} ${severity} ${rule}`;
  });
}

describe("parseFilm", () => {
  it("reads a whole film without a problem", () => {
    const { film, problems } = parse();
    expect(problems).toEqual([]);
    expect(film).toEqual({
      id: "the-film",
      title: "The film",
      role: "A carer",
      summary: "A day.",
      language: "cy",
      duration: 60,
      narration: "voice",
      sources: [
        { kind: "file", url: "/x/film.webm", type: "video/webm", offset: 1.5 },
        { kind: "youtube", id: "abcdefghijk", offset: 0 },
        { kind: "vimeo", id: "123456", offset: 0 },
      ],
      soundtracks: [
        {
          id: "read-aloud",
          voice: "computer",
          language: "en-GB",
          label: "Read aloud",
          url: "/x/read.m4a",
          type: "audio/mp4",
        },
      ],
      captions: [{ start: 1, end: 2, text: "Words" }],
      descriptions: [{ start: 1, end: 2, text: "Words" }],
      chapters: [{ start: 1, end: 2, text: "Words" }],
      transcript: ["One.", "Two."],
      poster: { url: "/x/poster.jpg", alt: "A chair", focus: [0.3, 0.6] },
      facts: {
        shows: ["a home"],
        hears: ["a piano"],
        says: ["tiredness"],
        notShown: ["a death"],
        ending: "quietly",
      },
      markers: [
        { kind: "distress", start: 10, end: 20, note: "Hands", skipTo: 20 },
        { kind: "cue", start: 30, end: 30, note: "Stop here" },
      ],
      learning: ["Ask", "Wait"],
      hazards: { flashing: false, suddenSound: true, strongMotion: false },
      people: { portraysRealPerson: false, consent: "not-applicable" },
      credits: [{ role: "Words", name: "Us" }],
      licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      provenance: { reviewedBy: null, reviewDue: "2027-01-01", note: "Not yet" },
    });
  });

  it.each([
    ["film.yaml:1:1 error film-id", "id: the-film", "id: The Film"],
    ["film.yaml:1:1 error film-id", "id: the-film", "id: other-film"],
    ["film.yaml:1:1 error film-setting-missing", "id: the-film", "id:"],
    ["film.yaml:2:1 error film-setting-missing", "title: The film", "title:"],
    ["film.yaml:6:1 error film-duration", "duration: 60", "duration: 0"],
    ["film.yaml:6:1 error setting-wrong", "duration: 60", "duration: a minute"],
    ["film.yaml:7:1 error setting-wrong", "narration: voice", "narration: loud"],
    ["film.yaml:8:1 error film-without-source", /sources:[\s\S]*?(?=soundtracks)/, "sources: []\n"],
    ["film.yaml:8:1 warning film-without-file", / {2}- kind: file\n(?: {4}.*\n)+/, ""],
    ["film.yaml:10:5 error film-media-missing", "film.webm", "gone.webm"],
    ["film.yaml:10:5 error film-media-name", "film.webm", "../film.webm"],
    ["film.yaml:14:5 error film-source-id", "abcdefghijk", "https://youtu.be/abcdefghijk"],
    ["film.yaml:16:5 error film-source-id", "123456", "12a"],
    ["film.yaml:22:5 error film-media-missing", "read.m4a", "gone.m4a"],
    ["film.yaml:24:1 error film-without-captions", "- kind: captions", "- kind: chapters"],
    ["film.yaml:28:5 error film-track-name", "src: captions.vtt", "src: words.vtt"],
    ["film.yaml:37:1 error film-without-transcript", "transcript.md", "words.md"],
    ["film.yaml:39:3 error film-media-missing", "poster.jpg", "gone.jpg"],
    ["film.yaml:40:3 error film-setting-missing", "alt: A chair", "alt:"],
    ["film.yaml:38:1 error settings-not-named", /poster:\n.*\n.*\n.*\n/, "poster: poster.jpg\n"],
    ["film.yaml:43:3 error film-setting-missing", "shows: [a home]", "shows: []"],
    ["film.yaml:46:3 error film-setting-missing", "notShown: [a death]", "notShown:"],
    ["film.yaml:47:3 error film-setting-missing", "ending: quietly", "ending:"],
    ["film.yaml:42:1 error warning-too-long", "[a home]", `[${"a, ".repeat(60)}a]`],
    ["film.yaml:42:1 error warning-sentence-too-long", "[a home]", `[${"a, ".repeat(24)}a]`],
    ["film.yaml:49:5 error marker-outside-film", "end: 20", "end: 61"],
    ["film.yaml:49:5 error marker-outside-film", "end: 20", "end: 9"],
    ["film.yaml:49:5 error marker-outside-film", "skipTo: 20", "skipTo: 99"],
    ["film.yaml:58:1 error film-without-learning", "[Ask, Wait]", "[]"],
    ["film.yaml:59:1 error film-setting-missing", "  flashing: false\n", ""],
    [
      "film.yaml:65:3 error film-without-consent",
      "portraysRealPerson: false",
      "portraysRealPerson: true",
    ],
    ["film.yaml:71:3 error setting-wrong", "https://creative", "javascript:creative"],
    ["film.yaml:74:3 error setting-wrong", "2027-01-01", "soon"],
    ["film.yaml:2:1 error unknown-setting", "title: The film", "colour: red\ntitle: The film"],
    ["film.yaml:4:10 error word-never-used", "A day.", "Brave."],
    ["film.yaml:2:1 error settings-unreadable", "id: the-film", "id: [the-film"],
  ])("tells %s", (place, from, to) => {
    expect(found(from, to)).toContain(place);
  });

  it("gives no film without an id, a length or readable settings", () => {
    expect(parse({ yaml: yaml.replace("id: the-film", "id:") }).film).toBeNull();
    expect(parse({ yaml: yaml.replace("duration: 60", "") }).film).toBeNull();
    expect(parse({ yaml: "id: [" }).film).toBeNull();
    expect(parse({ yaml: "" }).film).toBeNull();
  });

  it("shows a film that has problems", () => {
    expect(parse({ captions: undefined }).film?.captions).toEqual([]);
    expect(placed(parse({ captions: undefined }).problems)).toEqual([
      "film.yaml:24:1 error film-without-captions",
    ]);
    expect(placed(parse({ transcript: undefined }).problems)).toEqual([
      "film.yaml:37:1 error film-without-transcript",
    ]);
    expect(placed(parse({ chapters: undefined }).problems)).toEqual([
      "film.yaml:24:1 error film-without-chapters",
    ]);
  });

  it("names the file a cue's problem is in, and lets people in a film say what they say", () => {
    expect(placed(parse({ captions: cue.replace("Words", "") }).problems)).toEqual([
      "captions.vtt:3:1 error cue-empty",
    ]);
    const spoken = {
      captions: cue.replace("Words", "He passed away."),
      transcript: "He was brave.",
    };
    expect(placed(parse(spoken).problems)).toEqual([
      "captions.vtt:4:4 warning word-never-used",
      "transcript.md:1:8 warning word-never-used",
    ]);
  });

  it("keeps a focus inside the picture", () => {
    const { film } = parse({ yaml: yaml.replace("[0.3, 0.6]", "[left, 7]") });
    expect(film?.poster.focus).toEqual([0.5, 0.5]);
  });
});
