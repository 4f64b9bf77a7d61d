import { useEffect, useRef, useState } from "react";
import type { WallDeck } from "#deck/publicDeck.ts";
import { supportOf } from "#deck/publicDeck.ts";
import { CoverLayer } from "./CoverLayer.tsx";
import { createWall, type WallStatus } from "./createWall.ts";
import { StartSound } from "./StartSound.tsx";
import "./audience.css";

/**
 * The projector. React draws the frame once; slides, covers and films are moved straight from the
 * channel's messages, since a hidden window draws nothing.
 */
export function Audience({ session }: { readonly session: string }) {
  const wall = useRef<HTMLDivElement>(null);
  const slides = useRef<HTMLDivElement>(null);
  const [deck, setDeck] = useState<WallDeck | null>(null);
  const [status, setStatus] = useState<WallStatus>("waiting");
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    if (!wall.current || !slides.current) return;
    const created = createWall({
      session,
      wall: wall.current,
      slides: slides.current,
      onDeck: setDeck,
      onStatus: setStatus,
      onSilent: setSilent,
    });
    return () => created.close();
  }, [session]);
  const hasFilms = deck?.slides.some((slide) => slide.kind === "film") === true;
  return (
    <div className="audience" ref={wall} data-stage data-cover="none" data-status={status}>
      <div className="audience-slides" ref={slides} />
      {status === "waiting" ? (
        <main className="audience-plain">The workshop is about to start</main>
      ) : null}
      {status === "ended" ? <main className="audience-plain">Thank you for today</main> : null}
      <CoverLayer support={deck ? supportOf(deck) : []} />
      {silent && hasFilms && status === "following" ? <StartSound /> : null}
    </div>
  );
}
