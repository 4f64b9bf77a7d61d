import type { Block } from "./Block.ts";
import type { SlideKind } from "./Deck.ts";
import { firstHeading, plainText } from "./plainText.ts";

/** What a slide is called in agendas and lists when its author gave it no title. */
export function slideTitle(kind: SlideKind, blocks: readonly Block[]): string {
  if (kind.kind === "prompt") return kind.question;
  return firstHeading(blocks) ?? kindTitle(kind) ?? firstWords(blocks) ?? usualTitles[kind.kind];
}

function kindTitle(kind: SlideKind): string | null {
  if (kind.kind === "message") return kind.message.short;
  if (kind.kind === "film") return kind.film.title;
  return kind.kind === "warning" ? `Before the film: ${kind.film.title}` : null;
}

const usualTitles: Readonly<Record<SlideKind["kind"], string>> = {
  title: "Welcome",
  text: "Slide",
  message: "Key message",
  warning: "Before the film",
  film: "Film",
  prompt: "Discussion",
  activity: "Activity",
  scale: "How sure are you?",
  pause: "Take a moment",
  break: "Break",
  support: "Support",
  close: "Close",
};

const longest = 60;

function firstWords(blocks: readonly Block[]): string | null {
  const text = plainText(blocks).replace(/\s+/g, " ").trim();
  if (text === "") return null;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).toWellFormed();
  return `${cut.replace(/\s\S*$/, "")}…`;
}
