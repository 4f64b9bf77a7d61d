/** The part of an `AudioContext` that tells whether sound is allowed. */
export interface SoundProbe extends EventTarget {
  readonly state: string;
  resume(): Promise<void>;
  close(): Promise<void>;
}

export interface SoundPort {
  /** Null where the browser has no such thing; sound then counts as ready. */
  readonly openSound: () => SoundProbe | null;
  /** Where clicks and keys arrive. */
  readonly gestures: EventTarget;
  /** Whether this page came from a reload. */
  readonly wasReloaded: () => boolean;
  /** May throw where the browser keeps nothing. */
  readonly memory: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly reload: () => void;
}

export interface SoundCheck {
  /** True also while it is not known yet: the answer takes a moment and is nearly always yes. */
  readonly isSoundReady: () => boolean;
  /** Starts the check, and tells each change and the first answer. Returns how to stop listening. */
  readonly watchSound: (listener: (ready: boolean) => void) => () => void;
  /** Call it from a click. */
  readonly unlockSound: () => void;
  /** A film was refused its sound, whatever the check had said. */
  readonly soundRefused: () => void;
}

const key = "working-together/reloaded-for-sound";
/** A probe that may sound has started by then. Milliseconds. */
const answersWithin = 600;

/**
 * A window opened by a click may play sound without one of its own. A browser reload takes that
 * away, and a reload by script brings it back: so a window that was reloaded and is refused reloads
 * itself, once. Any click or key in the window also unlocks it.
 */
export function createSoundCheck(port: SoundPort): SoundCheck {
  const listeners = new Set<(ready: boolean) => void>();
  let known: boolean | null = null;
  let probe: SoundProbe | null = null;

  function settle(ready: boolean): void {
    if (ready) {
      remember(false);
      void probe?.close();
      probe = null;
      stopGestures();
    }
    if (known === ready) return;
    known = ready;
    for (const listener of listeners) listener(ready);
  }

  function start(): void {
    if (known !== null || probe) return;
    probe = port.openSound();
    if (!probe) return settle(true);
    if (probe.state === "running") return settle(true);
    probe.addEventListener("statechange", heard);
    listenForGestures();
    setTimeout(() => {
      if (probe && known === null) refuse();
    }, answersWithin);
  }

  function heard(): void {
    if (probe?.state === "running") settle(true);
  }

  function refuse(): void {
    if (port.wasReloaded() && remember(true)) return port.reload();
    settle(false);
  }

  function unlockSound(): void {
    if (known === true) return;
    probe ??= port.openSound();
    if (!probe) return settle(true);
    probe.addEventListener("statechange", heard);
    probe.resume().then(heard, () => undefined);
  }

  function listenForGestures(): void {
    port.gestures.addEventListener("pointerup", unlockSound);
    port.gestures.addEventListener("keydown", unlockSound);
  }

  function stopGestures(): void {
    port.gestures.removeEventListener("pointerup", unlockSound);
    port.gestures.removeEventListener("keydown", unlockSound);
  }

  /** Remembers or forgets the one reload. False where it was made already or cannot be remembered. */
  function remember(reloaded: boolean): boolean {
    try {
      const memory = port.memory();
      const before = memory.getItem(key) !== null;
      if (reloaded) memory.setItem(key, "1");
      else memory.removeItem(key);
      return !before;
    } catch {
      return false;
    }
  }

  return {
    isSoundReady: () => known !== false,
    watchSound(listener) {
      listeners.add(listener);
      start();
      if (known !== null) listener(known);
      return () => listeners.delete(listener);
    },
    unlockSound,
    soundRefused() {
      if (known === null) return refuse();
      settle(false);
      listenForGestures();
    },
  };
}
