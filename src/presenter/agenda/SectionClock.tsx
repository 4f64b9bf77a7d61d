import { useHost } from "#presenter/useHost.ts";
import type { AgendaLine } from "#session/plan/agenda.ts";
import { spentOn } from "#session/plan/spent.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";

interface SectionClockProps {
  readonly host: Host;
  readonly line: AgendaLine;
}

/** How long the section has had, against its plan. */
export function SectionClock({ host, line }: SectionClockProps) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = Math.max(useNow(wallClock, 500), session.arrivedAt);
  const section = deck.sections.find((each) => each.slideIds.includes(session.position.slide));
  const spent = section?.slideIds.reduce((sum, id) => sum + spentOn(session, id, now), 0) ?? 0;
  const left = line.planned - spent;
  return (
    <>
      {line.planned > 0 ? (
        <progress
          max={line.planned}
          value={Math.min(spent, line.planned)}
          aria-label={line.title}
        />
      ) : null}
      <p className="agenda-clock" data-over={line.planned > 0 && left < 0}>
        <strong role="timer">{minutesAndSeconds(spent)}</strong>{" "}
        {left < 0 && line.planned > 0 ? `${minutesAndSeconds(-left)} over` : "in this section"}
      </p>
    </>
  );
}
