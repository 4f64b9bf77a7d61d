import { createServer, type Server } from "node:http";
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
  const files = sirv(folder, { etag: true, setHeaders });
  const server = createServer((request, response) => {
    // A file that has gone since the start, in a rebuild for one, ends its answer, not the server.
    response.once("pipe", (source) => source.once("error", () => response.destroy()));
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is nothing at this address.\n");
    });
  });
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
