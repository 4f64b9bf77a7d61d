import { createHash } from "node:crypto";
import { build, type Plugin } from "vite";

const entry = "src/offline/worker/serviceWorker.ts";
/** Kept only when a trainer asks, or of no use without a network. */
const leftOut = /\.(?:mp4|webm|m4a|txt)$/;

/** Builds `sw.js`, which keeps the app's own files on the device: their list is put into it. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    async generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((file) => !leftOut.test(file));
      const page = bundle["index.html"];
      const html = page?.type === "asset" ? String(page.source) : "";
      const version = createHash("sha256").update(`${html}${files.sort()}`).digest("hex");
      const source = await buildWorker(
        // The page is kept under the address that it is opened by.
        files.map((file) => (file === "index.html" ? "./" : file)),
        version.slice(0, 16),
      );
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}

/** One plain script without imports: browsers differ in what else a service worker may be. */
async function buildWorker(files: readonly string[], version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: {
      __APP_FILES__: JSON.stringify(files),
      __APP_VERSION__: JSON.stringify(version),
    },
    build: { write: false, lib: { entry, formats: ["iife"], name: "worker" } },
  });
  const [first] = [built].flat();
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built.`);
  return chunk.code;
}
