import type { Deck } from "#deck/Deck.ts";
import type { Command } from "./Command.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";

/** Longer answers are cut: a stranger's page must not fill the trainer's memory. Characters. */
export const longestAnswer = 2000;
/** More answers than a full hall could send are refused. */
export const mostAnswers = 2000;

/** Keeps a participant's answer to a question of this deck; a second one replaces the first. */
export function takeAnswer(
  deck: Deck,
  session: Session,
  command: Extract<Command, { type: "answer" }>,
  now: number,
): Session {
  const slide = findSlide(deck, command.slide);
  const asks = slide?.kind === "scale" || (slide?.kind === "prompt" && slide.answer !== "none");
  const text = command.text.trim().slice(0, longestAnswer);
  if (!asks || text === "") return session;
  const others = session.answers.filter(
    (answer) => answer.guest !== command.guest || answer.slide !== command.slide,
  );
  if (others.length >= mostAnswers) return session;
  const answer = { guest: command.guest, slide: command.slide, text, at: now };
  return { ...session, answers: [...others, answer] };
}

export function clearAnswers(session: Session): Session {
  return session.answers.length === 0 ? session : { ...session, answers: [] };
}
