import type { Deck } from "#deck/Deck.ts";
import type { Command } from "./Command.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";

/** Longer answers are cut: a stranger's page must not fill the trainer's memory. Characters. */
const longestAnswer = 2000;
/** More answers than a full hall could send are refused. */
export const mostAnswers = 2000;

/** Keeps a participant's answer to a question of this deck; a second one replaces the first. */
export function takeAnswer(
  deck: Deck,
  session: Session,
  command: Extract<Command, { type: "answer" }>,
  now: number,
): Session {
  const { guest, slide } = command;
  const text = command.text.trim().slice(0, longestAnswer);
  if (text === "" || !asks(deck, slide)) return session;
  const before = session.answers.find((each) => each.guest === guest && each.slide === slide);
  if (before?.text === text) return session;
  const others = session.answers.filter((each) => each !== before);
  if (others.length >= mostAnswers) return session;
  return { ...session, answers: [...others, { guest, slide, text, at: now }] };
}

/** Whether the slide is a question with a box for an answer. */
function asks(deck: Deck, id: string): boolean {
  const slide = findSlide(deck, id);
  return slide?.kind === "scale" || (slide?.kind === "prompt" && slide.answer !== "none");
}

export function clearAnswers(session: Session): Session {
  return session.answers.length === 0 ? session : { ...session, answers: [] };
}
