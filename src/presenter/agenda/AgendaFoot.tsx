import { useHost } from "#presenter/useHost.ts";
import { pace } from "#session/plan/pace.ts";
import { minutesWords, paceWords } from "#session/plan/paceWords.ts";
import { hasRun } from "#session/Stopwatch.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { timeOfDay } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";

interface AgendaFootProps {
  readonly host: Host;
  readonly onReplan: () => void;
}

/** Where the workshop stands against its plan, when that ends, and what to do about it. */
export function AgendaFoot({ host, onReplan }: AgendaFootProps) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = Math.max(useNow(wallClock, 5000), session.arrivedAt);
  const day = useNow(Date.now, 5000);
  const { endAt } = session.plan;
  const stand = pace(deck, session, now, day);
  const late = endAt === null ? 0 : Math.round((stand.finish - endAt) / 60_000);
  const begun = hasRun(session.clock);
  return (
    <div className="agenda-foot">
      <p>
        <strong data-late={begun && stand.behind >= 30_000}>
          {begun ? paceWords(stand) : `${minutesWords(stand.planned / 60_000)} planned`}
        </strong>
      </p>
      <p data-late={late > 0}>
        {begun ? "You finish at" : "Started now, you finish at"} {timeOfDay(stand.finish)}
        {endAt === null ? "" : againstWords(late, timeOfDay(endAt))}
        {begun && endAt === null ? " if the rest goes to plan." : "."}
      </p>
      <Button onClick={onReplan}>We must end at…</Button>
    </div>
  );
}

function againstWords(late: number, end: string): string {
  return late > 0 ? `, ${minutesWords(late)} after ${end}` : `, in time for ${end}`;
}
