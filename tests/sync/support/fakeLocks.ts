import type { WebLocks } from "#sync/webLock.ts";

/** Web Locks in memory, for any number of windows. `refuse` is a browser that lends none. */
export function createFakeLocks(over: { readonly refuse?: boolean } = {}): WebLocks {
  const held = new Map<string, (reason: Error) => void>();
  return {
    request: (name, options, hold) =>
      new Promise((resolve, reject) => {
        if (over.refuse) return reject(new Error("SecurityError"));
        if (held.has(name) && !("steal" in options)) return resolve(hold(null));
        held.get(name)?.(new Error("AbortError"));
        held.set(name, reject);
        void hold({ name }).then(() => {
          if (held.get(name) === reject) held.delete(name);
          resolve(undefined);
        });
      }),
  };
}
