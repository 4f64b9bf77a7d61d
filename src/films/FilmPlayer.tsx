import { lazy, memo } from "react";
import HtmlPlayer from "react-player/HtmlPlayer";
import { canPlay } from "react-player/patterns";
import type { PlayerEntry } from "react-player/players";
import { createReactPlayer } from "react-player/ReactPlayer";

const file = { key: "html", name: "html", canPlay: canPlay.html, player: HtmlPlayer };

/**
 * react-player with three of its players: the others weigh half a megabyte. An address that looks
 * like neither remote service is a file, whatever its name ends in.
 */
const Player = createReactPlayer(
  [
    {
      key: "youtube",
      name: "YouTube",
      canPlay: canPlay.youtube,
      player: remote(lazy(() => import("youtube-video-element/react"))),
    },
    {
      key: "vimeo",
      name: "Vimeo",
      canPlay: canPlay.vimeo,
      player: remote(lazy(() => import("vimeo-video-element/react"))),
    },
    file,
  ],
  file,
);

const config = {
  youtube: { cc_load_policy: 0, rel: 0, iv_load_policy: 3, disablekb: 1 },
  vimeo: { dnt: true },
} as const;

/** react-player's own list makes the same claim: a remote element has all that a `<video>` has. */
function remote(player: unknown): NonNullable<PlayerEntry["player"]> {
  return player as NonNullable<PlayerEntry["player"]>;
}

interface FilmPlayerProps {
  readonly address: string;
  /** The element once it is there, and null when it goes. Must stay the same function. */
  readonly onMedia: (media: HTMLVideoElement | null) => void;
}

/**
 * The one door to react-player. Never drawn again after it is mounted: each drawing would reset the
 * element's rate and volume. It has no `playing` either: the element is moved by hand.
 */
export const FilmPlayer = memo(function FilmPlayer({ address, onMedia }: FilmPlayerProps) {
  return (
    <Player
      ref={onMedia}
      src={address}
      width="100%"
      height="100%"
      preload="auto"
      playsInline
      muted
      controls={false}
      disableRemotePlayback
      config={config}
    />
  );
});
