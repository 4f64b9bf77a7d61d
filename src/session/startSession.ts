import type { Deck } from "#deck/Deck.ts";
import { showRoom } from "./arrive.ts";
import { firstSlide } from "./route.ts";
import type { Session } from "./Session.ts";
import { stopped } from "./Stopwatch.ts";

/** A fresh session on the deck's first slide; its clock starts with the first Next. */
export function startSession(deck: Deck, id: string, now: number): Session {
  const session: Session = {
    id,
    deck: deck.id,
    startedAt: now,
    position: { slide: firstSlide(deck).id, step: 0 },
    arrivedAt: now,
    cover: "none",
    frozen: null,
    film: null,
    clock: stopped,
    prompts: {},
    extraMinutes: {},
    spent: {},
    answers: [],
    soundLeader: null,
  };
  return showRoom(deck, session, now);
}
