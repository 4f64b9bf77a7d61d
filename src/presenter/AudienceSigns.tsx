import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { audienceWords } from "./audienceWords.ts";
import { openAudienceWindow } from "./openAudienceWindow.ts";
import { useHost } from "./useHost.ts";

/** One sign for each audience window: connected, where it is, whether its sound is ready. */
export function AudienceSigns({ host }: { readonly host: Host }) {
  const guests = useHost(host, (state) => state.guests);
  const deck = useHost(host, (state) => state.deck);
  const slide = useHost(host, ({ session }) => roomPosition(session).slide);
  const session = useHost(host, (state) => state.session.id);
  const walls = guests.filter((guest) => guest.role === "audience");
  const people = guests.filter((guest) => guest.role === "participant" && guest.connected).length;
  const title = (id: string) => findSlide(deck, id)?.title ?? "another slide";
  return (
    <div className="presenter-signs">
      <ul aria-label="Audience windows" role="status">
        {walls.length === 0 ? <li>No audience window yet</li> : null}
        {walls.map((guest) => {
          const words = audienceWords(guest, { slide, title });
          return (
            <li key={guest.id} data-good={words.good} data-audience={connection(guest.connected)}>
              {words.text}
            </li>
          );
        })}
        {people > 0 ? <li>{people === 1 ? "1 participant" : `${people} participants`}</li> : null}
      </ul>
      <Button onClick={() => openAudienceWindow(session)}>Open audience window</Button>
    </div>
  );
}

function connection(connected: boolean): "connected" | "not-connected" {
  return connected ? "connected" : "not-connected";
}
