/** One host a session: a Web Lock that dies with its window. */
export interface HostLock {
  release(): void;
}

/**
 * Takes the lock of a session, or returns null when another window has it. With `steal` it is taken
 * from that window. `onLost` fires once if another window steals it from us, never after `release`.
 */
export async function takeHostLock(
  session: string,
  options: { readonly steal: boolean; readonly onLost: () => void },
): Promise<HostLock | null> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const name = `working-together/${session}`;
  let ours = true;
  return new Promise((resolve) => {
    navigator.locks
      .request(name, options.steal ? { steal: true } : { ifAvailable: true }, async (lock) => {
        if (!lock) return resolve(null);
        resolve({
          release() {
            ours = false;
            release();
          },
        });
        await held;
      })
      .catch(() => {
        if (ours) options.onLost();
      });
  });
}
