import type { Deck } from "#deck/Deck.ts";
import type { PackDeck } from "#pack/loadPack.ts";
import { Blocks } from "#slides/Blocks.tsx";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { SavedSession } from "#sync/SavedSession.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { FilmFactsList } from "./FilmFactsList.tsx";
import { placeWords } from "./placeWords.ts";

interface DeckCardProps {
  readonly deck: PackDeck;
  /** A session of this deck that was not ended. */
  readonly saved: SavedSession | undefined;
  readonly onForget: (session: string) => Promise<void>;
}

export function DeckCard({ deck: { id, deck, problems }, saved, onForget }: DeckCardProps) {
  if (!deck)
    return (
      <li className="desk-deck">
        <h2>{id}</h2>
        <p>This deck has problems and cannot be shown yet ({problems.length}).</p>
        <ButtonLink href={`#/present/${id}`}>Show the problems</ButtonLink>
      </li>
    );
  const first = deck.slides[0];
  return (
    <li className="desk-deck">
      {first ? (
        <div className="desk-picture">
          <SlideStill slide={first} step={first.steps} />
        </div>
      ) : null}
      <div className="desk-words">
        <h2>{deck.title}</h2>
        <p>{deck.summary}</p>
        <p className="desk-facts">
          {deck.minutes} minutes. {deck.size}. {deck.audience}
        </p>
        {saved ? <Stopped deck={deck} saved={saved} onForget={onForget} /> : null}
        <div className="desk-acts">
          <ButtonLink look="primary" href={`#/present/${deck.id}`}>
            {saved ? "Resume" : "Present"}
          </ButtonLink>
          <ButtonLink href={`#/handouts/${deck.id}`}>Handouts</ButtonLink>
        </div>
        <FilmFactsList deck={deck} />
        {deck.about.length > 0 ? (
          <details>
            <summary>About this deck</summary>
            <Blocks blocks={deck.about} />
          </details>
        ) : null}
      </div>
    </li>
  );
}

function Stopped(props: {
  readonly deck: Deck;
  readonly saved: SavedSession;
  readonly onForget: (session: string) => Promise<void>;
}) {
  const { deck, saved, onForget } = props;
  return (
    <div className="desk-stopped">
      <p>{placeWords(deck, saved)}</p>
      <Button look="quiet" onClick={() => void onForget(saved.session.id)}>
        Forget it and start fresh
      </Button>
    </div>
  );
}
