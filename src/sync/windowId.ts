import { newId } from "./newId.ts";

const key = "working-together/window";
let own: string | null = null;

/**
 * This window's name, the same through its reloads where the browser lets it be kept. The name is
 * laid down only while the window is out of sight: a duplicate of a window in use gets another.
 */
export function windowId(): string {
  if (own === null) {
    own = takeUp() ?? newId();
    keep(own);
  }
  return own;
}

function keep(id: string): void {
  addEventListener("pagehide", () => layDown(id));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") layDown(id);
    else takeUp();
  });
}

function takeUp(): string | null {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return kept;
  } catch {
    return null;
  }
}

function layDown(id: string): void {
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // A browser that keeps nothing gives the next page another name.
  }
}
