import { useHost } from "#presenter/useHost.ts";
import { findSlide } from "#session/route.ts";
import { nextPosition } from "#session/selectors.ts";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { Host } from "#sync/createHost.ts";

/** What the next press of Next shows: the next step of this slide, or the next slide. */
export function NextSlide({ host }: { readonly host: Host }) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const next = nextPosition(deck, session);
  const slide = next && findSlide(deck, next.slide);
  const same = slide?.id === session.position.slide;
  return (
    <section className="presenter-next" aria-labelledby="next-title">
      <h2 id="next-title">
        Next slide{" "}
        <span className="presenter-slide-name">
          {slide ? nextWords(same, slide.title) : "This is the last slide"}
        </span>
      </h2>
      <div className="presenter-next-still">
        {slide ? <SlideStill slide={slide} step={next.step} /> : null}
      </div>
    </section>
  );
}

function nextWords(same: boolean, title: string): string {
  return same ? "The next step of this one" : title;
}
