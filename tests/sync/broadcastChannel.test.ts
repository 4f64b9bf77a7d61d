import { describe, expect, it, vi } from "vitest";
import { type LobbyMessage, lobbySchema } from "#protocol/lobby.ts";
import { broadcastChannel } from "#sync/broadcastChannel.ts";
import { newId } from "#sync/newId.ts";

function pair() {
  const name = newId();
  const open = () => broadcastChannel<LobbyMessage, LobbyMessage>(name, lobbySchema);
  return { name, one: open(), two: open() };
}

describe("broadcastChannel", () => {
  it("carries messages to the other windows and not back", async () => {
    const { one, two } = pair();
    const [heardByOne, heardByTwo]: [LobbyMessage[], LobbyMessage[]] = [[], []];
    one.listen((message) => heardByOne.push(message));
    two.listen((message) => heardByTwo.push(message));
    one.send({ type: "find" });
    await vi.waitFor(() => expect(heardByTwo).toEqual([{ type: "find" }]));
    expect(heardByOne).toEqual([]);
    one.close();
    two.close();
  });

  it("drops what is no message of its own", async () => {
    const { name, one, two } = pair();
    const heard: LobbyMessage[] = [];
    one.listen((message) => heard.push(message));
    const stranger = new BroadcastChannel(name);
    for (const foreign of ["find", null, { type: "explode" }, { type: "running" }])
      stranger.postMessage(foreign);
    stranger.postMessage({ type: "find" });
    await vi.waitFor(() => expect(heard).toEqual([{ type: "find" }]));
    stranger.close();
    one.close();
    two.close();
  });

  it("sends nothing once closed, and never throws", () => {
    const { one, two } = pair();
    one.close();
    expect(() => one.send({ type: "find" })).not.toThrow();
    two.close();
  });
});
