import type { Slide } from "#deck/Deck.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { promptClock } from "#session/selectors.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import { useHost } from "./useHost.ts";

/** The discussion's clock: the wall shows it in quiet words, the trainer to the second. */
export function PromptBar({ host, slide }: { readonly host: Host; readonly slide: Slide }) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = useNow(wallClock, 500);
  const clock = promptClock(deck, session, slide.id);
  if (!clock) return null;
  const left = clock.total * 1000 - readStopwatch(clock.watch, now);
  const running = clock.watch.since !== null;
  return (
    <section className="presenter-prompt" aria-label="Discussion clock">
      <p>
        <strong role="timer">{minutesAndSeconds(Math.abs(left))}</strong>{" "}
        {left < 0 ? "over the plan" : `left of ${Math.round(clock.total / 60)} minutes`}
      </p>
      <Button onClick={() => host.dispatch({ type: "togglePrompt" })}>
        {running ? "Pause discussion clock" : "Start discussion clock"}
      </Button>
      <Button look="quiet" onClick={() => host.dispatch({ type: "addPromptMinute" })}>
        One more minute
      </Button>
      <Button look="quiet" onClick={() => host.dispatch({ type: "restartPrompt" })}>
        From the start
      </Button>
    </section>
  );
}
