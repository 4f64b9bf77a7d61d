import type { Guest } from "#sync/guests.ts";

/** How an audience window is, in a sentence: what is wrong first, and what to do about it. */
export interface AudienceWords {
  readonly good: boolean;
  readonly text: string;
}

interface Room {
  /** Where the room is, and where the trainer is: not the same while the room is frozen. */
  readonly slide: string;
  readonly own: string;
  /** Finds a slide's words by its id. */
  readonly title: (slide: string) => string;
}

export function audienceWords(guest: Guest, room: Room): AudienceWords {
  const { connected, health } = guest;
  if (!connected)
    return { good: false, text: "Not connected. Look at the projector, or open a new window." };
  if (!health) return { good: false, text: "Connected, and loading." };
  if (health.trouble !== "") return { good: false, text: health.trouble };
  if (!health.visible)
    return { good: false, text: "Hidden: bring the audience window to the front." };
  if (health.sound === "blocked")
    return { good: false, text: "Sound is off: click once in the audience window." };
  if (health.slide !== room.slide)
    return { good: false, text: `Catching up, on “${room.title(health.slide)}”.` };
  const where = room.slide === room.own ? "On this slide" : `On “${room.title(room.slide)}”`;
  // No trouble: the room sees the slide all the same.
  if (guest.wasFullScreen && !health.fullScreen)
    return { good: true, text: "Not full screen: press F in the audience window." };
  return { good: true, text: `${where}${health.fullScreen ? ", full screen" : ""}, sound ready` };
}
