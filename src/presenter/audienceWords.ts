import type { Guest } from "#sync/guests.ts";

/** How an audience window is, in a sentence: what is wrong first, and what to do about it. */
export interface AudienceWords {
  readonly good: boolean;
  readonly text: string;
}

/** `title` finds a slide's words by its id; `covered` is whether the room is covered. */
export function audienceWords(
  guest: Guest,
  room: { readonly slide: string; readonly title: (slide: string) => string },
): AudienceWords {
  const { health } = guest;
  if (!guest.connected)
    return { good: false, text: "Not connected. Look at the projector, or open a new window." };
  if (!health) return { good: false, text: "Connected, and loading." };
  if (health.trouble !== "") return { good: false, text: health.trouble };
  if (health.sound === "blocked")
    return { good: false, text: "Sound is off: click once in the audience window." };
  if (health.slide !== room.slide)
    return { good: false, text: `Catching up, on “${room.title(health.slide)}”.` };
  const where = `On “${room.title(health.slide)}”`;
  return {
    good: true,
    text: health.fullScreen ? `${where}, full screen, sound ready` : `${where}, sound ready`,
  };
}
