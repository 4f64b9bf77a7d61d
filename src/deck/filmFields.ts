import type { Film, FilmMarker, FilmSource, Soundtrack } from "./Film.ts";
import {
  type Form,
  isGiven,
  openForm,
  placeOf,
  takeDate,
  takeFields,
  takeFlag,
  takeForm,
  takeNumber,
  takeOneOf,
  takeText,
  takeTexts,
} from "./form.ts";

export type Resolve = (name: string) => string | undefined;

/** The setting's words; without them, a problem and nothing. */
export function need(form: Form, key: string): string {
  const text = takeText(form, key);
  if (!text) form.report("film-setting-missing", `Write \`${key}:\`.`, placeOf(form, key));
  return text ?? "";
}

function needTexts(form: Form, key: string): readonly string[] {
  const texts = takeTexts(form, key) ?? [];
  const message = `Write \`${key}:\`, each after \`- \`.`;
  if (texts.length === 0) form.report("film-setting-missing", message, placeOf(form, key));
  return texts;
}

export function takeForms(form: Form, key: string): readonly Form[] {
  const fields = takeFields(form, key) ?? [];
  return fields.map((field) => openForm(field, field.place, form.report));
}

/** The address of a file beside film.yaml, or null with a problem. */
function takeMedia(form: Form, key: string, resolve: Resolve): string | null {
  const name = need(form, key);
  if (name === "") return null;
  const isBeside = /^[\w][\w.-]*$/.test(name) && !name.includes("..");
  const url = isBeside ? resolve(name) : undefined;
  if (url !== undefined) return url;
  const message = isBeside
    ? `There is no \`${name}\` in the film’s folder. Put it there, or leave it out here.`
    : "Write only the name of a file in the film’s folder, such as `film.webm`.";
  form.report(isBeside ? "film-media-missing" : "film-media-name", message, placeOf(form, key));
  return null;
}

export function takeSources(film: Form, resolve: Resolve): readonly FilmSource[] {
  return takeForms(film, "sources").flatMap((form): readonly FilmSource[] => {
    const kind = takeOneOf(form, "kind", ["file", "youtube", "vimeo"]) ?? "file";
    const offset = takeNumber(form, "offset") ?? 0;
    if (kind !== "file") {
      const id = need(form, "id");
      const isId = kind === "vimeo" ? /^\d{1,12}$/.test(id) : /^[\w-]{11}$/.test(id);
      if (!isId)
        form.report(
          "film-source-id",
          `Write the film’s id at ${kind}, as its address has it.`,
          placeOf(form, "id"),
        );
      return isId ? [{ kind, id, offset }] : [];
    }
    const type = need(form, "type");
    const url = takeMedia(form, "src", resolve);
    return url === null ? [] : [{ kind, url, type, offset }];
  });
}

export function takeSoundtracks(film: Form, resolve: Resolve): readonly Soundtrack[] {
  return takeForms(film, "soundtracks").flatMap((form): readonly Soundtrack[] => {
    const soundtrack = {
      id: need(form, "id"),
      voice: takeOneOf(form, "voice", ["computer", "person"]) ?? "computer",
      language: need(form, "language"),
      label: need(form, "label"),
      type: need(form, "type"),
    };
    const url = takeMedia(form, "src", resolve);
    return url === null ? [] : [{ ...soundtrack, url }];
  });
}

export function takeMarkers(film: Form, duration: number): readonly FilmMarker[] {
  return takeForms(film, "markers").map((form): FilmMarker => {
    const start = takeNumber(form, "start") ?? 0;
    const end = takeNumber(form, "end") ?? start;
    const kind = takeOneOf(form, "kind", ["distress", "cue"]) ?? "distress";
    const skipTo = takeNumber(form, "skipTo");
    if (end < start || Math.max(end, skipTo ?? 0) > duration + 0.1) {
      const message = `Keep \`start\`, \`end\` and \`skipTo\` in order and within the film’s ${duration} seconds.`;
      form.report("marker-outside-film", message, form.place);
    }
    const marker = { kind, start, end, note: need(form, "note") };
    return skipTo === null ? marker : { ...marker, skipTo };
  });
}

export function takePoster(film: Form, resolve: Resolve): Film["poster"] {
  const form = takeForm(film, "poster");
  const url = takeMedia(form, "src", resolve) ?? "";
  const alt = need(form, "alt");
  const [x, y] = (takeTexts(form, "focus") ?? []).map(Number);
  const focus = [inFrame(x), inFrame(y)] as const;
  return { url, alt, focus };
}

function inFrame(part: number | undefined): number {
  return part !== undefined && part >= 0 && part <= 1 ? part : 0.5;
}

export function takeFacts(film: Form): Film["facts"] {
  const form = takeForm(film, "facts");
  return {
    shows: needTexts(form, "shows"),
    hears: takeTexts(form, "hears") ?? [],
    says: takeTexts(form, "says") ?? [],
    notShown: needTexts(form, "notShown"),
    ending: need(form, "ending"),
  };
}

export function takeHazards(film: Form): Film["hazards"] {
  const form = takeForm(film, "hazards");
  for (const key of ["flashing", "suddenSound", "strongMotion"]) {
    if (isGiven(form, key)) continue;
    form.report("film-setting-missing", `Say whether there is any: \`${key}: false\`.`, form.place);
  }
  return {
    flashing: takeFlag(form, "flashing") ?? false,
    suddenSound: takeFlag(form, "suddenSound") ?? false,
    strongMotion: takeFlag(form, "strongMotion") ?? false,
  };
}

export function takePeople(film: Form): Film["people"] {
  const form = takeForm(film, "people");
  const portraysRealPerson = takeFlag(form, "portraysRealPerson") ?? true;
  const consents = ["not-applicable", "on-file", "pending"] as const;
  const consent = takeOneOf(form, "consent", consents) ?? "pending";
  if (portraysRealPerson && consent !== "on-file") {
    const message =
      "A film of a real person needs `consent: on-file`; otherwise `portraysRealPerson: false`.";
    form.report("film-without-consent", message, placeOf(form, "consent"));
  }
  return { portraysRealPerson, consent };
}

export function takeProvenance(film: Form): Film["provenance"] {
  const form = takeForm(film, "provenance");
  return {
    reviewedBy: takeText(form, "reviewedBy"),
    reviewDue: takeDate(form, "reviewDue"),
    note: takeText(form, "note") ?? "",
  };
}
