import type { Plugin } from "vite";
import { sourceStamp, stampFile } from "#tools/sourceStamp.ts";

/** Leaves in the build what it was made from, so that `npm start` can tell when it is stale. */
export function buildStamp(): Plugin {
  let stamp = "";
  return {
    name: "build-stamp",
    apply: "build",
    buildStart() {
      stamp = sourceStamp(".");
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: stampFile, source: stamp });
    },
  };
}
