import type { Deck } from "#deck/Deck.ts";
import { unreachable } from "#lib/unreachable.ts";
import { clearAnswers, takeAnswer } from "./answers.ts";
import type { Command } from "./Command.ts";
import { coverRoom, returnToRoom, toggleFreeze } from "./covers.ts";
import {
  filmNow,
  observeFilm,
  pauseFilm,
  playFilm,
  seekFilm,
  skipFilm,
  stopBefore,
} from "./film/filmOrders.ts";
import { changeShowing } from "./film/Showing.ts";
import { moveBack, moveFirst, moveLast, moveNext, moveToSlide } from "./move.ts";
import { remember } from "./plan/remember.ts";
import { replan } from "./plan/replan.ts";
import { addPromptMinute, restartPrompt, togglePrompt } from "./prompts.ts";
import type { Session } from "./Session.ts";
import { toggleStopwatch } from "./Stopwatch.ts";

/**
 * The workshop after a command, `now` in milliseconds. Total: a command that makes no sense now
 * returns the same reference, which means nothing is sent and nothing is drawn.
 */
export function reduce(deck: Deck, session: Session, command: Command, now: number): Session {
  const next = obey(deck, session, command, now);
  return next === session ? session : remember(session, next);
}

function obey(deck: Deck, session: Session, command: Command, now: number): Session {
  switch (command.type) {
    case "next":
      return moveNext(deck, session, { held: command.held === true, whole: false }, now);
    case "nextSlide":
      return moveNext(deck, session, { held: command.held === true, whole: true }, now);
    case "back":
      return moveBack(deck, session, { held: command.held === true, whole: false }, now);
    case "backSlide":
      return moveBack(deck, session, { held: command.held === true, whole: true }, now);
    case "first":
      return moveFirst(deck, session, now);
    case "last":
      return moveLast(deck, session, now);
    case "goTo":
      return moveToSlide(deck, session, command.slide, now);
    case "cover":
      return coverRoom(deck, session, command.cover, now);
    case "toggleCover": {
      const off = command.cover === session.cover;
      return coverRoom(deck, session, off ? "none" : command.cover, now);
    }
    case "toggleFreeze":
      return toggleFreeze(deck, session, now);
    case "returnToRoom":
      return returnToRoom(deck, session, now);
    case "playFilm":
      return playFilm(deck, session, now);
    case "pauseFilm":
      return pauseFilm(deck, session, now);
    case "toggleFilm": {
      const playing = filmNow(deck, session, now)?.status === "playing";
      return playing ? pauseFilm(deck, session, now) : playFilm(deck, session, now);
    }
    case "seekFilm":
      return seekFilm(deck, session, command.position, now);
    case "skipFilm":
      return skipFilm(session, now);
    case "stopBefore":
      return stopBefore(deck, session, command, now);
    case "changeShowing": {
      const showing = changeShowing(session.showing, command.showing);
      return showing === session.showing ? session : { ...session, showing };
    }
    case "observeFilm":
      return observeFilm(deck, session, command, now);
    case "toggleClock":
      return { ...session, clock: toggleStopwatch(session.clock, now) };
    case "togglePrompt":
      return togglePrompt(deck, session, now);
    case "restartPrompt":
      return restartPrompt(deck, session, now);
    case "addPromptMinute":
      return addPromptMinute(deck, session);
    case "replan":
      return replan(deck, session, command);
    case "leadSound":
      return command.guest === session.soundLeader
        ? session
        : { ...session, soundLeader: command.guest };
    case "answer":
      return takeAnswer(deck, session, command, now);
    case "clearAnswers":
      return clearAnswers(session);
    default:
      return unreachable(command);
  }
}
