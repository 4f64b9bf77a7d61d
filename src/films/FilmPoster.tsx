import type { Film } from "#deck/Film.ts";

/** A film's picture and name, as it stands before it is played. */
export function FilmPoster({ film, words }: { readonly film: Film; readonly words: string }) {
  const [x, y] = film.poster.focus;
  return (
    <div className="film-front">
      <img
        src={film.poster.url}
        alt={film.poster.alt}
        style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
      />
      <div className="film-title">
        <p>{film.title}</p>
        <p>{words}</p>
      </div>
    </div>
  );
}
