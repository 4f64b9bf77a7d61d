import { useState } from "react";
import { useStore } from "zustand";
import { checkSupportAge } from "#deck/checkSupportAge.ts";
import type { Deck } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import { supportOf } from "#deck/publicDeck.ts";
import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import { useHost } from "#presenter/useHost.ts";
import type { Host } from "#sync/createHost.ts";
import type { Guests } from "#sync/guests.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { Button } from "#ui/Button.tsx";
import { type CheckFacts, sessionChecks } from "./sessionChecks.ts";
import { useDeviceChecks } from "./useDeviceChecks.ts";
import "./CheckDialog.css";

interface CheckDialogProps {
  readonly host: Host;
  readonly onClose: () => void;
}

const fields = [
  { name: "wellbeing", label: "Who looks after someone who steps out" },
  { name: "quietRoom", label: "The quiet room" },
] as const;

/** What is worth knowing before people come in; prints as a list to tick. Nothing here blocks starting. */
export function CheckDialog({ host, onClose }: CheckDialogProps) {
  const deck = useHost(host, (state) => state.deck);
  const guests = useHost(host, (state) => state.guests);
  const captionsOn = useHost(host, ({ session }) => session.showing.captions);
  const kept = useStore(keptConsole());
  const [films] = useState(() => filmsOf(deck));
  const device = useDeviceChecks(films);
  const walls = guests.filter((guest) => guest.role === "audience" && guest.connected);
  const checks = sessionChecks({
    walls: countWalls(walls),
    films: {
      all: films.length,
      captioned: films.filter(({ captions }) => captions.length > 0).length,
      broken: device.broken,
      kept: device.kept,
    },
    captionsOn,
    power: device.power,
    appKept: device.appKept,
    support: supportFacts(deck),
    wellbeing: kept.wellbeing,
    quietRoom: kept.quietRoom,
  });
  const playTones = () => {
    for (const wall of walls) host.askWall(wall.id, "tone");
  };
  return (
    <ConsoleDialog host={host} title="Check before the session" onClose={onClose}>
      <p className="presenter-check-deck">{deck.title}. You can start whenever you like.</p>
      <ul className="presenter-checks">
        {checks.map((check) => (
          <li key={check.name} data-state={check.state}>
            <strong>{check.name}</strong>
            <span>{check.text}</span>
          </li>
        ))}
      </ul>
      <div className="presenter-check-fields">
        {fields.map(({ name, label }) => (
          <label key={name}>
            {label}
            <textarea
              rows={1}
              value={kept[name]}
              onChange={(event) => keptConsole().setState({ [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <div className="dialog-acts">
        <Button aria-disabled={walls.length === 0} onClick={playTones}>
          Play a soft tone
        </Button>
        <Button onClick={() => window.print()}>Print this list</Button>
      </div>
    </ConsoleDialog>
  );
}

function countWalls(walls: Guests): CheckFacts["walls"] {
  return {
    open: walls.length,
    fullScreen: walls.filter(({ health }) => health?.fullScreen === true).length,
    sound: walls.filter(({ health }) => health?.sound === "ready").length,
  };
}

function filmsOf(deck: Deck): readonly Film[] {
  const all = deck.slides.flatMap((slide) => (slide.kind === "film" ? [slide.film] : []));
  return [...new Map(all.map((film) => [film.id, film])).values()];
}

function supportFacts(deck: Deck): CheckFacts["support"] {
  const entries = supportOf(deck);
  const days = entries.map(({ checkedOn }) => checkedOn ?? "").toSorted();
  const today = new Date().toISOString().slice(0, 10);
  return {
    all: entries.length,
    old: checkSupportAge(entries, today).length,
    checked: days[0] || null,
    nations: [...new Set(entries.flatMap(({ nations }) => nations))],
  };
}
