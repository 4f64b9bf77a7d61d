import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { argv, execPath, exit, stderr, stdout } from "node:process";
import { type Served, serveFolder } from "#server/serveFolder.ts";
import { isBuildStale, stampFile } from "./sourceStamp.ts";

const usualPort = 4173;

/** `node src/tools/start.ts [port]`: builds when the build is stale, then serves it. A port asked for is not replaced. */
async function main(asked: string | undefined): Promise<void> {
  if (isBuildStale(".") && !build()) {
    // Ten minutes before a workshop, yesterday's build is better than none.
    const lastGood = asked === undefined && existsSync(`dist/${stampFile}`);
    if (!lastGood) fail("The app could not be built. The lines above say why.");
    stdout.write("The app could not be built: see above. The last build that worked is served.\n");
  }
  const port = asked === undefined ? usualPort : Number(asked);
  const served = await serve(port, asked === undefined);
  if (served.port !== port) stdout.write(`Port ${port} is in use, so another was taken.\n`);
  stdout.write(`\nWorking Together is ready.\n\n  Trainer:   ${served.address}/#/\n`);
  stdout.write(`  Audience:  ${served.address}/#/audience\n`);
  stdout.write(`  Second screen on this machine:  ${served.address}/#/join/local\n\n`);
  stdout.write("Leave this window open. Press Ctrl+C to stop.\n");
}

/** False where the build failed; it has then said why, and left an older build as it was. */
function build(): boolean {
  stdout.write("Building. This takes a few seconds.\n");
  const vite = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"];
  return spawnSync(execPath, vite, { stdio: "inherit" }).status === 0;
}

async function serve(port: number, otherPortIfTaken: boolean): Promise<Served> {
  try {
    return await serveFolder("dist", { port, otherPortIfTaken });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    return fail(isTaken ? `Port ${port} is in use.` : `The app could not be served: ${error}`);
  }
}

function fail(words: string): never {
  stderr.write(`${words}\n`);
  return exit(1);
}

await main(argv[2]);
