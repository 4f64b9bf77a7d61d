/** Keeps the screen from sleeping while this window is in sight, where the browser can. */
export function keepAwake(): { close(): void } {
  const stop = new AbortController();
  let lock: WakeLockSentinel | null = null;
  async function take(): Promise<void> {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (stop.signal.aborted) await lock.release();
    } catch {
      // A browser on low power refuses; the screen may sleep as its owner set it.
    }
  }
  void take();
  document.addEventListener("visibilitychange", () => void take(), { signal: stop.signal });
  return {
    close() {
      stop.abort();
      void lock?.release();
    },
  };
}
