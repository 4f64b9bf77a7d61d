/** Keyboard Lock, where a browser has it: a key that is locked leaves full screen only when held. */
interface KeyboardLock {
  lock(keys: readonly string[]): Promise<void>;
  unlock(): void;
}

declare global {
  interface Navigator {
    readonly keyboard?: KeyboardLock;
  }
}

/** Full screen on or off in this window; a browser that refuses changes nothing. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : enter();
  change.catch(() => undefined);
}

async function enter(): Promise<void> {
  await document.documentElement.requestFullscreen({ navigationUI: "hide" });
  const stop = new AbortController();
  const release = () => {
    // The event that tells of entering may still be on its way.
    if (document.fullscreenElement) return;
    stop.abort();
    navigator.keyboard?.unlock();
  };
  document.addEventListener("fullscreenchange", release, { signal: stop.signal });
  // A clicker's start button sends Esc every second time; it must not leave full screen.
  await navigator.keyboard?.lock(["Escape"]);
}
