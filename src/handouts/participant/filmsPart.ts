import type { Deck, Slide } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import { aboutDuration, warningFacts } from "#deck/warningWords.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { keepTogether } from "#handouts/keepTogether.ts";
import {
  bold,
  closed,
  heading,
  item,
  leadIn,
  lines,
  paragraph,
  sentence,
} from "#handouts/words.ts";
import { promptBlocks } from "./promptBlocks.ts";
import { promptsAfterFilms } from "./promptsAfterFilms.ts";

/** Each film once: what it shows, what to think about, what to take from it. */
export function filmsPart(deck: Deck): readonly HandoutBlock[] {
  const films = new Map<string, Film>();
  for (const slide of deck.slides) if (slide.kind === "film") films.set(slide.film.id, slide.film);
  if (films.size === 0) return [];
  const prompts = promptsAfterFilms(deck);
  return [
    heading(2, films.size === 1 ? "The film" : "The films"),
    ...[...films.values()].flatMap((film) => filmBlocks(film, prompts.get(film.id) ?? [])),
  ];
}

function filmBlocks(film: Film, prompts: readonly Slide[]): readonly HandoutBlock[] {
  return [
    {
      type: "group",
      bar: false,
      blocks: [
        heading(3, film.title),
        paragraph(`${sentence(film.summary)} It lasts ${aboutDuration(film.duration)}.`),
        shown(film),
      ],
    },
    ...cues(film, prompts).map((question) => lines(question, 3)),
    ...prompts.flatMap(promptBlocks),
    ...learning(film),
  ];
}

/** Questions that belong to the film itself, when the deck does not ask them word for word. */
function cues(film: Film, prompts: readonly Slide[]): readonly string[] {
  const asked = prompts.flatMap((slide) => (slide.kind === "prompt" ? [slide.question] : []));
  const notes = film.markers.flatMap(({ kind, note }) => (kind === "cue" ? [note] : []));
  return notes.filter((note) => !asked.includes(note));
}

function shown(film: Film): HandoutBlock {
  const facts = warningFacts(film).map(({ label, words }) =>
    item(bold(`${label}:`), ` ${keepTogether(closed(words))}`),
  );
  return { type: "list", marker: "bullet", items: facts };
}

function learning(film: Film): readonly HandoutBlock[] {
  if (film.learning.length === 0) return [];
  const points: HandoutBlock = {
    type: "list",
    marker: "bullet",
    items: film.learning.map((point) => item(keepTogether(point))),
  };
  return [{ type: "group", bar: false, blocks: [leadIn("What to take from it"), points] }];
}
