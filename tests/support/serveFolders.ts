import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface ServedFolders {
  readonly origin: string;
  close(): void;
}

/** Serves folders of this machine under path prefixes, on a free port of localhost. */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
): Promise<ServedFolders> {
  const handlers = Object.entries(folders).map(([prefix, folder]) => ({
    prefix,
    handle: sirv(folder, { dev: true, extensions: ["html"] }),
  }));
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const found = handlers.find(({ prefix }) => path.startsWith(prefix));
    const none = () => void response.writeHead(404).end();
    if (!found) return none();
    request.url = `/${path.slice(found.prefix.length)}`;
    found.handle(request, response, none);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
