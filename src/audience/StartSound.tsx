import { unlockSound } from "#films/soundCheck.ts";

/** The browser wants one click before this window may play sound. */
export function StartSound() {
  return (
    <button type="button" className="audience-sound" onClick={() => unlockSound()}>
      Start sound
    </button>
  );
}
