import type { Panel } from "#ui/keymap.ts";

export interface PanelBell {
  ring(panel: Panel): void;
  /** Returns how to stop listening. */
  listen(listener: (panel: Panel) => void): () => void;
}

/** Carries a panel asked for in an audience window to the console, whichever is ready first. */
export function createPanelBell(): PanelBell {
  let heard: (panel: Panel) => void = () => undefined;
  return {
    ring: (panel) => heard(panel),
    listen(listener) {
      heard = listener;
      return () => {
        heard = () => undefined;
      };
    },
  };
}
