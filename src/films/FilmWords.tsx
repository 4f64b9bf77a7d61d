import type { Film } from "#deck/Film.ts";
import type { FilmClock, FilmStatus } from "#session/film/FilmClock.ts";
import { captionsUpTo } from "./captionAt.ts";
import { useFilmMoment } from "./useFilmMoment.ts";
import "./filmWords.css";

interface FilmWordsProps {
  readonly film: Film;
  readonly clock: FilmClock;
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
}

const statusWords: Readonly<Record<FilmStatus, string>> = {
  ready: "The film has not started. Its words will appear here while it plays.",
  playing: "The film is playing. Its words appear here.",
  paused: "The film is paused.",
  ended: "The film has ended.",
  text: "The film is not shown. These are its words.",
};

/**
 * A film on a person's own screen: its words as they are spoken, and at any time all of them at once,
 * with what there is to learn. Only its beginning, pauses and end are announced: line by line would
 * talk over the room.
 */
export function FilmWords({ film, clock, now }: FilmWordsProps) {
  const { status, position } = useFilmMoment(film, clock, now);
  const runs = status === "playing" || status === "paused";
  return (
    <div className="film-reading" data-film-words={status}>
      <p className="film-reading-status" role="status">
        {statusWords[status]}
      </p>
      {runs ? <SpokenLines film={film} position={position} /> : null}
      {status === "text" || status === "ended" ? (
        <TextRoute film={film} />
      ) : (
        <details>
          <summary>Read the whole film instead</summary>
          <TextRoute film={film} />
        </details>
      )}
    </div>
  );
}

const linesShown = 4;

/** The last lines, the newest at the bottom; one that is over stays until the next. */
function SpokenLines({ film, position }: { readonly film: Film; readonly position: number }) {
  const spoken = captionsUpTo(film.captions, position);
  return (
    <div className="film-reading-lines" lang={film.language}>
      {spoken.slice(-linesShown).map((cue) => (
        <p key={cue.start} data-now={cue === spoken.at(-1) || undefined}>
          {cue.text}
        </p>
      ))}
    </div>
  );
}

/** What there is to learn and the whole transcript: with them, nobody needs the film. */
function TextRoute({ film }: { readonly film: Film }) {
  return (
    <div className="film-reading-route" lang={film.language}>
      <h2>What we can learn</h2>
      <ul>
        {film.learning.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2>The film in words</h2>
      {film.transcript.map((words) => (
        <p key={words} data-picture={words.startsWith("(") || undefined}>
          {words}
        </p>
      ))}
    </div>
  );
}
