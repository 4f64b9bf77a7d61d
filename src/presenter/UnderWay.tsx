import { roomFilm } from "#session/film/roomFilm.ts";
import { currentSlide, promptClock } from "#session/selectors.ts";
import type { Host } from "#sync/createHost.ts";
import { FilmBar } from "./film/FilmBar.tsx";
import { PromptBar } from "./PromptBar.tsx";
import { SlideTime } from "./slides/SlideTime.tsx";
import { useHost } from "./useHost.ts";

/**
 * What runs at this moment, always in the same place: the room's film, also while the trainer looks
 * ahead; or else the discussion of the trainer's own slide, or the time on it.
 */
export function UnderWay({ host }: { readonly host: Host }) {
  const film = useHost(host, ({ deck, session }) => roomFilm(deck, session));
  const own = useHost(host, ({ deck, session }) => currentSlide(deck, session));
  const timed = useHost(host, ({ deck, session }) => promptClock(deck, session, own.id) !== null);
  if (film) return <FilmBar host={host} film={film} />;
  if (timed) return <PromptBar host={host} slide={own} />;
  return <SlideTime host={host} slide={own} />;
}
