import type { Health } from "#protocol/upstream.ts";
import type { Guest } from "#sync/guests.ts";

/** One thing about an audience window: how it is, and what to do where that is not well. */
export interface WallCheck {
  readonly name: string;
  readonly good: boolean;
  readonly text: string;
}

interface RoomSlide {
  readonly slide: string;
  /** Finds a slide's words by its id. */
  readonly title: (slide: string) => string;
}

/** Narrower than this is no projector's picture. CSS pixels. */
const narrow = 1000;
/** Seconds of a film that a stall would have to outlast. */
const enough = 5;
/** Dropped pictures are seen from one in twenty. */
const tooMany = 0.05;

export function wallChecks(guest: Guest, room: RoomSlide): readonly WallCheck[] {
  const { connected, health } = guest;
  if (!connected || !health) {
    const text = connected
      ? "Loading."
      : "No answer. Look at the projector: is the picture there? If not, open a new audience window.";
    return [{ name: "Connection", good: connected, text }];
  }
  return [
    { name: "Connection", good: true, text: "It answers every second." },
    inSight(health),
    fullScreen(health),
    ...(health.size ? [sizeOf(health.size)] : []),
    slideOf(health, room),
    sound(health),
    ...(health.flow ? [loaded(health.flow), dropped(health.flow)] : []),
  ];
}

function inSight({ visible }: Health): WallCheck {
  const text = visible
    ? "In sight."
    : "Hidden, or minimised. Bring it to the front on the projector.";
  return { name: "Window", good: visible, text };
}

function fullScreen({ fullScreen: full }: Health): WallCheck {
  const text = full ? "Yes." : "No. Click once in the audience window, then press F.";
  return { name: "Full screen", good: full, text };
}

function sizeOf({ width, height, ratio }: NonNullable<Health["size"]>): WallCheck {
  const text = `${width} × ${height}, at ${Math.round(ratio * 100)}%.`;
  const good = width >= narrow;
  return {
    name: "Size",
    good,
    text: good ? text : `${text} Small: drag it to the projector, then press F in it.`,
  };
}

function slideOf({ slide }: Health, room: RoomSlide): WallCheck {
  const good = slide === room.slide;
  const text = good
    ? `“${room.title(slide)}”.`
    : `Still on “${room.title(slide)}”. If it stays so, reload it with F5.`;
  return { name: "Slide", good, text };
}

function sound({ sound: state, trouble }: Health): WallCheck {
  if (trouble !== "") return { name: "Film and sound", good: false, text: trouble };
  const good = state === "ready";
  const text = good
    ? "Ready."
    : "Off. Click once in the audience window: the browser asks for that.";
  return { name: "Sound", good, text };
}

function loaded({ loaded: seconds, whole }: NonNullable<Health["flow"]>): WallCheck {
  if (whole) return { name: "Film", good: true, text: "Loaded to its end." };
  const good = seconds >= enough;
  const text = `${Math.floor(seconds)} seconds loaded ahead.`;
  return {
    name: "Film",
    good,
    text: good ? text : `${text} Wait a moment before you play on.`,
  };
}

function dropped({ dropped: lost, frames }: NonNullable<Health["flow"]>): WallCheck {
  const good = frames === 0 || lost / frames < tooMany;
  const text = `${lost} of ${frames} pictures dropped.`;
  return {
    name: "Smoothness",
    good,
    text: good ? text : `${text} Close other programs, and plug in the power.`,
  };
}
