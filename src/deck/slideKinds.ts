import type { SlideKind } from "./Deck.ts";
import type { Film } from "./Film.ts";
import { findPicture } from "./findPicture.ts";
import { type Form, isGiven, placeOf, takeOneOf, takeText, takeTexts } from "./form.ts";
import type { Library, SupportEntry } from "./Library.ts";

export type Kind = SlideKind["kind"];
type KindOf<K extends Kind> = Extract<SlideKind, { readonly kind: K }>;

/** What a kind is read from: its settings, the words under them, and the pack. */
export interface KindSource {
  readonly form: Form;
  readonly heading: string | null;
  readonly library: Library;
}

/** One reader a kind. Null when the slide cannot be shown; the reader has then said why. */
export const slideKinds: { readonly [K in Kind]: (source: KindSource) => KindOf<K> | null } = {
  title: () => ({ kind: "title" }),
  text: readText,
  message: readMessage,
  warning: (source) => withFilm(source, (film) => ({ kind: "warning", film })),
  film: (source) => withFilm(source, (film) => ({ kind: "film", film })),
  prompt: readPrompt,
  activity: ({ form }) => ({ kind: "activity", grouping: grouping(form) }),
  scale: readScale,
  pause: () => ({ kind: "pause" }),
  break: () => ({ kind: "break" }),
  support: readSupport,
  close: () => ({ kind: "close" }),
};

export const kindNames: readonly Kind[] = [
  "title",
  "text",
  "message",
  "warning",
  "film",
  "prompt",
  "activity",
  "scale",
  "pause",
  "break",
  "support",
  "close",
];

const layouts = ["words", "picture-left", "picture-right", "picture-full"] as const;
const groupings = ["alone", "pairs", "tables", "all"] as const;
const answers = ["none", "text", "words", "choice", "scale"] as const;

function readText({ form, library }: KindSource): KindOf<"text"> {
  const layout = takeOneOf(form, "layout", layouts) ?? "words";
  const src = takeText(form, "picture");
  const alt = takeText(form, "alt") ?? "";
  const picture =
    src === null
      ? null
      : findPicture(src, alt, placeOf(form, "picture"), library.pictures, form.report);
  if (layout !== "words" && src === null) {
    const message = "This layout needs a picture: write `picture:` and `alt:`, or `layout: words`.";
    form.report("layout-without-picture", message, placeOf(form, "layout"));
  }
  return { kind: "text", layout: picture ? layout : "words", picture };
}

function readMessage({ form, library }: KindSource): KindOf<"message"> | null {
  const id = takeText(form, "message");
  const message = library.messages.get(id ?? "");
  if (message) return { kind: "message", message };
  const known = [...library.messages.keys()].join(", ");
  const words =
    id === null
      ? `Say which key message this is: \`message:\` and one of ${known}.`
      : `There is no key message \`${id}\`. Write one of: ${known}.`;
  form.report("unknown-message", words, placeOf(form, "message"), "fatal");
  return null;
}

function withFilm<T>({ form, library }: KindSource, make: (film: Film) => T): T | null {
  const id = takeText(form, "film");
  const film = library.films.get(id ?? "");
  if (film) return make(film);
  const known = [...library.films.keys()].join(", ");
  const words =
    id === null
      ? `Say which film this is: \`film:\` and one of ${known}.`
      : `There is no film \`${id}\`. Write one of: ${known}.`;
  form.report("unknown-film", words, placeOf(form, "film"), "fatal");
  return null;
}

function grouping(form: Form): (typeof groupings)[number] {
  return takeOneOf(form, "grouping", groupings) ?? "all";
}

function readPrompt({ form, heading }: KindSource): KindOf<"prompt"> | null {
  const question = takeText(form, "question") || heading;
  const wanted = takeOneOf(form, "answer", answers) ?? "none";
  const choices = takeTexts(form, "choices") ?? [];
  const shared = { kind: "prompt", grouping: grouping(form) } as const;
  if (wanted === "choice" && choices.length < 2) {
    const message = "`answer: choice` needs two or more `choices:`, each after `- `.";
    form.report("prompt-without-choices", message, placeOf(form, "answer"));
  }
  if (!question) {
    const message = "Write what you ask the room: `question: Who is around one person?`";
    form.report("prompt-without-question", message, form.place, "fatal");
    return null;
  }
  const answer = wanted === "choice" && choices.length < 2 ? "text" : wanted;
  return { ...shared, question, answer, choices: answer === "choice" ? choices : [] };
}

function readScale({ form }: KindSource): KindOf<"scale"> | null {
  const when = takeOneOf(form, "when", ["before", "after"]) ?? "before";
  const statements = takeTexts(form, "statements") ?? [];
  if (!isGiven(form, "when")) {
    form.report("scale-without-when", "Write `when: before` or `when: after`.", form.place);
  }
  if (statements.length > 0) return { kind: "scale", when, statements };
  const message = "Write what people rate from 1 to 5: `statements:` and lines after `- `.";
  form.report("scale-without-statements", message, placeOf(form, "statements"), "fatal");
  return null;
}

function readSupport({ form, library }: KindSource): KindOf<"support"> {
  const first = library.support.slice(0, 4);
  const ids = takeTexts(form, "entries");
  if (!ids) return { kind: "support", entries: first };
  const entries = ids.flatMap((id): readonly SupportEntry[] => {
    const entry = library.support.find((one) => one.id === id);
    if (!entry) {
      const known = library.support.map((one) => one.id).join(", ");
      const message = `There is no support entry \`${id}\`. Write one of: ${known}.`;
      form.report("unknown-support", message, placeOf(form, "entries"));
    }
    return entry ? [entry] : [];
  });
  return { kind: "support", entries: entries.length > 0 ? entries : first };
}
