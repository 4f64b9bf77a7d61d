import type { Library } from "#deck/Library.ts";
import { aFilm, aMessage, aSupportEntry } from "../support/sampleDeck.ts";

/** What the decks of these tests may name. */
export function aLibrary(over: Partial<Library> = {}): Library {
  const film = aFilm();
  const message = aMessage();
  return {
    films: new Map([[film.id, film]]),
    messages: new Map([[message.id, message]]),
    support: [
      aSupportEntry(),
      aSupportEntry({ id: "nhs-111", name: "NHS 111, option 2", number: "111" }),
    ],
    pictures: new Map([
      ["pictures/table.jpg", "/assets/table-1a2b.jpg"],
      ["pictures/hands.png", "/assets/hands-3c4d.png"],
    ]),
    ...over,
  };
}
