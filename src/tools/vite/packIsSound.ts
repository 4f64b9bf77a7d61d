import type { Plugin } from "vite";
import { checkPack } from "#tools/checkPack.ts";
import { problemLine } from "#tools/problemLine.ts";

/** A deck, film or guide with an error stops the build; the message says where and what to write. */
export function packIsSound(): Plugin {
  return {
    name: "pack-is-sound",
    apply: "build",
    buildStart() {
      const { problems } = checkPack(".", new Date().toISOString().slice(0, 10));
      const errors = problems.filter(({ severity }) => severity === "error");
      if (errors.length === 0) return;
      const message = ["The pack has problems.", ...errors.map(problemLine)].join("\n");
      this.error(message);
    },
  };
}
