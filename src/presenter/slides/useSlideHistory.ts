import { useEffect, useRef, useState } from "react";
import { slideAfter, slideBefore } from "#session/route.ts";
import type { Host } from "#sync/createHost.ts";
import { placeAt, startHistory, travel, visit } from "./slideHistory.ts";

export interface Travel {
  /** The slides that lie one place back and forward, or null. */
  readonly back: string | null;
  readonly forward: string | null;
  readonly go: (by: -1 | 1) => void;
}

/** The trainer's own way through the deck while this console is open. */
export function useSlideHistory(host: Host): Travel {
  const [history, setHistory] = useState(() =>
    startHistory(host.store.getState().session.position.slide),
  );
  const travelling = useRef(false);
  useEffect(
    () =>
      host.store.subscribe(({ deck, session }, before) => {
        const [to, from] = [session.position.slide, before.session.position.slide];
        if (to === from) return;
        const near = [slideAfter, slideBefore].some(
          (beside) => beside(deck, session.plan, from)?.id === to,
        );
        // A film that is travelled to is reached through its warning: that is the place then.
        const stepped = near || travelling.current;
        setHistory((known) => visit(known, to, stepped));
      }),
    [host],
  );
  return {
    back: placeAt(history, -1),
    forward: placeAt(history, 1),
    go(by) {
      const slide = placeAt(history, by);
      if (slide === null) return;
      setHistory((known) => travel(known, by));
      travelling.current = true;
      host.dispatch({ type: "goTo", slide });
      travelling.current = false;
    },
  };
}
