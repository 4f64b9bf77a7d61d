import { later } from "#lib/later.ts";
import { roomName, wallName } from "#protocol/channelNames.ts";
import { type Downstream, downstreamSchema } from "#protocol/downstream.ts";
import type { Health, Upstream } from "#protocol/upstream.ts";
import { broadcastChannel } from "./broadcastChannel.ts";
import { createGuest, type Guest, type GuestListener } from "./createGuest.ts";
import type { GuestRole } from "./guests.ts";
import { wallClock } from "./wallClock.ts";

export interface GuestWindow {
  readonly session: string;
  readonly role: GuestRole;
  /** Stable for this window through reloads. */
  readonly id: string;
  readonly run: string;
  readonly health: () => Health | null;
  readonly listener: GuestListener;
}

/** Joins a workshop of this browser. Walls and participants use separate channels. */
export function openGuest(window: GuestWindow): Guest {
  const name = window.role === "audience" ? wallName(window.session) : roomName(window.session);
  return createGuest({
    id: window.id,
    run: window.run,
    channel: broadcastChannel<Upstream, Downstream>(name, downstreamSchema),
    health: window.health,
    listener: window.listener,
    now: wallClock,
    later,
  });
}
