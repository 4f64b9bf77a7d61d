import type { LobbyMessage } from "#protocol/lobby.ts";
import type { Channel } from "./Channel.ts";
import type { HostLock, LockWish } from "./hostLock.ts";
import { openLobby } from "./lobby.ts";

/** How long the window that hosts the session has to say so. Milliseconds. */
const answerWithin = 300;

/**
 * The lock where there are no Web Locks: whoever hosts a session says so when asked, and gives way to
 * the one that takes it over. Two windows that ask in the same moment can both get it.
 */
export async function takeLobbyLock(
  session: string,
  wish: LockWish,
  lobby: Channel<LobbyMessage, LobbyMessage> = openLobby(),
): Promise<HostLock | null> {
  let [isHosted, holding] = [false, false];
  lobby.listen((message) => {
    if (message.type === "find" || message.session !== session) return;
    if (message.type === "running") isHosted = true;
    else if (holding) {
      release();
      wish.onLost();
    }
  });
  function release(): void {
    holding = false;
    lobby.close();
  }
  if (wish.steal) lobby.send({ type: "taken", session });
  else {
    lobby.send({ type: "find" });
    await new Promise((resolve) => setTimeout(resolve, answerWithin));
    if (isHosted) {
      lobby.close();
      return null;
    }
  }
  holding = true;
  return { release };
}
