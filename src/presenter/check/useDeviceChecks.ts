import { useEffect, useState } from "react";
import type { Film } from "#deck/Film.ts";
import type { CheckFacts } from "./sessionChecks.ts";
import { tryFilm } from "./tryFilm.ts";

declare global {
  interface Navigator {
    getBattery?(): Promise<{ readonly level: number; readonly charging: boolean }>;
  }
}

interface DeviceChecks {
  readonly broken: readonly string[] | null;
  readonly kept: number | null;
  readonly power: CheckFacts["power"];
  readonly appKept: boolean | null;
}

const unknown: DeviceChecks = { broken: null, kept: null, power: null, appKept: null };

/** Looks at this device once: its films, its power, and what of the app it keeps. `films` must stay the same value. */
export function useDeviceChecks(films: readonly Film[]): DeviceChecks {
  const [known, setKnown] = useState(unknown);
  useEffect(() => {
    const stop = new AbortController();
    const learn = (part: Partial<DeviceChecks>) => {
      if (!stop.signal.aborted) setKnown((before) => ({ ...before, ...part }));
    };
    void brokenFilms(films, stop.signal).then((broken) => learn({ broken }));
    void keptFilms(films).then((kept) => learn({ kept }));
    void isAppKept().then((appKept) => learn({ appKept }));
    void powerNow().then((power) => learn({ power }));
    return () => stop.abort();
  }, [films]);
  return known;
}

/** One after the other: an old laptop decodes one film at a time. */
async function brokenFilms(films: readonly Film[], signal: AbortSignal) {
  const broken: string[] = [];
  for (const film of films) if (!(await tryFilm(film, signal))) broken.push(film.title);
  return broken;
}

async function keptFilms(films: readonly Film[]): Promise<number> {
  const kept = films.map(async ({ sources }) => {
    const found = sources.map((source) => source.kind === "file" && isKept(source.url));
    return (await Promise.all(found)).some(Boolean);
  });
  return (await Promise.all(kept)).filter(Boolean).length;
}

async function isKept(address: string): Promise<boolean> {
  if (address.startsWith("blob:")) return true;
  try {
    return (await globalThis.caches?.match(address)) !== undefined;
  } catch {
    return false;
  }
}

async function isAppKept(): Promise<boolean> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  try {
    return Boolean((await workers?.getRegistration("./"))?.active);
  } catch {
    return false;
  }
}

async function powerNow(): Promise<CheckFacts["power"]> {
  try {
    const battery = await navigator.getBattery?.();
    return battery
      ? { percent: Math.round(battery.level * 100), charging: battery.charging }
      : null;
  } catch {
    return null;
  }
}
