import type { Health } from "#protocol/upstream.ts";

export type GuestRole = "audience" | "participant";

/** A window that follows this session, as the host knows it. */
export interface Guest {
  readonly id: string;
  readonly role: GuestRole;
  readonly connected: boolean;
  /** Milliseconds, the host's clock. */
  readonly seenAt: number;
  readonly health: Health | null;
  /** Once it has been, a window that is not has left full screen. */
  readonly wasFullScreen: boolean;
}

export type Guests = readonly Guest[];

/**
 * Beats come each second: a window that left two of them unanswered is not connected. Looked at each
 * half second, so that the sign turns within three. Milliseconds.
 */
const silence = 2400;
/** A window that has been gone this long is forgotten. */
const forgotten = 60_000;

/** The guests after hearing from one of them. */
export function hearGuest(
  guests: Guests,
  heard: { readonly id: string; readonly role: GuestRole; readonly health: Health | null },
  now: number,
): Guests {
  const known = guests.find((guest) => guest.id === heard.id);
  const health = heard.health ?? known?.health ?? null;
  const wasFullScreen = known?.wasFullScreen === true || health?.fullScreen === true;
  const { id, role } = heard;
  const guest: Guest = { id, role, connected: true, seenAt: now, health, wasFullScreen };
  return known ? guests.map((each) => (each.id === heard.id ? guest : each)) : [...guests, guest];
}

/** The guests as time passes: who falls silent is not connected, and later forgotten. */
export function sweepGuests(guests: Guests, now: number): Guests {
  const stale = guests.some((guest) => isSilent(guest, now) && guest.connected);
  const gone = guests.some((guest) => now - guest.seenAt > forgotten);
  if (!stale && !gone) return guests;
  return guests
    .filter((guest) => now - guest.seenAt <= forgotten)
    .map((guest) => (isSilent(guest, now) ? { ...guest, connected: false } : guest));
}

export function leaveGuest(guests: Guests, id: string): Guests {
  return guests.filter((guest) => guest.id !== id);
}

/**
 * The one audience window that sounds: it stays while it is connected, so that sound never jumps.
 * One that is gone, or must be silent, gives way to the first that may play sound; where none may,
 * it stays, or else the first one leads.
 */
export function soundLeader(guests: Guests, now: string | null): string | null {
  const walls = guests.filter((guest) => guest.role === "audience" && guest.connected);
  const leader = walls.find((guest) => guest.id === now);
  if (leader && leader.health?.sound !== "blocked") return leader.id;
  const ready = walls.find((guest) => guest.health?.sound === "ready");
  return (ready ?? leader ?? walls[0])?.id ?? null;
}

function isSilent(guest: Guest, now: number): boolean {
  return now - guest.seenAt > silence;
}
