import type { ReactNode } from "react";
import { FilmPreview } from "#films/FilmPreview.tsx";
import { useHost } from "#presenter/useHost.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import type { Cover, Session } from "#session/Session.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { currentSlide, roomPrompt } from "#session/selectors.ts";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { useNow } from "#ui/useNow.ts";
import { slidePlace } from "./slidePlace.ts";

const coverWords: Readonly<Record<Cover, string>> = {
  none: "",
  black: "The room sees a black screen. Sound is off.",
  white: "The room sees a white screen. Sound is off.",
  pause: "The room sees “Take a moment” with support. Sound is off.",
};

interface CurrentSlideProps {
  readonly host: Host;
  /** It is run from another console: what is under way is told, and not to be pressed. */
  readonly watching?: boolean;
  /** What lies at its lower edge. */
  readonly children?: ReactNode;
}

/** The trainer's own slide, live; it stays in sight when the room is covered or frozen. */
export function CurrentSlide({ host, watching = false, children }: CurrentSlideProps) {
  const session = useHost(host, (state) => state.session);
  const slide = useHost(host, ({ deck }) => currentSlide(deck, session));
  const seq = useHost(host, (state) => state.seq);
  const place = useHost(host, ({ deck }) => slidePlace(deck, session.position));
  const { cover, film, frozen, position } = session;
  return (
    <section className="presenter-current" aria-labelledby="current-title">
      <h2 id="current-title">
        Current slide <span className="presenter-slide-name">{slide.title}</span>
        <span className="presenter-slide-place">{place}</span>
      </h2>
      <div
        className="presenter-stage"
        data-stage
        data-slide={slide.id}
        data-step={position.step}
        data-cover={cover}
        data-seq={seq}
      >
        {slide.kind === "film" && film?.slide === slide.id && film.status !== "text" ? (
          <FilmPreview film={slide.film} clock={film} now={wallClock} />
        ) : (
          <SlideWithClock host={host} />
        )}
        <div className="presenter-bands" role="status">
          {frozen === null ? null : <Frozen host={host} watching={watching} />}
          {cover === "none" ? null : <p className="presenter-band">{coverWords[cover]}</p>}
        </div>
      </div>
      {children}
    </section>
  );
}

/** What the room sees while the trainer looks ahead, and the two ways to be in one place again. */
function Frozen({ host, watching }: { readonly host: Host; readonly watching: boolean }) {
  const away = useHost(host, ({ session }) => isAway(session));
  const room = useHost(
    host,
    ({ deck, session }) => findSlide(deck, roomPosition(session).slide)?.title ?? "another slide",
  );
  return (
    <div className="presenter-band presenter-band-frozen">
      <p>{away ? `The room sees “${room}”. It stays there.` : "Frozen. The room stays here."}</p>
      {away && !watching ? (
        <>
          <Button look="primary" onClick={() => host.dispatch({ type: "toggleFreeze" })}>
            Bring the room here
          </Button>
          <Button onClick={() => host.dispatch({ type: "returnToRoom" })}>Back to the room</Button>
        </>
      ) : null}
    </div>
  );
}

function isAway({ frozen, position }: Session): boolean {
  return frozen !== null && (frozen.slide !== position.slide || frozen.step !== position.step);
}

function SlideWithClock({ host }: { readonly host: Host }) {
  const slide = useHost(host, ({ deck, session }) => currentSlide(deck, session));
  const step = useHost(host, ({ session }) => session.position.step);
  const total = useHost(host, ({ deck, session }) => roomPrompt(deck, session)?.total ?? null);
  const watch = useHost(host, ({ deck, session }) => roomPrompt(deck, session)?.watch ?? null);
  const now = useNow(wallClock, 1000);
  const promptLeft =
    total === null || watch === null
      ? null
      : { total, left: Math.max(0, total - readStopwatch(watch, now) / 1000) };
  return <SlideStill slide={slide} step={step} promptLeft={promptLeft} />;
}
