import { useStore } from "zustand";
import { AnswersPanel } from "#presenter/AnswersPanel.tsx";
import { BlackScreen } from "#presenter/BlackScreen.tsx";
import { NotesPanel } from "#presenter/notes/NotesPanel.tsx";
import { CurrentSlide } from "#presenter/slides/CurrentSlide.tsx";
import { NextSlide } from "#presenter/slides/NextSlide.tsx";
import { ThemeSwitch } from "#presenter/ThemeSwitch.tsx";
import { useHost } from "#presenter/useHost.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { currentSlide } from "#session/selectors.ts";
import type { Watch } from "#sync/openWatch.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { minutesAndSeconds, timeOfDay } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import "./Watching.css";

interface WatchingProps {
  readonly watch: Watch;
  readonly onTakeOver: () => void;
}

/** What another console of this machine runs, live. Safe stop works from here too; nothing else does. */
export function Watching({ watch, onTakeOver }: WatchingProps) {
  const { host } = watch;
  const contact = useStore(watch.contact);
  const slide = useHost(host, ({ deck, session }) => currentSlide(deck, session));
  const step = useHost(host, ({ session }) => session.position.step);
  return (
    <div className="presenter presenter-watching">
      <Top watch={watch} />
      <main className="presenter-now">
        <CurrentSlide host={host} watching />
        <NextSlide host={host} />
      </main>
      <aside className="presenter-side">
        <NotesPanel slide={slide} step={step} />
        <AnswersPanel host={host} slide={slide} />
      </aside>
      <footer className="presenter-bar">
        <BlackScreen host={host} />
        <p className="presenter-watching-words" role="status">
          {contact
            ? "This workshop is running in another window. You are watching it."
            : "The other window does not answer. Look at it, or go on from here."}
        </p>
        <ButtonLink look="quiet" href="#/">
          Go to the desk
        </ButtonLink>
        <Button look="primary" onClick={onTakeOver}>
          Take over here
        </Button>
      </footer>
    </div>
  );
}

function Top({ watch }: { readonly watch: Watch }) {
  const title = useHost(watch.host, ({ deck }) => deck.title);
  const clock = useHost(watch.host, ({ session }) => session.clock);
  const now = useNow(wallClock, 500);
  const day = useNow(Date.now, 500);
  return (
    <header className="presenter-top">
      <h1>Watching: {title}</h1>
      <div className="presenter-clocks">
        <p>
          <span className="presenter-elapsed">Elapsed </span>
          <strong role="timer">{minutesAndSeconds(readStopwatch(clock, now))}</strong>
        </p>
        <p>
          <span className="visually-hidden">Time of day </span>
          <strong>{timeOfDay(day)}</strong>
        </p>
      </div>
      <ThemeSwitch />
    </header>
  );
}
