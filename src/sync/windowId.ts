import { newId } from "./newId.ts";

const key = "working-together/window";

/** This window's name, the same through its reloads where the browser lets it be kept. */
export function windowId(): string {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return kept;
    const fresh = newId();
    sessionStorage.setItem(key, fresh);
    return fresh;
  } catch {
    return newId();
  }
}
