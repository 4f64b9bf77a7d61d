const byBrowser = "(display-mode: fullscreen)";

/** By our key or button, or by the browser's own (F11). */
export function isFullScreen(): boolean {
  return document.fullscreenElement !== null || window.matchMedia(byBrowser).matches;
}

/** Calls back when it changes. Returns how to stop. */
export function watchFullScreen(onChange: () => void): () => void {
  const stop = new AbortController();
  document.addEventListener("fullscreenchange", onChange, { signal: stop.signal });
  window.matchMedia(byBrowser).addEventListener("change", onChange, { signal: stop.signal });
  return () => stop.abort();
}
