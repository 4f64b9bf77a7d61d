import { useEffect, useState } from "react";
import { readDraft } from "#deck/edit/readDraft.ts";
import { withMinutes } from "#deck/edit/withMinutes.ts";
import { loadPack } from "#pack/loadPack.ts";
import { libraryFor } from "#pack/readOwnDeck.ts";
import { rehearsedMinutes } from "#session/plan/rehearsedMinutes.ts";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { type IllustratedDeck, openDeckStore } from "#sync/deckStore.ts";
import { Button } from "#ui/Button.tsx";

/** After a rehearsal: the minutes it took become those of the trainer's own deck, when they say so. */
export function KeepMinutes({ record }: { readonly record: SessionRecord }) {
  const [own, setOwn] = useState<IllustratedDeck | null>(null);
  const [looked, setLooked] = useState(false);
  const [state, setState] = useState<"before" | "written" | "refused">("before");
  const minutes = rehearsedMinutes(record);
  useEffect(() => {
    const look = async () => {
      setOwn((await (await openDeckStore()).get(record.deck)) ?? null);
      setLooked(true);
    };
    void look();
  }, [record.deck]);

  async function write(source: string, then: typeof state): Promise<void> {
    if (!own) return;
    const store = await openDeckStore();
    setState((await store.put({ ...own, source })) ? then : "refused");
  }

  if (minutes.size === 0 || !looked) return null;
  if (!own)
    return (
      <p>
        To plan with these times, make your own copy of this deck at the desk and rehearse that.
      </p>
    );
  return (
    <section className="ended-keep" aria-label="Plan with these times">
      <p role="status">
        {state === "written"
          ? "Written into your deck."
          : state === "refused"
            ? "Written, until this page closes: this browser keeps nothing."
            : `${slideWords(minutes.size)} where only you speak took another time than planned. Discussions, breaks and films keep theirs: nobody was there to talk.`}
      </p>
      {state === "before" ? (
        <Button onClick={() => void write(timed(own, minutes), "written")}>
          Write {minutes.size === 1 ? "this time" : "these times"} into my deck
        </Button>
      ) : (
        <Button onClick={() => void write(own.source, "before")}>Take it back</Button>
      )}
    </section>
  );
}

function timed(own: IllustratedDeck, minutes: ReadonlyMap<string, number>): string {
  const library = libraryFor(loadPack(), own);
  return withMinutes(
    own.source,
    readDraft(own.source, { file: own.file, library }).slides,
    minutes,
  );
}

function slideWords(count: number): string {
  return count === 1 ? "One slide" : `${count} slides`;
}
