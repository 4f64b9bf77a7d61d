import type { Film } from "#deck/Film.ts";
import { spokenWords, wordsSize } from "./wordsSize.ts";

/** The text route on the wall: what the film says, and what there is to learn from it. */
export function WallWords({ film }: { readonly film: Film }) {
  return (
    <div className="film-words" lang={film.language} style={{ "--size": wordsSize(film) }}>
      <div className="film-words-learning">
        <h3>What we can learn</h3>
        <ul>
          {film.learning.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <div className="film-words-spoken">
        <h3>{film.title}</h3>
        {spokenWords(film).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}
