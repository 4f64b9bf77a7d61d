import { takeLobbyLock } from "./lobbyLock.ts";
import { takeWebLock, type WebLocks } from "./webLock.ts";

/** One host a session: a lock that dies with its window. */
export interface HostLock {
  release(): void;
}

export interface LockWish {
  /** Takes it from the window that has it. */
  readonly steal: boolean;
  /** Fires once if another window takes the lock from us, never after `release`. */
  readonly onLost: () => void;
}

/**
 * Takes the lock of a session, or returns null when another window has it. Browsers give no Web
 * Locks to pages without https; there the windows ask each other.
 */
export async function takeHostLock(
  session: string,
  wish: LockWish,
  locks: WebLocks | undefined = navigator.locks,
): Promise<HostLock | null> {
  if (!locks) return takeLobbyLock(session, wish);
  const taken = await takeWebLock(locks, session, wish);
  return taken === "refused" ? takeLobbyLock(session, wish) : taken;
}
