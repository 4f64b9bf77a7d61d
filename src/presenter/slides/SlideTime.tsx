import type { Slide } from "#deck/Deck.ts";
import { useHost } from "#presenter/useHost.ts";
import { minutesWords } from "#session/plan/paceWords.ts";
import { spentOn } from "#session/plan/spent.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";

/** How long this slide has had, beside its plan. */
export function SlideTime({ host, slide }: { readonly host: Host; readonly slide: Slide }) {
  const session = useHost(host, (state) => state.session);
  const now = useNow(wallClock, 500);
  return (
    <p className="presenter-slide-time">
      <strong>{minutesAndSeconds(spentOn(session, slide.id, now))}</strong> on this slide
      {slide.minutes > 0 ? <span>{`${minutesWords(slide.minutes)} planned`}</span> : null}
    </p>
  );
}
