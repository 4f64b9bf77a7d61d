import { useStore } from "zustand";
import { keptConsole } from "#sync/keptConsole.ts";
import { Button } from "#ui/Button.tsx";
import { nextNotesSize } from "./notesScale.ts";

/** Smaller and larger notes, remembered on this device. */
export function NotesSize() {
  const size = useStore(keptConsole(), (kept) => kept.notesSize);
  return (
    <div className="presenter-notes-size">
      {sizes.map(({ by, name, letter }) => (
        <Button
          key={by}
          look="quiet"
          aria-label={name}
          title={name}
          aria-disabled={nextNotesSize(size, by) === size}
          onClick={() => keptConsole().setState({ notesSize: nextNotesSize(size, by) })}
        >
          {letter}
        </Button>
      ))}
    </div>
  );
}

const sizes = [
  { by: -1, name: "Smaller notes", letter: "A−" },
  { by: 1, name: "Larger notes", letter: "A+" },
] as const;
