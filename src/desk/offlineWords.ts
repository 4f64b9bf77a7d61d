import type { ShelfState } from "#offline/filmShelf.ts";
import type { StoragePromise } from "#offline/storagePromise.ts";
import type { AppOnDevice } from "#offline/watchApp.ts";

export function appWords({ offline }: AppOnDevice): string {
  switch (offline) {
    case "ready":
      return "The app is on this device: it opens without a network.";
    case "coming":
      return "The app is being put on this device. Leave this page open for a moment.";
    case "never":
      return "At this address the browser cannot keep the app. It needs https, or this same machine.";
  }
}

/** “Films: 2 of 3 on this device, 4.2 MB.” */
export function filmsWords({ whole, bytes }: ShelfState, all: number): string {
  const size = bytes > 0 ? `, ${megabytes(bytes)}` : "";
  return `Films: ${whole} of ${all} on this device${size}.`;
}

export function promiseWords(promise: StoragePromise): string {
  switch (promise) {
    case "kept":
      return "The browser has promised to keep them.";
    case "may go":
      return "The browser may clear them when the disk is nearly full. Look here again before you go.";
    case "unknown":
      return "";
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
