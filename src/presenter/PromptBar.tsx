import { useRef } from "react";
import type { Slide } from "#deck/Deck.ts";
import { minutesWords } from "#session/plan/paceWords.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { promptClock } from "#session/selectors.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import { usePassFocus } from "#ui/usePassFocus.ts";
import { useHost } from "./useHost.ts";

/** The discussion's clock: the wall shows it in quiet words, the trainer to the second. */
export function PromptBar({ host, slide }: { readonly host: Host; readonly slide: Slide }) {
  const bar = useRef<HTMLElement>(null);
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = useNow(wallClock, 500);
  usePassFocus(bar, ".presenter-go");
  const clock = promptClock(deck, session, slide.id);
  if (!clock) return null;
  const left = clock.total * 1000 - readStopwatch(clock.watch, now);
  const running = clock.watch.since !== null;
  return (
    <section ref={bar} className="presenter-panel" aria-label="Discussion clock">
      <p className="presenter-left" data-over={left < 0}>
        <strong role="timer">{leftTime(left)}</strong>
        {left < 0 ? "over the plan" : `left of ${minutesWords(clock.total / 60)}`}
      </p>
      <div className="presenter-acts">
        <Button onClick={() => host.dispatch({ type: "togglePrompt" })}>
          {running ? "Pause timer" : "Start timer"}
        </Button>
        <Button onClick={() => host.dispatch({ type: "addPromptMinute" })}>Add a minute</Button>
        <Button onClick={() => host.dispatch({ type: "restartPrompt" })}>Start again</Button>
      </div>
    </section>
  );
}

/** Counted up to the plan's end, so that a whole minute is seen whole. */
function leftTime(left: number): string {
  return minutesAndSeconds(left < 0 ? -left : Math.ceil(left / 1000) * 1000);
}
