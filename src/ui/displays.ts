/** A display of this machine, as the Window Management API tells of it. */
export interface Display extends Screen, EventTarget {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly availLeft: number;
  readonly availTop: number;
}

export interface Displays extends EventTarget {
  readonly screens: readonly Display[];
  readonly currentScreen: Display;
}

declare global {
  interface Window {
    getScreenDetails?(): Promise<Displays>;
  }
  interface Screen {
    readonly isExtended?: boolean;
  }
  interface FullscreenOptions {
    screen?: Display;
  }
}

/** Whether this machine shows two pictures, and its browser could place windows on both. */
export function hasSecondDisplay(): boolean {
  return screen.isExtended === true && window.getScreenDetails !== undefined;
}

/** The displays, where the trainer has allowed it before; null otherwise. Asks nothing. */
export async function allowedDisplays(): Promise<Displays | null> {
  try {
    // Not in TypeScript's list of names.
    const name = "window-management" as PermissionName;
    const { state } = await navigator.permissions.query({ name });
    return state === "granted" ? await askDisplays() : null;
  } catch {
    return null;
  }
}

/** The displays; the browser may ask the trainer first. Null where it has no such thing or may not. */
export async function askDisplays(): Promise<Displays | null> {
  try {
    return (await window.getScreenDetails?.()) ?? null;
  } catch {
    return null;
  }
}

/** The projector among the displays: the one of this name, or else one that is not the machine's own. */
export function findProjector<D extends Pick<Display, "label" | "isPrimary">>(
  screens: readonly D[],
  known: string | null,
): D | null {
  const named = screens.find(({ label }) => known !== null && label === known);
  return named ?? screens.find(({ isPrimary }) => !isPrimary) ?? null;
}
