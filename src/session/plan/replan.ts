import type { Deck } from "#deck/Deck.ts";
import type { Command } from "#session/Command.ts";
import type { Plan, Session } from "#session/Session.ts";
import { fitPlan } from "./plan.ts";

/** Passes over the slides that the trainer agreed to leave out, as far as the deck can spare them. */
export function replan(
  deck: Deck,
  session: Session,
  command: Extract<Command, { type: "replan" }>,
): Session {
  const endAt = Number.isFinite(command.endAt) ? command.endAt : null;
  const plan = fitPlan(deck, { ...session.plan, drop: command.drop, endAt });
  return isSame(plan, session.plan) ? session : { ...session, plan };
}

function isSame(a: Plan, b: Plan): boolean {
  return a.endAt === b.endAt && a.drop.join("\n") === b.drop.join("\n");
}
