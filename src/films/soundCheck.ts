import { createSoundCheck } from "./createSoundCheck.ts";

/** Whether this window may play sound. One check for the whole window, since the browser judges by window. */
const check = createSoundCheck({
  openSound: () => (typeof AudioContext === "undefined" ? null : new AudioContext()),
  gestures: window,
  wasReloaded() {
    const [entry] = performance.getEntriesByType("navigation");
    return entry instanceof PerformanceNavigationTiming && entry.type === "reload";
  },
  memory: () => sessionStorage,
  reload: () => location.reload(),
});

export const { isSoundReady, watchSound, unlockSound, soundRefused } = check;
