import { useEffect, useRef } from "react";
import { type AgendaLine, agenda } from "#session/agenda.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { useNow } from "#ui/useNow.ts";
import { useHost } from "./useHost.ts";

/** The sections with planned minutes, and minutes spent once there are any. A press goes there. */
export function AgendaPanel({ host }: { readonly host: Host }) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = useNow(wallClock, 5000);
  const panel = useRef<HTMLElement>(null);
  const lines = agenda(deck, session, Math.max(now, session.arrivedAt));
  const here = lines.find((line) => line.place === "now")?.title;
  useEffect(() => {
    if (here !== undefined)
      panel.current?.querySelector("[data-place=now]")?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <nav className="presenter-agenda" aria-labelledby="agenda-title" ref={panel}>
      <h2>
        <span id="agenda-title">Agenda</span>
        <span aria-hidden="true">minutes</span>
      </h2>
      <ol>
        {lines.map((line) => (
          <li key={line.title} data-place={line.place}>
            <button
              type="button"
              aria-current={line.place === "now" ? "step" : undefined}
              onClick={() => host.dispatch({ type: "goTo", slide: line.firstSlide })}
            >
              <span>{line.title}</span>
              <span className="presenter-minutes">
                {minutes(line)}
                <span className="visually-hidden"> minutes</span>
              </span>
            </button>
            {line.place === "now" && line.planned > 0 ? (
              <progress max={line.planned} value={Math.min(line.actual, line.planned)}>
                {minutes(line)}
              </progress>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="presenter-total">{deck.minutes} minutes planned</p>
    </nav>
  );
}

function minutes({ place, planned, actual }: AgendaLine): string {
  const plan = Math.round(planned / 60_000);
  if (place === "ahead") return String(plan);
  return `${Math.round(actual / 60_000)} of ${plan}`;
}
