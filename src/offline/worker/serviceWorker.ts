import { appCachePrefix, filmCacheName } from "#offline/cacheNames.ts";
import { partOf } from "./partOf.ts";

/** Put in by the build: the app's own files, relative to this script, and a digest of them. */
declare const __APP_FILES__: readonly string[];
declare const __APP_VERSION__: string;

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's scope that is used; TypeScript keeps it in another library. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", heard: (event: Waiting) => void): void;
  addEventListener(type: "fetch", heard: (event: Fetching) => void): void;
  addEventListener(type: "message", heard: (event: MessageEvent) => void): void;
}

const scope = self as unknown as Scope;
const home = scope.registration.scope;
const appCache = appCachePrefix + __APP_VERSION__;
const appFiles = new Set(__APP_FILES__.map((file) => new URL(file, home).href));

scope.addEventListener("install", (event) => event.waitUntil(keepApp()));

scope.addEventListener("activate", (event) =>
  event.waitUntil(forgetOldBuilds().then(() => scope.clients.claim())),
);

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = addressOf(request);
  if (request.method !== "GET") return;
  if (appFiles.has(address)) event.respondWith(appFile(address));
  else if (/\.(?:mp4|webm|m4a)$/.test(address)) event.respondWith(filmFile(request));
});

/**
 * "May the new build be used now?" Only when the window that asks is the only one: the others still
 * need the old build's files. The answer goes back through the port.
 */
scope.addEventListener("message", (event) => {
  void scope.clients.matchAll({ type: "window", includeUncontrolled: true }).then((windows) => {
    const alone = windows.length <= 1;
    event.ports[0]?.postMessage(alone);
    if (alone) void scope.skipWaiting();
  });
});

/** A page's address is the app's own, whatever stands behind `#` or `?`. */
function addressOf(request: Request): string {
  const address = request.url.replace(/[?#].*$/, "");
  return address === `${home}index.html` ? home : address;
}

/** All of the app or nothing. What the build before has kept is not fetched again. */
async function keepApp(): Promise<void> {
  const cache = await caches.open(appCache);
  await Promise.all(
    [...appFiles].map(async (address) => {
      const before = address === home ? undefined : await caches.match(address);
      if (before) return cache.put(address, before);
      return cache.add(new Request(address, { cache: address === home ? "reload" : "default" }));
    }),
  );
}

async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(appCachePrefix) && name !== appCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** A file that the browser has thrown out is fetched and kept again. */
async function appFile(address: string): Promise<Response> {
  const cache = await caches.open(appCache);
  const kept = await cache.match(address);
  if (kept) return kept;
  const fetched = await fetch(address);
  if (fetched.ok) await cache.put(address, fetched.clone());
  return fetched;
}

async function filmFile(request: Request): Promise<Response> {
  const kept = await (await caches.open(filmCacheName)).match(request.url);
  return kept ? partOf(kept, request.headers.get("Range")) : fetch(request);
}
