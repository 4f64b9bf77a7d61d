import { readStopwatch } from "#session/Stopwatch.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { minutesAndSeconds, timeOfDay } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import { DeckChanged } from "./DeckChanged.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { useHost } from "./useHost.ts";
import { AudienceSigns } from "./windows/AudienceSigns.tsx";

interface TopBarProps {
  readonly host: Host;
  readonly notice: string;
  /** Asks first. */
  readonly onEnd: () => void;
  readonly onAudience: () => void;
}

export function TopBar({ host, notice, onEnd, onAudience }: TopBarProps) {
  const title = useHost(host, ({ deck, session }) =>
    session.rehearsal ? `Rehearsal: ${deck.title}` : deck.title,
  );
  return (
    <header className="presenter-top">
      <h1>{title}</h1>
      <AudienceSigns host={host} onMore={onAudience} />
      <DeckChanged host={host} />
      {notice === "" ? null : <p className="presenter-notice">{notice}</p>}
      <Clocks host={host} />
      <ThemeSwitch />
      <Button look="quiet" onClick={onEnd}>
        End session
      </Button>
    </header>
  );
}

function Clocks({ host }: { readonly host: Host }) {
  const clock = useHost(host, ({ session }) => session.clock);
  const now = useNow(wallClock, 500);
  // The session's clock never jumps; the time of day follows the machine's, also when that is set.
  const day = useNow(Date.now, 500);
  const running = clock.since !== null;
  return (
    <div className="presenter-clocks">
      <p>
        <span className="presenter-elapsed">Elapsed </span>
        <strong role="timer">{minutesAndSeconds(readStopwatch(clock, now))}</strong>
      </p>
      <Button look="quiet" hint="T" onClick={() => host.dispatch({ type: "toggleClock" })}>
        {running ? "Pause clock" : "Start clock"}
      </Button>
      <p>
        <span className="visually-hidden">Time of day </span>
        <strong>{timeOfDay(day)}</strong>
      </p>
    </div>
  );
}
