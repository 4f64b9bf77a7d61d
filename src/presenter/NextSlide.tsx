import { findSlide } from "#session/route.ts";
import { currentSlide, nextPosition } from "#session/selectors.ts";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { Host } from "#sync/createHost.ts";
import { useHost } from "./useHost.ts";

/** What the next press of Next shows: the next step of this slide, or the next slide. */
export function NextSlide({ host }: { readonly host: Host }) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const next = nextPosition(deck, session);
  const slide = next && findSlide(deck, next.slide);
  return (
    <section className="presenter-next" aria-labelledby="next-title">
      {slide ? (
        <div className="presenter-next-still">
          <SlideStill slide={slide} step={next.step} />
        </div>
      ) : null}
      <div>
        <h2 id="next-title">Next slide</h2>
        <p>
          {slide
            ? nextWords(currentSlide(deck, session).id === slide.id, slide.title)
            : "This is the last slide."}
        </p>
      </div>
    </section>
  );
}

function nextWords(sameSlide: boolean, title: string): string {
  return sameSlide ? "The next line of this slide" : title;
}
