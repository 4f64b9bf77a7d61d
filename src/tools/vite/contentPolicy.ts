import type { Plugin } from "vite";

const players = "https://www.youtube.com https://www.youtube-nocookie.com https://player.vimeo.com";

/**
 * What the built page may load. It travels in the page itself, since a static host may set no
 * headers. Films and brokers of one's own are why `media-src` and `connect-src` are open; pictures
 * are the pack's own or came with a trainer's deck (`blob:`, which handouts read again to draw
 * them), and the deck's parser refuses any other.
 */
export const policy = [
  "default-src 'self'",
  `script-src 'self' ${players}`,
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' https: blob:",
  "connect-src 'self' blob: https: ws: wss:",
  "worker-src 'self' blob:",
  `frame-src ${players}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the policy into the built page. Development needs scripts that it would refuse. */
export function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}
