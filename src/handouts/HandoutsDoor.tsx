import { loadPack } from "#pack/loadPack.ts";
import { useDeck } from "#pack/useDeck.ts";
import { openDeckStore } from "#sync/deckStore.ts";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { Message } from "#ui/Message.tsx";
import { ProblemPage } from "#ui/ProblemPage.tsx";
import { HandoutPage } from "./page/HandoutPage.tsx";
import { participantHandout } from "./participant/participantHandout.ts";

/** From an address to a deck's handout, or to what keeps it from opening. */
export function HandoutsDoor({ deckId }: { readonly deckId: string }) {
  const found = useDeck(deckId, openDeckStore);
  if (found.name === "looking") return <Message title="Opening" words="" />;
  if (found.name === "none") return <NoDeck />;
  const { deck, problems, source } = found.deck;
  if (!deck) return <ProblemPage title={deckId} problems={problems} source={source} />;
  const handout = participantHandout(deck, loadPack().library.support);
  return <HandoutPage handout={handout} name={`${deckId}-handout`} />;
}

function NoDeck() {
  return (
    <Message title="There is no deck with that name" words="The desk lists all decks.">
      <ButtonLink look="primary" href="#/">
        Go to the desk
      </ButtonLink>
    </Message>
  );
}
