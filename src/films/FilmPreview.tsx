import type { Film } from "#deck/Film.ts";
import type { FilmClock } from "#session/film/FilmClock.ts";
import { captionAt } from "./captionAt.ts";
import { FilmPoster } from "./FilmPoster.tsx";
import { timeCode } from "./timeCode.ts";
import { useFilmMoment } from "./useFilmMoment.ts";
import "./films.css";

interface FilmPreviewProps {
  readonly film: Film;
  readonly clock: FilmClock;
  /** The clock that stamps commands, in milliseconds. */
  readonly now: () => number;
}

/**
 * The film on the console: its poster, the words now on the wall and the place in it. Old laptops
 * have no strength for a second moving picture.
 */
export function FilmPreview({ film, clock, now }: FilmPreviewProps) {
  const { status, position } = useFilmMoment(film, clock, now);
  const running = status !== "ready";
  return (
    <div
      className="film-screen film-preview"
      data-shows="poster"
      data-running={running || undefined}
    >
      <FilmPoster film={film} words="Ready when you are" />
      {running ? (
        <>
          <p className="film-preview-place">
            {timeCode(position)} of {timeCode(film.duration)}
          </p>
          <div className="film-strip">
            <p className="film-caption" data-caption lang={film.language}>
              {status === "ended" ? "" : captionAt(film.captions, position)}
            </p>
          </div>
        </>
      ) : null}
    </div>
  );
}
