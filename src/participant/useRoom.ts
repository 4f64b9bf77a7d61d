import { useCallback, useEffect, useRef, useState } from "react";
import type { Page } from "#protocol/page.ts";
import type { Guest } from "#sync/createGuest.ts";
import { newId } from "#sync/newId.ts";
import { openGuest } from "#sync/openGuest.ts";
import { wallClock } from "#sync/wallClock.ts";
import { windowId } from "#sync/windowId.ts";

export interface RoomView {
  readonly page: Page | null;
  readonly seq: number;
  readonly inContact: boolean;
  readonly ended: boolean;
  /** Hands an answer over; it is sent again until the trainer's screen has it. */
  readonly answer: (slide: string, text: string) => void;
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
}

/** Follows a room for as long as the view is mounted. Knows nothing of the channel that feeds it. */
export function useRoom(session: string): RoomView {
  const guest = useRef<Guest | null>(null);
  const [shown, setShown] = useState<{ readonly page: Page; readonly seq: number } | null>(null);
  const [inContact, setContact] = useState(false);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const opened = openGuest({
      session,
      role: "participant",
      id: windowId(),
      run: newId(),
      health: () => ({
        slide: "",
        visible: document.visibilityState === "visible",
        fullScreen: false,
        sound: "ready",
        trouble: "",
        film: null,
      }),
      listener: {
        onPage: (page, seq) => setShown({ page, seq }),
        onContact: setContact,
        onEnded: () => setEnded(true),
      },
    });
    guest.current = opened;
    return () => opened.close();
  }, [session]);
  const answer = useCallback((slide: string, text: string) => {
    guest.current?.submit({ type: "answer", slide, text });
  }, []);
  const now = useCallback(() => guest.current?.now() ?? wallClock(), []);
  return { page: shown?.page ?? null, seq: shown?.seq ?? 0, inContact, ended, answer, now };
}
