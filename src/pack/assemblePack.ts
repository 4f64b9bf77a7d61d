import type { Film } from "#deck/Film.ts";
import type { Library } from "#deck/Library.ts";
import type { Problem } from "#deck/Problem.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { parseFilm } from "#deck/parseFilm.ts";
import { parseGuide } from "#deck/parseGuide.ts";
import { parseKeyMessages } from "#deck/parseKeyMessages.ts";
import { type PackList, parsePack } from "#deck/parsePack.ts";
import { parseSupport } from "#deck/parseSupport.ts";
import type { Pack, PackDeck, PackFiles, PackGuide } from "./Pack.ts";

/** Files -> the pack. The same at build time, in checks and in the browser. */
export function assemblePack(files: PackFiles): Pack {
  const problems: Problem[] = [];
  const library = readLibrary(files, problems);
  const list = parsePack(readOr(files, "decks/pack.yaml", "{}", problems), {
    file: "decks/pack.yaml",
    has: (path) => files.texts.has(path),
  });
  problems.push(...list.problems, ...unlisted(files, list.pack));
  const decks = list.pack.decks.map((id) => readDeck(id, files, library));
  const guides = list.pack.guides.flatMap((id) => readGuide(id, files, library, problems));
  return { decks, guides, library, partners: list.pack.partners, problems };
}

function readOr(files: PackFiles, path: string, instead: string, problems: Problem[]): string {
  const text = files.texts.get(path);
  if (text === undefined) {
    const message = "There is no such file, and the pack needs it. Write it.";
    problems.push({ ...atStart(path), rule: "file-missing", message, severity: "error" });
  }
  return text ?? instead;
}

function atStart(file: string): Pick<Problem, "file" | "line" | "column"> {
  return { file, line: 1, column: 1 };
}

/** Files that nobody would find. They may be drafts. */
function unlisted({ texts }: PackFiles, { decks, guides }: PackList): readonly Problem[] {
  const listed = new Set([
    ...decks.map((id) => `decks/${id}.md`),
    ...guides.map((id) => `decks/guides/${id}.md`),
  ]);
  const message = "No list in `decks/pack.yaml` names this file, so it is left out. Add its name.";
  return [...texts.keys()]
    .filter((path) => path.startsWith("decks/") && path.endsWith(".md") && !listed.has(path))
    .map((path) => ({ ...atStart(path), rule: "file-unlisted", message, severity: "warning" }));
}

function readLibrary(files: PackFiles, problems: Problem[]): Library {
  const messages = parseKeyMessages(
    readOr(files, "decks/key-messages.yaml", "[]", problems),
    "decks/key-messages.yaml",
  );
  const support = parseSupport(
    readOr(files, "decks/support.yaml", "[]", problems),
    "decks/support.yaml",
  );
  problems.push(...messages.problems, ...support.problems);
  return {
    films: readFilms(files, problems),
    messages: messages.messages,
    support: support.support,
    pictures: readPictures(files.media),
  };
}

function readFilms({ texts, media }: PackFiles, problems: Problem[]): ReadonlyMap<string, Film> {
  const films = new Map<string, Film>();
  const paths = [...texts.keys()].filter((path) => /^media\/films\/[^/]+\/film\.yaml$/.test(path));
  for (const path of paths.sort()) {
    const folder = path.replace("film.yaml", "");
    const { film, problems: found } = parseFilm(
      {
        yaml: texts.get(path) ?? "",
        captions: texts.get(`${folder}captions.vtt`),
        descriptions: texts.get(`${folder}descriptions.vtt`),
        chapters: texts.get(`${folder}chapters.vtt`),
        transcript: texts.get(`${folder}transcript.md`),
      },
      { file: path, resolve: (name) => media.get(folder + name) },
    );
    problems.push(...found);
    if (film) films.set(film.id, film);
  }
  return films;
}

/** Pictures by their path inside media/, as decks name them. */
function readPictures(media: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pictures = [...media].filter(([path]) => path.startsWith("media/pictures/"));
  return new Map(pictures.map(([path, url]) => [path.slice("media/".length), url]));
}

function readDeck(id: string, files: PackFiles, library: Library): PackDeck {
  const file = `decks/${id}.md`;
  const source = files.texts.get(file) ?? "";
  return { id, source, ...parseDeck(source, { file, library, own: true }) };
}

function readGuide(
  id: string,
  files: PackFiles,
  library: Library,
  problems: Problem[],
): readonly PackGuide[] {
  const file = `decks/guides/${id}.md`;
  const text = files.texts.get(file) ?? "";
  const { guide, problems: found } = parseGuide(text, { file, library });
  problems.push(...found);
  return guide ? [{ ...guide, id }] : [];
}
