import { cutDeck } from "#deck/edit/cutDeck.ts";
import { setDeckSetting } from "#deck/edit/editSlide.ts";
import { joinDeck } from "#deck/edit/joinDeck.ts";
import { ownDeckId } from "./ownDeckId.ts";

/** A deck made from one of the pack's: the trainer's to change, with what it was made from. */
export interface DeckCopy {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly copyOf: Original;
}

/** One of the pack's decks as it was when it was copied. */
export interface Original {
  readonly deck: string;
  readonly hash: string;
  readonly source: string;
}

/** The deck's text under a title of its own; every slide as it was, to the letter. */
export function copyDeck(
  original: { readonly id: string; readonly title: string } & Omit<Original, "deck">,
  taken: ReadonlySet<string>,
): DeckCopy {
  const { id: deck, title, hash, source } = original;
  const number = firstFree(deck, taken);
  const file = fileOf(deck, number);
  const words = number === 1 ? `${title} (my copy)` : `${title} (my copy ${number})`;
  const copied = joinDeck(setDeckSetting(cutDeck(source), "title", words));
  return { id: ownDeckId(file), file, source: copied, copyOf: { deck, hash, source } };
}

function firstFree(deck: string, taken: ReadonlySet<string>): number {
  let number = 1;
  while (taken.has(ownDeckId(fileOf(deck, number)))) number += 1;
  return number;
}

function fileOf(deck: string, number: number): string {
  return number === 1 ? `${deck}-my-copy.md` : `${deck}-my-copy-${number}.md`;
}
