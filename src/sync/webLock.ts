import type { HostLock, LockWish } from "./hostLock.ts";

/** The part of `navigator.locks` that is used. */
export interface WebLocks {
  request(
    name: string,
    options: { readonly steal: true } | { readonly ifAvailable: true },
    hold: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** The lock; null when another window has it; or `refused`, where the browser lends none. */
export function takeWebLock(
  locks: WebLocks,
  session: string,
  wish: LockWish,
): Promise<HostLock | null | "refused"> {
  const options = wish.steal ? ({ steal: true } as const) : ({ ifAvailable: true } as const);
  return new Promise((resolve) => {
    let holding = false;
    const hold = (lock: unknown): Promise<void> => {
      if (!lock) {
        resolve(null);
        return Promise.resolve();
      }
      holding = true;
      return new Promise((letGo) => {
        resolve({
          release() {
            holding = false;
            letGo();
          },
        });
      });
    };
    locks.request(`working-together/${session}`, options, hold).catch(() => {
      if (holding) wish.onLost();
      else resolve("refused");
    });
  });
}
