import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSoundCheck, type SoundProbe } from "#films/createSoundCheck.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

class FakeProbe extends EventTarget implements SoundProbe {
  state = "suspended";
  closed = false;
  /** Whether the browser lets it run when asked. */
  allowed = true;

  resume(): Promise<void> {
    if (this.allowed) this.run();
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  run(): void {
    this.state = "running";
    this.dispatchEvent(new Event("statechange"));
  }
}

function check(over: { readonly reloaded?: boolean; readonly memory?: Map<string, string> } = {}) {
  const probe = new FakeProbe();
  const gestures = new EventTarget();
  const memory = over.memory ?? new Map<string, string>();
  let reloads = 0;
  const sound = createSoundCheck({
    openSound: () => probe,
    gestures,
    wasReloaded: () => over.reloaded === true,
    memory: () => ({
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    }),
    reload: () => {
      reloads++;
    },
  });
  const heard: boolean[] = [];
  const stop = sound.watchSound((ready) => heard.push(ready));
  return { probe, gestures, sound, heard, stop, memory, reloads: () => reloads };
}

describe("createSoundCheck", () => {
  it("is ready when the probe runs by itself, and leaves nothing open", () => {
    const { probe, sound, heard } = check();
    probe.run();
    expect([sound.isSoundReady(), heard, probe.closed]).toEqual([true, [true], true]);
  });

  it("is blocked when the probe does not start", () => {
    const { sound, heard } = check();
    vi.advanceTimersByTime(1000);
    expect([sound.isSoundReady(), heard]).toEqual([false, [false]]);
  });

  it("is ready again after a click on its button", async () => {
    const { sound, heard } = check();
    vi.advanceTimersByTime(1000);
    sound.unlockSound();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([false, true]);
  });

  it("takes any click or key in the window", async () => {
    const { gestures, sound } = check();
    vi.advanceTimersByTime(1000);
    gestures.dispatchEvent(new Event("keydown"));
    await vi.advanceTimersByTimeAsync(0);
    expect(sound.isSoundReady()).toBe(true);
  });

  it("stays blocked when the browser does not count the gesture", async () => {
    const { probe, gestures, sound } = check();
    probe.allowed = false;
    vi.advanceTimersByTime(1000);
    gestures.dispatchEvent(new Event("keydown"));
    await vi.advanceTimersByTimeAsync(0);
    expect(sound.isSoundReady()).toBe(false);
  });

  it("reloads a window once that was reloaded and refused", () => {
    const memory = new Map<string, string>();
    const first = check({ reloaded: true, memory });
    vi.advanceTimersByTime(1000);
    expect([first.reloads(), first.heard]).toEqual([1, []]);
    const second = check({ reloaded: true, memory });
    vi.advanceTimersByTime(1000);
    expect([second.reloads(), second.heard]).toEqual([0, [false]]);
  });

  it("reloads at once when a film is refused before the probe has answered", () => {
    const { sound, reloads, heard } = check({ reloaded: true });
    sound.soundRefused();
    expect([reloads(), heard]).toEqual([1, []]);
  });

  it("may reload again after sound has worked", () => {
    const memory = new Map<string, string>();
    check({ reloaded: true, memory });
    vi.advanceTimersByTime(1000);
    check({ reloaded: true, memory }).probe.run();
    const third = check({ reloaded: true, memory });
    vi.advanceTimersByTime(1000);
    expect(third.reloads()).toBe(1);
  });

  it("never reloads a window that was not reloaded", () => {
    const { reloads } = check();
    vi.advanceTimersByTime(1000);
    expect(reloads()).toBe(0);
  });

  it("believes a film that was refused its sound, until the next gesture", async () => {
    const { probe, sound, gestures, heard } = check();
    probe.run();
    sound.soundRefused();
    expect(sound.isSoundReady()).toBe(false);
    gestures.dispatchEvent(new Event("pointerup"));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([true, false, true]);
  });

  it("tells nothing more to who has stopped listening", () => {
    const { probe, heard, stop } = check();
    stop();
    probe.run();
    expect(heard).toEqual([]);
  });
});
