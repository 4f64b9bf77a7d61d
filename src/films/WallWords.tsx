import type { Film } from "#deck/Film.ts";
import { fitWallWords } from "./fitWallWords.ts";

/** The text route on the wall: what the film says, and what there is to learn from it. */
export function WallWords({ film }: { readonly film: Film }) {
  const { learning, learningSize, spoken, spokenSize } = fitWallWords(film);
  return (
    <div
      className="film-words"
      lang={film.language}
      style={{ "--learning-size": learningSize, "--spoken-size": spokenSize }}
    >
      <div className="film-words-learning">
        <h3>What we can learn</h3>
        <ul>
          {learning.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <div className="film-words-spoken">
        <h3>{film.title}</h3>
        {spoken.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}
