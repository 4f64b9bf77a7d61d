import { lobbyName } from "#protocol/channelNames.ts";
import { type LobbyMessage, lobbySchema } from "#protocol/lobby.ts";
import { broadcastChannel } from "./broadcastChannel.ts";
import type { Channel } from "./Channel.ts";

type Lobby = Channel<LobbyMessage, LobbyMessage>;

/** A workshop that runs in some window of this browser. */
export interface RunningSession {
  readonly session: string;
  readonly title: string;
}

/** Where the windows of this browser find each other. */
export function openLobby(): Lobby {
  return broadcastChannel<LobbyMessage, LobbyMessage>(lobbyName, lobbySchema);
}

/** Answers windows that look for a workshop, until closed. */
export function announceSession(
  running: RunningSession,
  lobby: Lobby = openLobby(),
): { close(): void } {
  const say = () => lobby.send({ type: "running", ...running });
  lobby.listen((message) => {
    if (message.type === "find") say();
  });
  say();
  return lobby;
}

const askEvery = 1000;

/** Asks once a second which workshops run here, and tells of each change, until closed. */
export function watchSessions(
  onChange: (sessions: readonly RunningSession[]) => void,
  lobby: Lobby = openLobby(),
): { close(): void } {
  let known: readonly RunningSession[] = [];
  let answered = new Set<string>();
  lobby.listen((message) => {
    if (message.type !== "running") return;
    const { session, title } = message;
    answered.add(session);
    if (!known.some((each) => each.session === session)) tell([...known, { session, title }]);
  });
  function tell(now: readonly RunningSession[]): void {
    known = now;
    onChange(now);
  }
  function ask(): void {
    // A whole round without an answer: that workshop has gone.
    const still = known.filter((each) => answered.has(each.session));
    if (still.length < known.length) tell(still);
    answered = new Set();
    lobby.send({ type: "find" });
  }
  ask();
  const timer = setInterval(ask, askEvery);
  return {
    close() {
      clearInterval(timer);
      lobby.close();
    },
  };
}
