import type { Plugin } from "vite";

const fileName = "app.webmanifest";

/** What a browser needs to put the app among the device's own. Addresses are relative, as everywhere. */
export function webManifest(): Plugin {
  return {
    name: "web-manifest",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: `./${fileName}` }, injectTo: "head" },
    ],
    generateBundle(_, bundle) {
      const icon = Object.keys(bundle).find((file) => /\/icon-[^/]*\.svg$/.test(file));
      if (!icon) this.error("The app has no icon.");
      const manifest = {
        name: "Working Together",
        short_name: "Working Together",
        description: "Workshops about end of life care, for everyone who gives it.",
        lang: "en-GB",
        id: "./",
        start_url: "./#/",
        scope: "./",
        display: "standalone",
        background_color: "#faf6ee",
        theme_color: "#14454a",
        icons: [{ src: `./${icon}`, sizes: "any", type: "image/svg+xml" }],
      };
      this.emitFile({ type: "asset", fileName, source: JSON.stringify(manifest) });
    },
  };
}
