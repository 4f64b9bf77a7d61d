import { useId, useState } from "react";
import type { Deck } from "#deck/Deck.ts";
import { minutesWords } from "#session/plan/paceWords.ts";
import { groupsOf } from "#session/plan/plan.ts";
import { chooseSlides, chosenSlides } from "#sync/chosenSlides.ts";
import "./AlsoShow.css";

interface AlsoShowProps {
  readonly deck: Deck;
  readonly id: string;
  /** A session of this deck that was not ended keeps the slides that it started with. */
  readonly running: boolean;
}

/** The deck's optional slides, to be chosen for the next session. */
export function AlsoShow({ deck, id, running }: AlsoShowProps) {
  const noteId = useId();
  const [chosen, setChosen] = useState(() => chosenSlides(id));
  const groups = groupsOf(deck.slides).filter((group) => group.some(({ optional }) => optional));
  if (groups.length === 0) return null;

  function choose(ids: readonly string[], show: boolean): void {
    const others = chosen.filter((each) => !ids.includes(each));
    const next = show ? [...others, ...ids] : others;
    setChosen(next);
    chooseSlides(id, next);
  }

  return (
    <fieldset className="desk-also" aria-describedby={running ? noteId : undefined}>
      <legend>Also show</legend>
      {groups.map((group) => {
        const ids = group.map((slide) => slide.id);
        const lead = group.find(({ kind }) => kind === "film") ?? group[0];
        const minutes = group.reduce((sum, slide) => sum + slide.minutes, 0);
        return (
          <label key={ids[0]}>
            <input
              type="checkbox"
              checked={ids.some((each) => chosen.includes(each))}
              disabled={running}
              onChange={(event) => choose(ids, event.currentTarget.checked)}
            />
            <span>
              {lead?.title}
              {minutes > 0 ? <small> {minutesWords(minutes)} more</small> : null}
            </span>
          </label>
        );
      })}
      {running ? (
        <p id={noteId}>
          A session that goes on shows what it started with. Start fresh to choose again.
        </p>
      ) : null}
    </fieldset>
  );
}
