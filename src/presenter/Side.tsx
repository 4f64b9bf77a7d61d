import { useStore } from "zustand";
import { roomFilm } from "#session/film/roomFilm.ts";
import { currentSlide } from "#session/selectors.ts";
import type { Host } from "#sync/createHost.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { AnswersPanel } from "./AnswersPanel.tsx";
import { Divider } from "./Divider.tsx";
import { FilmPanel } from "./film/FilmPanel.tsx";
import { NotesPanel } from "./notes/NotesPanel.tsx";
import { useHost } from "./useHost.ts";

interface SideProps {
  readonly host: Host;
  readonly onFilmSettings: () => void;
}

/** What is for the trainer's eyes: notes, and answers held back from the room. */
export function Side({ host, onFilmSettings }: SideProps) {
  const slide = useHost(host, ({ deck, session }) => currentSlide(deck, session));
  const step = useHost(host, ({ session }) => session.position.step);
  const film = useHost(host, ({ deck, session }) => roomFilm(deck, session));
  const share = useStore(keptConsole(), (kept) => kept.sideShare);
  const keep = (sideShare: number | null) => keptConsole().setState({ sideShare });
  return (
    <aside className="presenter-side">
      <Divider
        label="Width of the notes"
        lies="vertical"
        share={share ?? 29}
        least={15}
        most={60}
        onChange={keep}
        onReset={() => keep(null)}
      />
      <NotesPanel slide={slide} step={step} />
      {film ? <FilmPanel host={host} film={film} onSettings={onFilmSettings} /> : null}
      <AnswersPanel host={host} slide={slide} />
    </aside>
  );
}
