import { lobbyName } from "#protocol/channelNames.ts";
import { type LobbyMessage, lobbySchema } from "#protocol/lobby.ts";
import { broadcastChannel } from "./broadcastChannel.ts";

/** A workshop that runs in some window of this browser. */
export interface RunningSession {
  readonly session: string;
  readonly title: string;
}

/** Answers windows that look for a workshop, until closed. */
export function announceSession(running: RunningSession): { close(): void } {
  const lobby = broadcastChannel<LobbyMessage, LobbyMessage>(lobbyName, lobbySchema);
  const say = () => lobby.send({ type: "running", ...running });
  lobby.listen((message) => {
    if (message.type === "find") say();
  });
  say();
  return lobby;
}

const askEvery = 1000;

/** Asks once a second which workshops run here, and tells of each change, until closed. */
export function watchSessions(onChange: (sessions: readonly RunningSession[]) => void): {
  close(): void;
} {
  const lobby = broadcastChannel<LobbyMessage, LobbyMessage>(lobbyName, lobbySchema);
  let before: readonly RunningSession[] = [];
  let answers: readonly RunningSession[] = [];
  lobby.listen((message) => {
    if (message.type !== "running") return;
    const { session, title } = message;
    answers = [...answers.filter((each) => each.session !== session), { session, title }];
    if (!before.some((each) => each.session === session)) tell(answers);
  });
  function tell(now: readonly RunningSession[]): void {
    before = now;
    onChange(now);
  }
  function ask(): void {
    // A whole round without an answer: that workshop has gone.
    if (answers.length < before.length) tell(answers);
    answers = [];
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
