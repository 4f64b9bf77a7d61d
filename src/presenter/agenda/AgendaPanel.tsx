import { useEffect, useRef } from "react";
import { useHost } from "#presenter/useHost.ts";
import { type AgendaLine, agenda } from "#session/plan/agenda.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { useNow } from "#ui/useNow.ts";
import { AgendaFoot } from "./AgendaFoot.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { SectionClock } from "./SectionClock.tsx";
import "./AgendaPanel.css";

interface AgendaPanelProps {
  readonly host: Host;
  /** Opens the dialog that finds what to leave out. */
  readonly onReplan: () => void;
}

/** The sections with planned minutes, and minutes spent once there are any. A press goes there. */
export function AgendaPanel({ host, onReplan }: AgendaPanelProps) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = useNow(wallClock, 5000);
  const list = useRef<HTMLOListElement>(null);
  const lines = agenda(deck, session, Math.max(now, session.arrivedAt));
  const here = lines.find((line) => line.place === "now")?.title;
  useEffect(() => {
    if (here !== undefined)
      list.current?.querySelector("[data-place=now]")?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <nav className="presenter-agenda" aria-labelledby="agenda-title">
      {session.rehearsal ? (
        <p className="agenda-rehearsal">Rehearsal. Nobody sees this unless you open a window.</p>
      ) : null}
      <h2>
        <span id="agenda-title">Agenda</span>
        <span aria-hidden="true">minutes</span>
      </h2>
      <ol ref={list}>
        {lines.map((line) => (
          <li key={line.title} data-place={line.place}>
            <button
              type="button"
              aria-current={line.place === "now" ? "step" : undefined}
              onClick={() => host.dispatch({ type: "goTo", slide: line.firstSlide })}
            >
              <span>{line.passedOver ? <LeftOut title={line.title} /> : line.title}</span>
              <span className="presenter-minutes">
                {minutes(line)}
                <span className="visually-hidden"> minutes</span>
              </span>
            </button>
            {line.place === "now" ? <SectionClock host={host} line={line} /> : null}
            {line.passedOver ? null : <Dropped line={line} />}
          </li>
        ))}
      </ol>
      <AgendaFoot host={host} onReplan={onReplan} />
    </nav>
  );
}

function Dropped({ line }: { readonly line: AgendaLine }) {
  if (line.dropped.length === 0) return null;
  return (
    <ul className="agenda-dropped">
      {line.dropped.map((slide) => (
        <li key={slide.id}>
          <LeftOut title={slide.title} />
        </li>
      ))}
    </ul>
  );
}

function minutes({ place, planned, actual }: AgendaLine): string {
  const plan = Math.round(planned / 60_000);
  if (place === "ahead") return String(plan);
  return `${Math.round(actual / 60_000)} of ${plan}`;
}
