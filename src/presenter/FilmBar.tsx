import type { Film } from "#deck/Film.ts";
import type { FilmStatus } from "#session/FilmClock.ts";
import { filmPosition } from "#session/filmPosition.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import { FilmTrack } from "./FilmTrack.tsx";
import { useHost } from "./useHost.ts";

const statusWords: Readonly<Record<FilmStatus, string>> = {
  ready: "Ready, on its poster, silent. Nothing plays until you play it.",
  playing: "Playing",
  paused: "Paused",
  ended: "The film has ended. Next goes to the pause slide.",
  text: "The wall shows the film’s words. Next goes to the pause slide.",
};

/** Play, pause and seek, as commands; the bar itself follows the formula. */
export function FilmBar({ host, film }: { readonly host: Host; readonly film: Film }) {
  const clock = useHost(host, ({ session }) => session.film);
  const now = useNow(wallClock, 250);
  if (!clock) return <p className="presenter-film">The room is on another slide.</p>;
  const at = Math.min(film.duration, filmPosition(clock, Math.max(now, clock.at)));
  const status = clock.status === "playing" && at >= film.duration ? "ended" : clock.status;
  const playing = status === "playing";
  return (
    <section className="presenter-film" aria-label="Film">
      <Button
        look="primary"
        hint="K"
        onClick={() => host.dispatch({ type: playing ? "pauseFilm" : "playFilm" })}
      >
        {playing ? "Pause film" : "Play film"}
      </Button>
      <div className="presenter-film-line">
        <FilmTrack
          film={film}
          position={at}
          onSeek={(position) => host.dispatch({ type: "seekFilm", position })}
        />
        <p>
          {minutesAndSeconds(at * 1000)} of {minutesAndSeconds(film.duration * 1000)}
          <span data-film-words={status}>{statusWords[status]}</span>
        </p>
      </div>
      <Button onClick={() => host.dispatch({ type: "skipFilm" })} disabled={status === "text"}>
        Skip film
      </Button>
    </section>
  );
}
