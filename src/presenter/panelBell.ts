import type { Panel } from "#ui/keymap.ts";

type OnPanel = (panel: Panel, digits: string) => void;

export interface PanelBell {
  ring: OnPanel;
  /** Returns how to stop listening. */
  listen(listener: OnPanel): () => void;
}

/**
 * Carries a panel asked for in an audience window to the console, whichever is ready first: with
 * nobody there the last ring waits.
 */
export function createPanelBell(): PanelBell {
  let heard: OnPanel | null = null;
  let waiting: Parameters<OnPanel> | null = null;
  return {
    ring(...asked) {
      if (heard) heard(...asked);
      else waiting = asked;
    },
    listen(listener) {
      heard = listener;
      if (waiting) listener(...waiting);
      waiting = null;
      return () => {
        if (heard === listener) heard = null;
      };
    },
  };
}
