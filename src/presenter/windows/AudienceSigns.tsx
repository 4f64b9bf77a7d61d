import { useHost } from "#presenter/useHost.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { type AudienceWords, audienceWords } from "./audienceWords.ts";
import { openAudienceWindow } from "./openAudienceWindow.ts";

interface AudienceSignsProps {
  readonly host: Host;
  /** Asks for all there is to know of them. */
  readonly onMore: () => void;
}

/** How each audience window is: connected, where it is, whether its sound is ready. */
export function AudienceSigns({ host, onMore }: AudienceSignsProps) {
  const guests = useHost(host, (state) => state.guests);
  const deck = useHost(host, (state) => state.deck);
  const slide = useHost(host, ({ session }) => roomPosition(session).slide);
  const own = useHost(host, ({ session }) => session.position.slide);
  const session = useHost(host, (state) => state.session.id);
  const people = guests.filter((guest) => guest.role === "participant" && guest.connected).length;
  const title = (id: string) => findSlide(deck, id)?.title ?? "another slide";
  const walls = guests.filter((guest) => guest.role === "audience");
  const signs = alike(walls.map((guest) => audienceWords(guest, { slide, own, title })));
  return (
    <div className="presenter-signs">
      <div role="status">
        <ul aria-label="Audience windows">
          {signs.length === 0 ? (
            <li>
              <button type="button" onClick={onMore}>
                No audience window yet
              </button>
            </li>
          ) : null}
          {signs.map(({ good, text, windows }) => (
            <li key={text} data-good={good} title={text}>
              <button type="button" onClick={onMore}>
                {windows > 1 ? `${windows} windows: ${text}` : text}
              </button>
            </li>
          ))}
          {people > 0 ? <li>{people === 1 ? "1 participant" : `${people} participants`}</li> : null}
        </ul>
      </div>
      <Button onClick={() => openAudienceWindow(session)}>Open audience window</Button>
    </div>
  );
}

interface Sign extends AudienceWords {
  readonly windows: number;
}

/** Windows that are the same way share a sign, those in trouble first. */
function alike(all: readonly AudienceWords[]): readonly Sign[] {
  const texts = [...new Set(all.map(({ text }) => text))];
  const signs = texts.map((text) => {
    const same = all.filter((words) => words.text === text);
    return { text, good: same.every(({ good }) => good), windows: same.length };
  });
  return signs.toSorted((one, other) => Number(one.good) - Number(other.good));
}
