import type { PublicSlide } from "#deck/Deck.ts";
import { Blocks } from "./Blocks.tsx";
import type { SlideView } from "./SlideView.ts";
import { splitHeading } from "./splitHeading.ts";

/** The slide's blocks after its heading; nothing where there are none. */
export function SlideBody({
  slide,
  view,
}: {
  readonly slide: PublicSlide;
  readonly view: SlideView;
}) {
  const { body } = splitHeading(slide);
  if (body.length === 0) return null;
  return (
    <div className="slide-body">
      <Blocks blocks={body} shown={view.shown} />
    </div>
  );
}
