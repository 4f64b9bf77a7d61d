import { useEffect, useState } from "react";
import type { DeckStore } from "#sync/deckStore.ts";
import { gatherDropped } from "./files/gatherDropped.ts";
import { openFiles } from "./files/openFiles.ts";
import { isWanted } from "./files/readFolder.ts";

interface OpenDeckProps {
  readonly store: DeckStore | null;
  readonly onOpened: () => void;
}

/** A deck from the trainer's own file, folder or zip, chosen or dropped. It stays on this device. */
export function OpenDeck({ store, onOpened }: OpenDeckProps) {
  const [words, setWords] = useState("");
  const [over, setOver] = useState(false);

  function open(gathering: Promise<ReadonlyMap<string, File>>, into: DeckStore): void {
    setWords("Opening");
    gathering
      .then((files) => openFiles(files, into))
      .then((result) => {
        setWords(result.words);
        if (result.opened) onOpened();
      })
      .catch(() => setWords("That file could not be read or kept."));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` only sets state
  useEffect(() => {
    if (!store) return;
    const stop = new AbortController();
    const { signal } = stop;
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      open(gatherDropped(event.dataTransfer, isWanted), store);
    };
    window.addEventListener("dragover", hover, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, [store]);

  return (
    <section className="desk-open" data-over={over}>
      <label>
        Open a deck
        <input
          type="file"
          accept=".md,.markdown,.zip,text/markdown,text/plain,application/zip"
          disabled={!store}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file && store) open(Promise.resolve(new Map([[file.name, file]])), store);
          }}
        />
      </label>
      <p>
        A deck is a Markdown file, alone or in a zip with its pictures. You can also drop it on this
        page, or the folder it is in. It stays on this device, and opening it again brings your
        changes in.
      </p>
      <p role="status">{words}</p>
    </section>
  );
}
