import { useEffect, useMemo, useState } from "react";
import { findDeck, loadPack } from "#pack/loadPack.ts";
import { libraryFor } from "#pack/readOwnDeck.ts";
import { type DeckStore, type IllustratedDeck, openDeckStore } from "#sync/deckStore.ts";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { Message } from "#ui/Message.tsx";
import { Editor } from "./Editor.tsx";

type Opening =
  | { readonly name: "looking" }
  | { readonly name: "none" }
  | { readonly name: "found"; readonly own: IllustratedDeck; readonly store: DeckStore };

/** From an address to the editor of one of the trainer's own decks. */
export function EditDoor({ deckId }: { readonly deckId: string }) {
  const [opening, setOpening] = useState<Opening>({ name: "looking" });
  useEffect(() => {
    void find(deckId).then(setOpening);
  }, [deckId]);
  if (opening.name === "looking") return <Message title="Opening" words="" />;
  if (opening.name === "none") return <NoDeck />;
  const { own, store } = opening;
  return <Opened own={own} store={store} />;
}

function Opened({ own, store }: { readonly own: IllustratedDeck; readonly store: DeckStore }) {
  const [pack] = useState(loadPack);
  const [pictures, setPictures] = useState(own.pictures);
  const library = useMemo(() => libraryFor(pack, pictures ? { pictures } : {}), [pack, pictures]);
  const original = own.copyOf && findDeck(pack, own.copyOf.deck);

  async function addPicture(path: string, file: Blob): Promise<void> {
    await store.addPicture(own.id, path, file);
    setPictures((await store.get(own.id))?.pictures);
  }

  return (
    <Editor own={own} store={store} library={library} original={original} onPicture={addPicture} />
  );
}

async function find(id: string): Promise<Opening> {
  const store = await openDeckStore();
  const own = await store.get(id);
  return own ? { name: "found", own, store } : { name: "none" };
}

function NoDeck() {
  return (
    <Message
      title="There is no deck of your own with that name"
      words="The pack’s decks are never changed. On the desk, make your own copy of one, and edit that."
    >
      <ButtonLink look="primary" href="#/">
        Go to the desk
      </ButtonLink>
    </Message>
  );
}
