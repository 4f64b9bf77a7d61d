import { useRef } from "react";
import type { Film } from "#deck/Film.ts";
import type { FilmStatus } from "#session/FilmClock.ts";
import { filmPosition } from "#session/filmPosition.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import { usePassFocus } from "#ui/usePassFocus.ts";
import { FilmTrack } from "./FilmTrack.tsx";
import { hardMoment } from "./hardMoment.ts";
import { useHost } from "./useHost.ts";

const statusWords: Readonly<Record<FilmStatus, string>> = {
  ready: "Silent until you play it",
  playing: "Playing",
  paused: "Paused. Next moves on",
  ended: "Ended. Next moves on",
  text: "The room reads its words",
};

/** Play, pause and seek, as commands; the bar itself follows the formula. */
export function FilmBar({ host, film }: { readonly host: Host; readonly film: Film }) {
  const bar = useRef<HTMLElement>(null);
  const clock = useHost(host, ({ session }) => session.film);
  const now = useNow(wallClock, 250);
  usePassFocus(bar, ".presenter-go");
  if (!clock) return null;
  const at = Math.min(film.duration, filmPosition(clock, Math.max(now, clock.at)));
  const status = clock.status === "playing" && at >= film.duration ? "ended" : clock.status;
  const playing = status === "playing";
  const hard = playing ? hardMoment(film, at) : undefined;
  return (
    <section ref={bar} className="presenter-panel" aria-label="Film">
      <FilmTrack
        film={film}
        position={at}
        onSeek={(position) => host.dispatch({ type: "seekFilm", position })}
      />
      <p className="presenter-film-words">
        <span className="presenter-film-time">
          {minutesAndSeconds(at * 1000)} of {minutesAndSeconds(film.duration * 1000)}
        </span>
        {hard === undefined ? (
          <span>{statusWords[status]}</span>
        ) : (
          <span className="presenter-hard" title={hard}>
            {hard}
          </span>
        )}
      </p>
      <div className="presenter-acts">
        <Button
          look="primary"
          hint="K"
          onClick={() => host.dispatch({ type: playing ? "pauseFilm" : "playFilm" })}
        >
          {playing ? "Pause film" : "Play film"}
        </Button>
        <Button
          aria-disabled={status === "text"}
          onClick={() => host.dispatch({ type: "skipFilm" })}
        >
          Skip film
        </Button>
      </div>
    </section>
  );
}
