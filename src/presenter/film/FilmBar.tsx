import { useRef } from "react";
import type { Film } from "#deck/Film.ts";
import { filmMoment } from "#films/filmMoment.ts";
import { useHost } from "#presenter/useHost.ts";
import type { FilmStatus } from "#session/film/FilmClock.ts";
import { stopsOf } from "#session/film/filmOrders.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { useNow } from "#ui/useNow.ts";
import { usePassFocus } from "#ui/usePassFocus.ts";
import { FilmTrack } from "./FilmTrack.tsx";
import { chapterAt } from "./filmLines.ts";
import { markerNote, markerNotice, markerWords, stopWords, timeOf } from "./markerWords.ts";
import { type NextMarker, nextMarker } from "./nextMarker.ts";
import "./FilmBar.css";

const statusWords: Readonly<Record<FilmStatus, string>> = {
  ready: "Silent until you play it",
  playing: "Playing",
  paused: "Paused. Next moves on",
  ended: "Ended. Next moves on",
  text: "The room reads its words",
};

/** Play, pause, seek and stop, as commands; the bar itself follows the formula. */
export function FilmBar({ host, film }: { readonly host: Host; readonly film: Film }) {
  const bar = useRef<HTMLElement>(null);
  const clock = useHost(host, ({ session }) => session.film);
  const stops = useHost(host, ({ session }) => (clock ? stopsOf(session, clock.slide) : none));
  const now = useNow(wallClock, 250);
  usePassFocus(bar, ".presenter-go");
  if (!clock) return null;
  const { status, position } = filmMoment(film, clock, now);
  const playing = status === "playing";
  const next = status === "text" || status === "ended" ? undefined : nextMarker(film, position);
  const near = status !== "ready" && next !== undefined && next.when !== "ahead";
  const told = next !== undefined && (playing || near);
  return (
    <section ref={bar} className="presenter-panel" aria-label="Film">
      <FilmTrack
        film={film}
        position={position}
        stops={stops}
        onSeek={(to) => host.dispatch({ type: "seekFilm", position: to })}
      />
      <p className="presenter-film-words">
        <span className="presenter-film-time">
          {timeOf(position)}
          <span className="film-of"> of {timeOf(film.duration)}</span>
        </span>
        {told ? (
          <span className="presenter-hard" title={markerNote(next.marker)}>
            {markerWords(next, position, playing)}
          </span>
        ) : (
          <span>{statusWords[status]}</span>
        )}
        <span className="film-chapter">{chapterAt(film, position)}</span>
      </p>
      <p className="visually-hidden" role="status">
        {told && playing ? markerNotice(next) : ""}
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
        {next ? <MarkerAct host={host} next={next} near={near} stops={stops} /> : null}
      </div>
    </section>
  );
}

const none: readonly number[] = [];

/** One place for what can be done about the next marker: stop before it, or, once it is near, pass it. */
function MarkerAct(props: {
  readonly host: Host;
  readonly next: NextMarker;
  readonly near: boolean;
  readonly stops: readonly number[];
}) {
  const { host, near, stops } = props;
  const { marker } = props.next;
  const { start, skipTo } = marker;
  if (near && skipTo !== undefined)
    return (
      <Button onClick={() => host.dispatch({ type: "seekFilm", position: skipTo })}>
        Skip to {timeOf(skipTo)}
      </Button>
    );
  const on = stops.includes(start);
  return (
    <Button pressed={on} onClick={() => host.dispatch({ type: "stopBefore", start, on: !on })}>
      {stopWords(marker)}
    </Button>
  );
}
