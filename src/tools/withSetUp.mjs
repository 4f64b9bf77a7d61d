// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no packages.
// `node src/tools/withSetUp.mjs script [arguments]` installs what is missing, then runs the script
// on the Node that the project pins.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or later is needed; this is ${process.version}.`);

const onWindows = process.platform === "win32";
const pinned = `node_modules/node/bin/node${onWindows ? ".exe" : ""}`;
const stamp = "node_modules/.cache/working-together/installed";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.log("Installing what is missing. This happens once, and again when packages change.");
  const npm = process.env.npm_execpath;
  // `npm ci` empties node_modules first. Windows deletes no program that runs, and npm runs scripts,
  // this one among them, on the pinned Node in there. `npm install` leaves alone what is right.
  const way = onWindows && existsSync(pinned) ? ["install", "--no-save"] : ["ci"];
  const args = [...way, "--no-fund", "--no-audit"];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit", shell: onWindows });
  if (status !== 0) {
    const remedy =
      way[0] === "install" ? " If both are, close the app, delete node_modules and try again." : "";
    stop(
      `The packages could not be installed. Is the network there, and room on the disk?${remedy}`,
    );
  }
  mkdirSync("node_modules/.cache/working-together", { recursive: true });
  writeFileSync(stamp, lock);
}

const node = existsSync(pinned) ? pinned : process.execPath;
const child = spawnSync(node, process.argv.slice(2), { stdio: "inherit" });
if (child.error) stop(`${node} could not be run: ${child.error.message}`);
process.exit(child.status ?? 1);

/** @param {string} words */
function stop(words) {
  console.error(words);
  process.exit(1);
}
