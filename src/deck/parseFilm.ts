import type { Cue, Film } from "./Film.ts";
import {
  need,
  type Resolve,
  takeFacts,
  takeForms,
  takeHazards,
  takeMarkers,
  takePeople,
  takePoster,
  takeProvenance,
  takeSoundtracks,
  takeSources,
} from "./filmFields.ts";
import {
  type Form,
  openForm,
  placeOf,
  reportUnknown,
  takeFields,
  takeForm,
  takeNumber,
  takeOneOf,
  takeText,
  takeTexts,
  takeWeb,
} from "./form.ts";
import type { Problem } from "./Problem.ts";
import { parseTranscript } from "./parseTranscript.ts";
import { parseVtt } from "./parseVtt.ts";
import { readText } from "./readText.ts";
import { readYaml } from "./readYaml.ts";
import { gatherProblems, inFileOrder } from "./report.ts";
import { checkWarningWords } from "./rules/checkWarningWords.ts";
import { checkWords } from "./rules/checkWords.ts";
import { isId } from "./slug.ts";

/** The texts of a film's folder. */
export interface FilmFiles {
  readonly yaml: string;
  readonly captions: string | undefined;
  readonly descriptions: string | undefined;
  readonly chapters: string | undefined;
  readonly transcript: string | undefined;
}

export interface ParseFilmOptions {
  /** Path of film.yaml; the other files are named beside it in problems. */
  readonly file: string;
  /** The address of a media file in the film's folder, when it is there. */
  readonly resolve: Resolve;
}

export interface ParsedFilm {
  /** Null when nothing can be made of it. A film may have problems and still be shown. */
  readonly film: Film | null;
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };

export function parseFilm(files: FilmFiles, options: ParseFilmOptions): ParsedFilm {
  const { report, problems } = gatherProblems(options.file, true);
  const field = readYaml({ text: readText(files.yaml), ...start }, report);
  if (!field) return { film: null, problems };
  const form = openForm(field, start, report);
  checkWords({ text: readText(files.yaml), ...start }, report);
  const id = readId(form, options.file);
  const duration = takeNumber(form, "duration") ?? 0;
  if (duration === 0)
    report(
      "film-duration",
      "Write how many seconds the film lasts: `duration: 75.6`.",
      placeOf(form, "duration"),
    );
  const words = readTracks(form, files, duration, options);
  const film = readFilm(form, options.resolve, { id, duration, ...words.tracks });
  reportUnknown(form, "a film");
  checkWarningWords(film, placeOf(form, "facts"), report);
  const all = [...inFileOrder(problems), ...words.problems];
  return { film: isId(id) && duration > 0 ? film : null, problems: all };
}

function readId(form: Form, file: string): string {
  const id = need(form, "id");
  const folder = /([^/]+)\/[^/]*$/.exec(file)?.[1] ?? id;
  if (isId(id) && id === folder) return id;
  const message = `Write the film’s id as its folder is named, in small letters, digits and hyphens: \`id: ${folder}\`.`;
  if (id !== "") form.report("film-id", message, placeOf(form, "id"));
  return id;
}

type Read = Pick<Film, "id" | "duration" | "captions" | "descriptions" | "chapters" | "transcript">;

function readFilm(form: Form, resolve: Resolve, read: Read): Film {
  const licence = takeForm(form, "licence");
  const film = {
    ...read,
    title: need(form, "title"),
    role: need(form, "role"),
    summary: need(form, "summary"),
    language: takeText(form, "language") ?? "en-GB",
    narration: takeOneOf(form, "narration", ["text", "voice", "none"]) ?? "text",
    sources: takeSources(form, resolve),
    soundtracks: takeSoundtracks(form, resolve),
    poster: takePoster(form, resolve),
    facts: takeFacts(form),
    markers: takeMarkers(form, read.duration),
    learning: takeTexts(form, "learning") ?? [],
    hazards: takeHazards(form),
    people: takePeople(form),
    credits: takeForms(form, "credits").map((credit) => ({
      role: need(credit, "role"),
      name: need(credit, "name"),
    })),
    licence: { name: need(licence, "name"), url: takeWeb(licence, "url") },
    provenance: takeProvenance(form),
  };
  if ((takeFields(form, "sources") ?? []).length === 0) {
    const message =
      "Name the film’s file under `sources:`, with `kind: file`, `src:` and `type:`; or a YouTube or Vimeo id.";
    form.report("film-without-source", message, placeOf(form, "sources"));
  }
  if (film.sources.length > 0 && film.sources.every(({ kind }) => kind !== "file")) {
    const message =
      "YouTube and Vimeo are not loaded yet: this film shows its words. Put its file first under `sources:`, with `kind: file`, `src:` and `type:`.";
    form.report("film-without-file", message, placeOf(form, "sources"), "advice");
  }
  if (film.learning.length === 0) {
    const message = "Write what a viewer takes away under `learning:`, for whoever skips the film.";
    form.report("film-without-learning", message, placeOf(form, "learning"));
  }
  return film;
}

type Tracks = Pick<Film, "captions" | "descriptions" | "chapters" | "transcript">;

function readTracks(
  form: Form,
  files: FilmFiles,
  duration: number,
  { file }: ParseFilmOptions,
): { readonly tracks: Tracks; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const named = new Map<string, string>();
  for (const track of takeForms(form, "tracks")) {
    const kind = takeOneOf(track, "kind", ["captions", "descriptions", "chapters"]);
    need(track, "language");
    need(track, "label");
    const name = need(track, "src");
    if (kind && name) named.set(kind, name);
    if (kind && name && name !== `${kind}.vtt`) {
      const message = `Name the file \`${kind}.vtt\`: only that one is read.`;
      form.report("film-track-name", message, placeOf(track, "src"));
    }
  }
  const cues = (kind: "captions" | "descriptions" | "chapters"): readonly Cue[] => {
    const text = files[kind];
    const name = named.get(kind);
    if (text === undefined || name === undefined) {
      if (kind === "captions" || name !== undefined) {
        const message = `Put \`${kind}.vtt\` in the film’s folder, and name it under \`tracks:\`.`;
        form.report(`film-without-${kind}`, message, placeOf(form, "tracks"));
      }
      return [];
    }
    const track = gatherProblems(beside(file, `${kind}.vtt`), true);
    const found = parseVtt(text, duration, track.report);
    checkWords({ text: readText(text), ...start }, track.report, "advice");
    problems.push(...track.problems);
    return found;
  };
  const tracks = {
    captions: cues("captions"),
    descriptions: cues("descriptions"),
    chapters: cues("chapters"),
    transcript: readTranscript(form, files.transcript),
  };
  const spoken = gatherProblems(beside(file, "transcript.md"), true);
  checkWords({ text: readText(files.transcript ?? ""), ...start }, spoken.report, "advice");
  problems.push(...spoken.problems);
  return { tracks, problems };
}

function readTranscript(form: Form, text: string | undefined): readonly string[] {
  const paragraphs = text === undefined ? [] : parseTranscript(text);
  const isNamed = takeText(form, "transcript") === "transcript.md";
  if (paragraphs.length === 0 || !isNamed) {
    const message =
      "Put the film’s words in `transcript.md`, and write `transcript: transcript.md`.";
    form.report("film-without-transcript", message, placeOf(form, "transcript"));
  }
  return paragraphs;
}

function beside(file: string, name: string): string {
  return file.replace(/[^/]*$/, name);
}
