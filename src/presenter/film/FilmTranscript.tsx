import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import type { Host } from "#sync/createHost.ts";
import type { FilmLine } from "./filmLines.ts";
import { timeOf } from "./markerWords.ts";

interface FilmTranscriptProps {
  readonly host: Host;
  readonly language: string;
  readonly lines: readonly FilmLine[];
  /** The line of the moment; -1 while the film does not run. */
  readonly now: number;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The film's lines in the order of time: the line of the moment is marked and kept in sight, and a
 * press on any line goes there. Only its own box scrolls, and not under a hand that is in it. One
 * stop for Tab; the arrow keys go from line to line.
 */
export const FilmTranscript = memo(function FilmTranscript(props: FilmTranscriptProps) {
  const { host, language, lines, now } = props;
  const box = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const list = box.current;
    const line = list?.children[Math.max(0, now)];
    if (!list || !(line instanceof HTMLElement)) return;
    if (list.contains(document.activeElement) || list.matches(":hover")) return;
    list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 3;
  }, [now]);

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
    <ol className="film-transcript" ref={box} onKeyDown={moveFocus} lang={language}>
      {lines.map((line, at) => (
        <li key={`${line.kind} ${line.start}`} data-kind={line.kind}>
          <button
            type="button"
            tabIndex={at === Math.max(0, now) ? 0 : -1}
            aria-current={at === now || undefined}
            onClick={() => host.dispatch({ type: "seekFilm", position: line.start })}
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
});
