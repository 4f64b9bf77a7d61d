import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import { currentSlide, promptClock } from "#session/selectors.ts";
import type { Host } from "#sync/createHost.ts";
import { FilmBar } from "./FilmBar.tsx";
import { PromptBar } from "./PromptBar.tsx";
import { SlideTime } from "./SlideTime.tsx";
import { useHost } from "./useHost.ts";

/**
 * What runs at this moment, always in the same place: the room's film, also while the trainer looks
 * ahead; or else the discussion of the trainer's own slide, or the time on it.
 */
export function UnderWay({ host }: { readonly host: Host }) {
  const room = useHost(host, ({ deck, session }) => findSlide(deck, roomPosition(session).slide));
  const own = useHost(host, ({ deck, session }) => currentSlide(deck, session));
  const timed = useHost(host, ({ deck, session }) => promptClock(deck, session, own.id) !== null);
  if (room?.kind === "film") return <FilmBar host={host} film={room.film} />;
  if (timed) return <PromptBar host={host} slide={own} />;
  return <SlideTime host={host} slide={own} />;
}
