import type { KindProps } from "#slides/SlideView.ts";
import "./film.css";

/** The player when there is one, and otherwise the film's poster. Its name comes first in both. */
export function FilmSlide({ slide, view, headingId }: KindProps<"film">) {
  const { film } = slide;
  if (view.renderFilm) {
    return (
      <>
        <h2 id={headingId} className="visually-hidden">
          {film.title}
        </h2>
        <div className="film-player">{view.renderFilm(slide)}</div>
      </>
    );
  }
  const [x, y] = film.poster.focus;
  return (
    <>
      <img
        className="film-poster"
        src={film.poster.url}
        alt={film.poster.alt}
        style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
      />
      <div className="film-card">
        <h2 id={headingId}>{film.title}</h2>
        <p>Ready when you are</p>
      </div>
    </>
  );
}
