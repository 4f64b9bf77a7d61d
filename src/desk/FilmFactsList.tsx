import type { Deck } from "#deck/Deck.ts";
import { aboutDuration, warningFacts } from "#deck/warningWords.ts";

/** The deck's films with what each holds, so that a trainer knows before the day. */
export function FilmFactsList({ deck }: { readonly deck: Deck }) {
  const films = deck.slides.flatMap((slide) => (slide.kind === "film" ? [slide.film] : []));
  if (films.length === 0) return null;
  return (
    <details>
      <summary>
        {films.length === 1
          ? "One film, and what it shows"
          : `${films.length} films, and what they show`}
      </summary>
      <ul className="desk-films">
        {films.map((film) => (
          <li key={film.id}>
            <img src={film.poster.url} alt="" loading="lazy" width={320} height={180} />
            <div>
              <h3>{film.title}</h3>
              <p>
                {film.summary} It lasts {aboutDuration(film.duration)}.
              </p>
              <dl>
                {warningFacts(film).map((row) => (
                  <div key={row.label}>
                    <dt>{row.label}</dt>
                    <dd>{row.words}</dd>
                  </div>
                ))}
              </dl>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
