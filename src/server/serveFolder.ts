import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface Served {
  readonly address: string;
  readonly port: number;
  close(): void;
}

interface ServeOptions {
  readonly port: number;
  /** Another free port if this one is taken; otherwise a taken one is an error. */
  readonly otherPortIfTaken: boolean;
}

/** Serves a built folder on this machine. Films are answered range by range, so that they can be sought. */
export async function serveFolder(folder: string, options: ServeOptions): Promise<Served> {
  const server = createServer(answerFrom(folder));
  const port = await listen(server, options);
  return {
    address: `http://localhost:${port}`,
    port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `dev` looks on the disk at each request: a list from the start would be wrong after a rebuild. */
function answerFrom(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    // A file that has gone since it was found, in a rebuild for one, ends its answer, not the server.
    response.once("pipe", (source) => source.once("error", () => response.destroy()));
    if (!isPlainRange(request.headers.range)) delete request.headers.range;
    if (isHidden(request.url ?? "/")) return sayNothingHere(response);
    try {
      files(request, response, () => sayNothingHere(response));
    } catch {
      if (response.headersSent) response.destroy();
      else sayNothingHere(response);
    }
  };
}

function sayNothingHere(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("There is nothing at this address.\n");
}

/**
 * Whether sirv answers this range rightly. It takes the last bytes for the first ones, one byte for
 * all, and falls over a range that runs backwards. The whole file is a right answer to any of them.
 */
function isPlainRange(range: string | undefined): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (start === undefined || end === undefined) return false;
  return end === "" || (Number(end) > 0 && Number(end) >= Number(start));
}

/** Dotfiles, and any way up. sirv decodes an address in this same way. */
function isHidden(url: string): boolean {
  const [path = ""] = url.split(/[?#]/);
  return /[\\/]\./.test(decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Named by their content, assets never change; the page itself is asked for anew each time. */
function setHeaders(
  response: { setHeader(name: string, value: string): unknown },
  path: string,
): void {
  const forever = path.startsWith("/assets/");
  response.setHeader("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

async function listen(server: Server, { port, otherPortIfTaken }: ServeOptions): Promise<number> {
  const trouble = await tryPort(server, port);
  if (isTaken(trouble) && otherPortIfTaken) {
    const second = await tryPort(server, 0);
    if (second) throw second;
  } else if (trouble) throw trouble;
  return (server.address() as AddressInfo).port;
}

/** Windows answers EACCES for ports that it holds back for itself. */
function isTaken(trouble: NodeJS.ErrnoException | null): boolean {
  return trouble?.code === "EADDRINUSE" || trouble?.code === "EACCES";
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, "localhost", () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}
