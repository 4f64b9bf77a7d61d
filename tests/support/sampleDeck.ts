import type { Block, Inline } from "#deck/Block.ts";
import type { Deck, Section, Slide, SlideKind } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import type { KeyMessage, SupportEntry } from "#deck/Library.ts";

type Kind = SlideKind["kind"];
export type SlideFor<K extends Kind> = Extract<Slide, { readonly kind: K }>;

export function words(text: string): readonly Inline[] {
  return [{ type: "text", text }];
}

export function heading(text: string, level: 1 | 2 | 3 = 1): Block {
  return { type: "heading", level, inlines: words(text) };
}

export function paragraph(text: string): Block {
  return { type: "paragraph", inlines: words(text) };
}

/** A `-` list: every item is there from the start. */
export function list(...items: readonly string[]): Block {
  return {
    type: "list",
    ordered: false,
    items: items.map((item) => ({ step: 0, blocks: [paragraph(item)] })),
  };
}

/** A `*` list: the nth item appears with step n. */
export function stepList(...items: readonly string[]): Block {
  return {
    type: "list",
    ordered: false,
    items: items.map((item, index) => ({ step: index + 1, blocks: [paragraph(item)] })),
  };
}

export function aMessage(over: Partial<KeyMessage> = {}): KeyMessage {
  return {
    id: "one-contact",
    number: 4,
    text: "Every person and carer knows who to ring, and someone answers.",
    short: "One named contact, day and night",
    why: "At three in the morning a list of numbers is no help.",
    source: "Sample source",
    ...over,
  };
}

export function aSupportEntry(over: Partial<SupportEntry> = {}): SupportEntry {
  return {
    id: "samaritans",
    name: "Samaritans",
    number: "116 123",
    hours: "Day and night",
    nations: ["England", "Wales", "Scotland", "Northern Ireland"],
    forWhom: "Anyone. Free to call",
    url: "https://www.samaritans.org",
    checkedOn: null,
    source: "Sample source",
    ...over,
  };
}

export function aFilm(over: Partial<Film> = {}): Film {
  return {
    id: "sample-film",
    title: "A carer’s day, in her own words",
    role: "The primary carer",
    summary: "A day at home with someone who is dying, told by the person who cares for him.",
    language: "en-GB",
    duration: 76,
    narration: "text",
    sources: [
      { kind: "file", url: "/media/films/sample-film/film.webm", type: "video/webm", offset: 0 },
    ],
    soundtracks: [],
    captions: [
      { start: 0, end: 8, text: "I am up before he is." },
      { start: 8, end: 20, text: "After lunch he sits by the window." },
    ],
    descriptions: [{ start: 0, end: 8, text: "A kitchen, early. A kettle." }],
    chapters: [{ start: 0, end: 40, text: "Morning" }],
    transcript: [
      "(A kitchen, early in the morning. A kettle comes to the boil.)",
      "I am up before he is. That hour is mine.",
      "After lunch he sits by the window. People come, and each one asks me the same things.",
    ],
    poster: {
      url: "/media/films/sample-film/poster.jpg",
      alt: "A man in an armchair by a window",
      focus: [0.4, 0.4],
    },
    facts: {
      shows: ["a home", "a nurse’s bag", "hands held at a bedside"],
      hears: ["quiet music"],
      says: ["tiredness", "being asked the same things"],
      notShown: ["anyone’s death", "any treatment"],
      ending: "quietly, at sunset, in the garden",
    },
    markers: [
      { kind: "distress", start: 48, end: 58, note: "Hands held at a bedside", skipTo: 58 },
    ],
    learning: ["Carers are partners in care.", "Ask the carer too, and wait for the answer."],
    hazards: { flashing: false, suddenSound: false, strongMotion: false },
    people: { portraysRealPerson: false, consent: "not-applicable" },
    credits: [{ role: "Film", name: "Sample" }],
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    provenance: { reviewedBy: null, reviewDue: null, note: "Not reviewed yet." },
    ...over,
  };
}

const ownFields: { readonly [K in Kind]: Extract<SlideKind, { readonly kind: K }> } = {
  title: { kind: "title" },
  text: { kind: "text", layout: "words", picture: null },
  message: { kind: "message", message: aMessage() },
  warning: { kind: "warning", film: aFilm() },
  film: { kind: "film", film: aFilm() },
  prompt: {
    kind: "prompt",
    question: "When did someone last ask how you were, and wait for the answer?",
    grouping: "pairs",
    answer: "text",
    choices: [],
  },
  activity: { kind: "activity", grouping: "tables" },
  scale: {
    kind: "scale",
    when: "before",
    statements: [
      "I know who else is caring for this person",
      "I know who to ring at three in the morning",
      "I can say plainly that someone is dying",
    ],
  },
  pause: { kind: "pause" },
  break: { kind: "break" },
  support: { kind: "support", entries: [aSupportEntry()] },
  close: { kind: "close" },
};

/** A text slide unless told: `aSlide({ kind: "prompt", id: "who", minutes: 6 })`. Steps are counted from its lists. */
export function aSlide<K extends Kind = "text">(
  over: Partial<SlideFor<K>> & { readonly kind?: K } = {},
): SlideFor<K> {
  const kind: Kind = over.kind ?? "text";
  const facts = {
    id: `a-${kind}`,
    title: `A ${kind} slide`,
    section: "Welcome",
    minutes: 1,
    keep: "must",
    optional: false,
    steps: countSteps(over.blocks ?? []),
    blocks: [],
    notes: [paragraph("Notes for the trainer only.")],
    line: 1,
  };
  return { ...facts, ...ownFields[kind], ...over } as unknown as SlideFor<K>;
}

function countSteps(blocks: readonly Block[]): number {
  const steps = blocks.flatMap((block) =>
    block.type === "list" ? block.items.map((item) => item.step) : [],
  );
  return Math.max(0, ...steps);
}

/** A short whole workshop, one slide of every kind, unless told. Sections follow from the slides. */
export function aDeck(over: Partial<Deck> = {}): Deck {
  const slides = over.slides ?? sampleSlides();
  const sections = sectionsOf(slides);
  return {
    id: "sample",
    title: "Working together at the end of life",
    summary: "A short sample workshop.",
    minutes: sections.reduce((sum, section) => sum + section.minutes, 0),
    audience: "Everyone who gives care, paid or unpaid",
    size: "8 to 20 people",
    outcomes: ["Say who is around one person"],
    language: "en-GB",
    version: "1.0",
    reviewed: null,
    about: [paragraph("A sample for tests.")],
    handouts: ["participant"],
    sections,
    slides,
    hash: "5a3b1e",
    ...over,
  };
}

function sectionsOf(slides: readonly Slide[]): readonly Section[] {
  const titles = [...new Set(slides.map((slide) => slide.section))];
  return titles.map((title) => {
    const own = slides.filter((slide) => slide.section === title);
    const counted = own.filter((slide) => !slide.optional);
    return {
      title,
      minutes: counted.reduce((sum, slide) => sum + slide.minutes, 0),
      slideIds: own.map((slide) => slide.id),
    };
  });
}

export function sampleSlides(): readonly Slide[] {
  const film = aFilm();
  return [
    aSlide({
      kind: "title",
      id: "welcome",
      title: "Working together at the end of life",
      blocks: [
        heading("Working together at the end of life"),
        paragraph("A workshop for everyone who gives care, paid or unpaid."),
      ],
    }),
    aSlide({
      id: "today",
      title: "What we will do today",
      minutes: 2,
      blocks: [
        heading("What we will do today"),
        stepList("Hear from people in three roles", "Talk in small groups", "Choose one promise"),
      ],
    }),
    aSlide({
      kind: "scale",
      id: "before",
      title: "Before we start: how sure are you?",
      minutes: 3,
    }),
    aSlide({
      kind: "prompt",
      id: "who-is-around",
      title: "Who is around one person?",
      section: "Who is around one person?",
      minutes: 6,
      question: "Who is around one person?",
      grouping: "tables",
      answer: "words",
    }),
    aSlide({
      kind: "activity",
      id: "draw-the-circle",
      title: "Draw the circle",
      section: "Who is around one person?",
      minutes: 8,
      blocks: [heading("Draw the circle"), list("Put the person in the middle.", "Add everyone.")],
    }),
    aSlide({
      kind: "message",
      id: "one-contact",
      title: "One named contact",
      section: "The carer’s day",
    }),
    aSlide({
      kind: "warning",
      id: "before-carer",
      title: film.title,
      section: "The carer’s day",
      film,
    }),
    aSlide({
      kind: "film",
      id: "carer",
      title: film.title,
      section: "The carer’s day",
      minutes: 2,
      film,
    }),
    aSlide({
      kind: "pause",
      id: "after-carer",
      title: "Take a moment",
      section: "The carer’s day",
      blocks: [heading("Take a moment"), paragraph("Nothing happens next until we are ready.")],
      notes: [],
    }),
    aSlide({ kind: "break", id: "tea", title: "Break", section: "Break", minutes: 10 }),
    aSlide({
      kind: "support",
      id: "support",
      title: "If today stays with you",
      section: "Support and close",
      blocks: [heading("If today stays with you")],
      entries: [
        aSupportEntry(),
        aSupportEntry({
          id: "nhs-111",
          name: "NHS 111, option 2",
          number: "111",
          nations: ["England"],
          forWhom: "Mental health",
        }),
        aSupportEntry({
          id: "marie-curie",
          name: "Marie Curie",
          number: "0800 090 2309",
          hours: "Check the hours before you ring",
          forWhom: "Anyone living with a terminal illness, carers and staff",
        }),
      ],
    }),
    aSlide({
      kind: "close",
      id: "close",
      title: "Thank you",
      section: "Support and close",
      blocks: [heading("Thank you"), paragraph("Take one promise with you.")],
    }),
  ];
}
