import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import { useHost } from "#presenter/useHost.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import type { Host } from "#sync/createHost.ts";
import type { Guest } from "#sync/guests.ts";
import { Button } from "#ui/Button.tsx";
import { hasSecondDisplay } from "#ui/displays.ts";
import { openAudienceWindow } from "./openAudienceWindow.ts";
import { TwoScreens } from "./TwoScreens.tsx";
import { wallChecks } from "./wallChecks.ts";
import "./AudienceDialog.css";

interface AudienceDialogProps {
  readonly host: Host;
  /** Asks for the check before the session. */
  readonly onCheck: () => void;
  readonly onSmall: (() => void) | null;
  readonly onClose: () => void;
}

/** How each audience window is, line by line, and what to do where it is not well. */
export function AudienceDialog({ host, onCheck, onSmall, onClose }: AudienceDialogProps) {
  const guests = useHost(host, (state) => state.guests);
  const session = useHost(host, (state) => state.session.id);
  const walls = guests.filter((guest) => guest.role === "audience");
  return (
    <ConsoleDialog host={host} title="Audience windows" onClose={onClose}>
      {walls.length === 0 ? (
        <p>
          None is open. Open one, drag it to the projector, and press F in it. It shows the slides;
          this window stays yours.
        </p>
      ) : null}
      {walls.map((guest, index) => (
        <Wall key={guest.id} host={host} guest={guest} number={index + 1} of={walls.length} />
      ))}
      <div className="dialog-acts">
        <Button onClick={() => openAudienceWindow(session)}>
          {walls.length === 0 ? "Open one" : "Open another"}
        </Button>
        <Button onClick={onCheck}>Check before the session</Button>
        <TwoScreens host={host} />
        {onSmall === null ? null : (
          <Button
            title="With one screen only: it stays on top of the audience window"
            onClick={onSmall}
          >
            Console in a small window
          </Button>
        )}
      </div>
    </ConsoleDialog>
  );
}

interface WallProps {
  readonly host: Host;
  readonly guest: Guest;
  readonly number: number;
  readonly of: number;
}

function Wall({ host, guest, number, of }: WallProps) {
  const deck = useHost(host, (state) => state.deck);
  const slide = useHost(host, ({ session }) => roomPosition(session).slide);
  const title = (id: string) => findSlide(deck, id)?.title ?? "another slide";
  const name = of === 1 ? "The audience window" : `Audience window ${number}`;
  return (
    <section className="presenter-wall" aria-label={name}>
      {of === 1 ? null : <h3>{name}</h3>}
      <dl>
        {wallChecks(guest, { slide, title }).map((check) => (
          <div key={check.name} data-good={check.good}>
            <dt>{check.name}</dt>
            <dd>{check.text}</dd>
          </div>
        ))}
      </dl>
      {guest.connected ? (
        <div className="presenter-acts">
          <Button onClick={() => host.askWall(guest.id, "tone")}>Play a soft tone in it</Button>
          {hasSecondDisplay() ? (
            <Button onClick={() => host.askWall(guest.id, "place")}>Put it on the projector</Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
