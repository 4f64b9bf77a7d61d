import { describe, expect, it } from "vitest";
import { partOf } from "#offline/worker/partOf.ts";

const film = () => new Response("0123456789", { headers: { "Content-Type": "video/mp4" } });

async function read(answer: Response) {
  const { status, headers } = answer;
  return { status, range: headers.get("Content-Range"), text: await answer.text() };
}

describe("partOf", () => {
  it("gives the whole film to whom asks for no part", async () => {
    const answer = await partOf(film(), null);
    expect(answer.headers.get("Content-Type")).toBe("video/mp4");
    expect(answer.headers.get("Accept-Ranges")).toBe("bytes");
    expect(await read(answer)).toEqual({ status: 200, range: null, text: "0123456789" });
  });

  it("gives the part that a player seeks, and says which", async () => {
    const answer = await read(await partOf(film(), "bytes=3-5"));
    expect(answer).toEqual({ status: 206, range: "bytes 3-5/10", text: "345" });
  });

  it("says how long the film is to whom asks behind its end", async () => {
    const answer = await read(await partOf(film(), "bytes=10-"));
    expect(answer).toEqual({ status: 416, range: "bytes */10", text: "" });
  });
});
