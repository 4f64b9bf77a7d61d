import { useHost } from "#presenter/useHost.ts";
import { findSlide } from "#session/route.ts";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import type { Travel } from "./useSlideHistory.ts";

interface SlideTravelProps {
  readonly host: Host;
  readonly way: Travel;
  readonly onGone: () => void;
}

/** Back to where the trainer jumped from, and forward again; each names the slide that it reaches. */
export function SlideTravel({ host, way, onGone }: SlideTravelProps) {
  const deck = useHost(host, (state) => state.deck);
  const ways = [
    { by: -1, slide: way.back, arrow: "←", words: "Back to" },
    { by: 1, slide: way.forward, arrow: "→", words: "Forward to" },
  ] as const;
  if (way.back === null && way.forward === null) return null;
  return (
    <div className="presenter-travel">
      {ways.map(({ by, slide, arrow, words }) =>
        slide === null ? null : (
          <Button
            key={by}
            look="quiet"
            hint={`Alt ${arrow}`}
            onClick={() => {
              way.go(by);
              onGone();
            }}
          >
            {words} “{findSlide(deck, slide)?.title ?? "a slide that is gone"}”
          </Button>
        ),
      )}
    </div>
  );
}
