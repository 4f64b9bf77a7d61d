import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { Film } from "#deck/Film.ts";
import { filmLines, lineAt } from "./filmLines.ts";
import { timeOf } from "./markerWords.ts";

interface FilmTranscriptProps {
  readonly film: Film;
  /** Seconds into the film; null while it does not run. */
  readonly position: number | null;
  readonly onSeek: (position: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The film's lines in the order of time: the line of the moment is marked and kept in sight, and a
 * press on any line goes there. Only its own box scrolls, and not under a hand that is in it. One
 * stop for Tab; the arrow keys go from line to line.
 */
export function FilmTranscript({ film, position, onSeek }: FilmTranscriptProps) {
  const box = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => filmLines(film), [film]);
  const now = position === null ? undefined : lineAt(lines, position);
  const index = now ? lines.indexOf(now) : -1;

  useEffect(() => {
    const list = box.current;
    const line = list?.children[Math.max(0, index)];
    if (!list || !(line instanceof HTMLElement)) return;
    if (list.contains(document.activeElement) || list.matches(":hover")) return;
    list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 3;
  }, [index]);

  function moveFocus(event: KeyboardEvent<HTMLOListElement>): void {
    const step = steps[event.key];
    if (step === undefined || event.shiftKey) return;
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    event.preventDefault();
    // The deck must not move on the same key.
    event.stopPropagation();
    buttons[at + step]?.focus();
  }

  return (
    <ol className="film-transcript" ref={box} onKeyDown={moveFocus} lang={film.language}>
      {lines.map((line, at) => (
        <li key={`${line.kind} ${line.start}`} data-kind={line.kind}>
          <button
            type="button"
            tabIndex={at === Math.max(0, index) ? 0 : -1}
            aria-current={at === index || undefined}
            onClick={() => onSeek(line.start)}
          >
            <span className="film-transcript-time">{timeOf(line.start)}</span>
            <span>
              {line.speaker === "" ? null : <strong>{line.speaker}: </strong>}
              {line.words}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
