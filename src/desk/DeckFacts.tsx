import type { Deck } from "#deck/Deck.ts";
import { minutesWords } from "#session/plan/paceWords.ts";

/** What a trainer asks first. What the deck does not say is left out. */
export function DeckFacts({ deck }: { readonly deck: Deck }) {
  const slides = deck.slides.filter((slide) => !slide.optional).length;
  const facts = [
    { name: "Time", words: deck.minutes > 0 ? minutesWords(deck.minutes) : "" },
    { name: "Slides", words: String(slides) },
    { name: "Group", words: deck.size },
    { name: "For", words: deck.audience },
  ];
  return (
    <dl className="desk-facts">
      {facts
        .filter(({ words }) => words !== "")
        .map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
