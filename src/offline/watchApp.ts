/**
 * The app on this device. `ready`: it opens without a network. `coming`: its files are being kept.
 * `never`: this browser keeps no apps at this address (not https, or a private window).
 */
export interface AppOnDevice {
  readonly offline: "ready" | "coming" | "never";
  /** A newer build is kept and waits to be used. */
  readonly newer: boolean;
}

/** Keeps the app on this device, and tells how that goes until closed. */
export function watchApp(onChange: (app: AppOnDevice) => void): { close(): void } {
  const stop = new AbortController();
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) {
    onChange({ offline: "never", newer: false });
    return { close: () => undefined };
  }
  onChange({ offline: "coming", newer: false });
  workers
    .register("./sw.js")
    .then((registration) => {
      if (stop.signal.aborted) return;
      const tell = () =>
        onChange({
          offline: registration.active ? "ready" : "coming",
          newer: registration.active !== null && registration.waiting !== null,
        });
      const watchInstalling = () =>
        registration.installing?.addEventListener("statechange", tell, { signal: stop.signal });
      registration.addEventListener("updatefound", watchInstalling, { signal: stop.signal });
      watchInstalling();
      tell();
    })
    .catch(() => onChange({ offline: "never", newer: false }));
  return { close: () => stop.abort() };
}

/**
 * Uses the newer build: this window loads again with it. False where other windows are open, for
 * one those of a running session, which need the build that they have.
 */
export async function applyNewerApp(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration("./");
  const waiting = registration?.waiting;
  if (!waiting) return false;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  waiting.postMessage("use", [port2]);
  return answer;
}
