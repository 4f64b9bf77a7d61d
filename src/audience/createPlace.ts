import { keptConsole } from "#sync/keptConsole.ts";
import { allowedDisplays, type Display, type Displays, findProjector } from "#ui/displays.ts";
import { isFullScreen } from "#ui/isFullScreen.ts";

/** Where this window is on the machine's displays. */
export interface Place {
  /** Goes back to the projector, as far as the browser lets a window place itself. */
  readonly back: () => void;
  readonly close: () => void;
}

/**
 * Remembers the display on which this window was full screen, and returns to it when the display
 * comes back: in that moment a browser allows full screen without a press.
 */
export function createPlace(): Place {
  const stop = new AbortController();
  const { signal } = stop;
  let displays: Displays | null = null;
  let wasFull = false;

  async function open(): Promise<void> {
    displays ??= await allowedDisplays();
    if (!displays || signal.aborted) return;
    displays.addEventListener("screenschange", changed, { signal });
    remember();
  }

  function remember(): void {
    if (!isFullScreen()) return;
    wasFull = true;
    const here = displays?.currentScreen;
    if (here && !here.isPrimary) keptConsole().setState({ projector: here.label });
  }

  function projector(): Display | null {
    return displays && findProjector(displays.screens, keptConsole().getState().projector);
  }

  function changed(): void {
    const display = projector();
    if (wasFull && display) void fill(display);
  }

  async function fill(display: Display): Promise<void> {
    const full = isFullScreen() && displays?.currentScreen.label === display.label;
    if (full) return;
    try {
      await document.documentElement.requestFullscreen({ screen: display });
    } catch {
      // A window of its own may at least go there; F does the rest.
      window.moveTo(display.availLeft, display.availTop);
      window.resizeTo(display.availWidth, display.availHeight);
    }
  }

  document.addEventListener("fullscreenchange", () => void open().then(remember), { signal });
  void open();
  return {
    back() {
      void open().then(() => {
        const display = projector();
        if (display) void fill(display);
      });
    },
    close: () => stop.abort(),
  };
}
