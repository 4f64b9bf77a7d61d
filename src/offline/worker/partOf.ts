import { byteRange } from "./byteRange.ts";

/** A kept file as an answer to one request: whole, or the part that a player asks for. */
export async function partOf(kept: Response, range: string | null): Promise<Response> {
  const blob = await kept.blob();
  const type = kept.headers.get("Content-Type") ?? blob.type;
  const headers = { "Content-Type": type, "Accept-Ranges": "bytes" };
  const part = byteRange(range, blob.size);
  if (part === null) return new Response(blob, { headers });
  if (part === "outside")
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${blob.size}` },
    });
  const { first, last } = part;
  return new Response(blob.slice(first, last + 1), {
    status: 206,
    headers: { ...headers, "Content-Range": `bytes ${first}-${last}/${blob.size}` },
  });
}
