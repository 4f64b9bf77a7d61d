import { chooseFilms, type Films } from "#deck/chooseFilms.ts";
import type { Deck } from "#deck/Deck.ts";
import { consoleName, roomName, wallName } from "#protocol/channelNames.ts";
import type { Downstream } from "#protocol/downstream.ts";
import { type Upstream, upstreamSchema } from "#protocol/upstream.ts";
import { type WatchMessage, watchSchema } from "#protocol/watch.ts";
import { type SessionRecord, sessionRecord } from "#session/plan/sessionRecord.ts";
import { restoreSession } from "#session/restoreSession.ts";
import { type Choice, startSession } from "#session/startSession.ts";
import { broadcastChannel } from "./broadcastChannel.ts";
import { createHost, type Host, type HostOptions } from "./createHost.ts";
import { takeHostLock } from "./hostLock.ts";
import { announceSession } from "./lobby.ts";
import type { SavedSession } from "./SavedSession.ts";
import type { SessionStore } from "./sessionStore.ts";
import { showToWatchers } from "./showToWatchers.ts";
import { wallClock } from "./wallClock.ts";

/** `busy`: another window hosts this workshop; open again with `takeOver` to go on here. */
export type OpenedHost =
  | { readonly status: "hosting"; readonly host: Host; readonly resumed: boolean }
  | { readonly status: "busy"; readonly session: string };

export interface OpenOptions {
  readonly deck: Deck;
  /** Films that may be shown instead of those that the deck names. */
  readonly films?: Films;
  readonly store: SessionStore;
  readonly takeOver: boolean;
  readonly newId: () => string;
  readonly onPanel: HostOptions["onPanel"];
  /** Of a session that starts. A rehearsal is another session than the workshop of the same deck. */
  readonly choice?: Choice;
  /** What is left of a session that was ended here. */
  readonly onRecord?: (record: SessionRecord) => void;
}

/** Starts the deck's workshop, or goes on with the one that was running when this device last had it. */
export async function openHost(options: OpenOptions): Promise<OpenedHost> {
  const { deck, store, choice = {}, films = new Map() } = options;
  const isRehearsal = choice.rehearsal === true;
  const before = await savedFor(store, deck.id, isRehearsal);
  const id = before?.session.id ?? options.newId();
  let host: Host | null = null;
  let lost = false;
  const lock = await takeHostLock(id, {
    steal: options.takeOver,
    onLost() {
      lost = true;
      host?.replace();
    },
  });
  if (!lock) return { status: "busy", session: id };
  // Read again: the window that had the lock may have saved up to the moment it lost it.
  const saved = (await savedFor(store, deck.id, isRehearsal)) ?? before;
  // Taken while the store was read: a host opened now would have the newer epoch, and be followed.
  if (lost) return { status: "busy", session: id };
  const now = wallClock();
  const opened = createHost({
    deck,
    films,
    session: saved
      ? restoreSession(
          chooseFilms(deck, saved.session.films ?? {}, films),
          saved.session,
          saved.aliveAt,
          now,
        )
      : startSession(deck, id, now, choice),
    // The time too, so that a save lost in a power cut never makes two hosts of one epoch.
    epoch: Math.max((saved?.epoch ?? 0) + 1, Math.floor(now)),
    heard: saved?.heard ?? {},
    wall: broadcastChannel<Downstream, Upstream>(wallName(id), upstreamSchema),
    room: broadcastChannel<Downstream, Upstream>(roomName(id), upstreamSchema),
    save: store.save,
    onPanel: options.onPanel,
    now: wallClock,
  });
  // A rehearsal shows itself to no window that was not opened for it.
  const lobby = isRehearsal ? null : announceSession({ session: id, title: deck.title });
  const watchers = showToWatchers(
    opened,
    broadcastChannel<WatchMessage, WatchMessage>(consoleName(id), watchSchema),
    wallClock,
  );
  host = {
    ...opened,
    replace() {
      lobby?.close();
      watchers.close();
      opened.replace();
    },
    end() {
      if (opened.store.getState().status !== "hosting") return;
      const { deck: ran, session } = opened.store.getState();
      const record = sessionRecord(ran, session, wallClock());
      opened.end();
      if (record) options.onRecord?.(record);
      void store.remove(id);
      lobby?.close();
      lock.release();
    },
    close() {
      opened.close();
      lobby?.close();
      watchers.close();
      lock.release();
    },
  };
  return { status: "hosting", resumed: saved !== undefined, host };
}

async function savedFor(store: SessionStore, deckId: string, rehearsal: boolean) {
  // One saved before there were rehearsals is none.
  const isKind = ({ session }: SavedSession) => (session.rehearsal === true) === rehearsal;
  return (await store.all()).find((saved) => saved.session.deck === deckId && isKind(saved));
}
