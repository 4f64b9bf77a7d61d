import { describe, expect, it } from "vitest";
import type { Database } from "#sync/database.ts";
import { type OwnDeck, openDeckStore } from "#sync/deckStore.ts";

function aDeckFile(id: string, source = "# Hello"): OwnDeck {
  return { id, file: `${id}.md`, source };
}

/** The part of a database that the deck store uses, in memory; `full` refuses to write. */
function aDatabase(over: { readonly full: boolean }, ...decks: readonly OwnDeck[]): Database {
  const kept = new Map(decks.map((deck) => [deck.id, deck]));
  const part = {
    getAll: async (store: string) => (store === "decks" ? [...kept.values()] : []),
    get: async (store: string, id: string) => (store === "decks" ? kept.get(id) : undefined),
    async put(_store: string, deck: OwnDeck) {
      if (over.full) throw new Error("QuotaExceededError");
      kept.set(deck.id, deck);
    },
    delete: async (store: string, id: string) => void (store === "decks" && kept.delete(id)),
  };
  return part as unknown as Database;
}

describe("openDeckStore", () => {
  it("keeps decks on the device and says so", async () => {
    const store = await openDeckStore(async () => aDatabase({ full: false }, aDeckFile("a")));
    expect(await store.put(aDeckFile("b"))).toBe(true);
    expect((await store.all()).map((deck) => deck.id)).toEqual(["a", "b"]);
    await store.remove("a");
    await store.remove("b");
    expect(await store.all()).toEqual([]);
  });

  it("holds a deck for as long as the page where the disk is full, and says so", async () => {
    const db = aDatabase({ full: true }, aDeckFile("a", "# Old"));
    const store = await openDeckStore(async () => db);
    expect(await store.put(aDeckFile("a", "# New"))).toBe(false);
    const again = await openDeckStore(async () => db);
    expect(await again.get("a")).toEqual(aDeckFile("a", "# New"));
    expect(await again.all()).toEqual([aDeckFile("a", "# New")]);
    await again.remove("a");
    expect(await again.get("a")).toBeUndefined();
  });

  it("has no decks, and does not fail, where the device's storage has gone", async () => {
    const gone = () => Promise.reject(new Error("InvalidStateError"));
    const store = await openDeckStore(async () => ({ get: gone, getAll: gone }) as never);
    expect(await store.all()).toEqual([]);
    expect(await store.get("a")).toBeUndefined();
  });

  it("holds decks for as long as the page where storage is refused", async () => {
    const refused = () => Promise.reject<Database>(new Error("SecurityError"));
    const store = await openDeckStore(refused);
    expect(await store.put(aDeckFile("own"))).toBe(false);
    const again = await openDeckStore(refused);
    expect(await again.all()).toEqual([aDeckFile("own")]);
    await again.remove("own");
    expect(await again.all()).toEqual([]);
  });

  it("gives a deck’s pictures one address as long as they are the same, and none after it is removed", async () => {
    const store = await openDeckStore(() => Promise.reject<Database>(new Error("SecurityError")));
    const picture = new Blob(["picture"]);
    await store.put(aDeckFile("lit"), new Map([["img/a.png", picture]]));
    const address = (await store.get("lit"))?.pictures?.get("img/a.png");
    expect(address).toMatch(/^blob:/);
    await store.put(aDeckFile("lit", "# Edited"));
    expect((await store.get("lit"))?.pictures?.get("img/a.png")).toBe(address);
    expect(await store.addPicture("lit", "b.png", picture)).toBe(false);
    await store.addPicture("lit", "img/a.png", new Blob(["another"]));
    expect((await store.get("lit"))?.pictures?.get("img/a.png")).not.toBe(address);
    expect([...(await store.media("lit")).keys()].sort()).toEqual(["b.png", "img/a.png"]);
    await store.remove("lit");
    expect((await store.media("lit")).size).toBe(0);
  });

  it("remembers what a deck was copied from", async () => {
    const store = await openDeckStore(async () => aDatabase({ full: false }));
    const copyOf = { deck: "tea", hash: "1", source: "# Tea" };
    await store.put({ ...aDeckFile("copy"), copyOf });
    expect(await store.get("copy")).toEqual({ ...aDeckFile("copy"), copyOf });
  });
});
