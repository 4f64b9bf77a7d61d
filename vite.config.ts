import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { buildStamp } from "./src/tools/vite/buildStamp.ts";
import { contentPolicy } from "./src/tools/vite/contentPolicy.ts";
import { packIsSound } from "./src/tools/vite/packIsSound.ts";
import { serviceWorker } from "./src/tools/vite/serviceWorker.ts";
import { webManifest } from "./src/tools/vite/webManifest.ts";

export default defineConfig({
  // Relative addresses: the built folder works in any sub-path of any static host.
  base: "./",
  plugins: [react(), packIsSound(), contentPolicy(), buildStamp(), webManifest(), serviceWorker()],
  build: {
    // The policy refuses data: fonts, and a film must never end up inside a script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  worker: {
    format: "es",
    // jsPDF's ways to draw pages of HTML, which nobody here calls.
    rolldownOptions: { external: ["html2canvas", "dompurify", "canvg"] },
  },
  server: { host: "localhost" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    // Files of one worker share its modules and document, and each leaves them clean: a third of the time.
    isolate: false,
    // Property tests do much work: a busy machine must not fail them by time alone.
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/session/**", "src/protocol/**"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
