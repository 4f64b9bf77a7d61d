import { useMemo } from "react";
import type { Film } from "#deck/Film.ts";
import { filmMoment } from "#films/filmMoment.ts";
import { useHost } from "#presenter/useHost.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { useNow } from "#ui/useNow.ts";
import { FilmTranscript } from "./FilmTranscript.tsx";
import { filmLines, lineAt } from "./filmLines.ts";
import { soundWords } from "./soundWords.ts";
import "./FilmPanel.css";

interface FilmPanelProps {
  readonly host: Host;
  readonly film: Film;
  readonly onSettings: () => void;
}

/** The room's film in words, beside the notes; and where its sound is. */
export function FilmPanel({ host, film, onSettings }: FilmPanelProps) {
  const clock = useHost(host, ({ session }) => session.film);
  const guests = useHost(host, (state) => state.guests);
  const leader = useHost(host, ({ session }) => session.soundLeader);
  const showing = useHost(host, ({ session }) => session.showing);
  const lines = useMemo(() => filmLines(film), [film]);
  const now = useNow(wallClock, 250);
  if (!clock) return null;
  const { status, position } = filmMoment(film, clock, now);
  const runs = status !== "ready" && status !== "text";
  const sound = soundWords(film, { guests, leader, showing });
  return (
    <section className="film-panel" aria-labelledby="film-panel-title">
      <div className="film-panel-head">
        <h2 id="film-panel-title">Film in words</h2>
        <Button look="quiet" onClick={onSettings}>
          Film settings
        </Button>
      </div>
      <p className="film-panel-sound" data-silent={sound.startsWith("No") || undefined}>
        {sound}
        {showing.captions ? "" : " The room sees no words."}
      </p>
      <FilmTranscript
        host={host}
        language={film.language}
        lines={lines}
        now={runs ? lineAt(lines, position) : -1}
      />
    </section>
  );
}
