import type { Deck } from "#deck/Deck.ts";
import type { Problem } from "#deck/Problem.ts";
import type { PackDeck } from "#pack/loadPack.ts";
import { Blocks } from "#slides/Blocks.tsx";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { SavedSession } from "#sync/SavedSession.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { DeckAdvice } from "./DeckAdvice.tsx";
import { FilmFactsList } from "./FilmFactsList.tsx";
import { placeWords } from "./placeWords.ts";

interface DeckCardProps {
  readonly deck: PackDeck;
  /** A session of this deck that was not ended. */
  readonly saved: SavedSession | undefined;
  readonly onForget: (session: string) => Promise<void>;
  /** Takes one of the trainer's own decks off the list; null for the pack's. */
  readonly onRemove: ((id: string) => Promise<void>) | null;
}

export function DeckCard(props: DeckCardProps) {
  const { id, deck, problems } = props.deck;
  if (!deck)
    return (
      <li className="desk-deck">
        <div className="desk-words">
          <h2>{id}</h2>
          <p>
            This deck cannot open yet: it has{" "}
            {problems.length === 1 ? "one problem" : `${problems.length} problems`}.
          </p>
          <div className="desk-acts">
            <ButtonLink look="primary" href={`#/present/${id}`}>
              Show the problems
            </ButtonLink>
            <RemoveDeck id={id} onRemove={props.onRemove} />
          </div>
        </div>
      </li>
    );
  return <OpenableDeck {...props} deck={deck} id={id} advice={problems} />;
}

function RemoveDeck({ id, onRemove }: { readonly id: string } & Pick<DeckCardProps, "onRemove">) {
  if (!onRemove) return null;
  return (
    <Button look="quiet" onClick={() => void onRemove(id)}>
      Remove from this list
    </Button>
  );
}

function OpenableDeck(
  props: Omit<DeckCardProps, "deck"> & {
    readonly deck: Deck;
    readonly id: string;
    readonly advice: readonly Problem[];
  },
) {
  const { deck, id, saved, onForget } = props;
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
        <dl className="desk-facts">
          <dt>Time</dt>
          <dd>{deck.minutes} minutes</dd>
          <dt>Group</dt>
          <dd>{deck.size}</dd>
          <dt>For</dt>
          <dd>{deck.audience}</dd>
        </dl>
        {saved ? <Stopped deck={deck} saved={saved} onForget={onForget} /> : null}
        <div className="desk-acts">
          <ButtonLink look="primary" href={`#/present/${id}`}>
            {saved ? "Resume" : "Present"}
          </ButtonLink>
          <ButtonLink href={`#/rehearse/${id}`}>Rehearse</ButtonLink>
          <ButtonLink href={`#/handouts/${id}`}>Handouts</ButtonLink>
          <RemoveDeck id={id} onRemove={props.onRemove} />
        </div>
      </div>
      <div className="desk-more">
        <DeckAdvice problems={props.advice} />
        <FilmFactsList deck={deck} />
        {deck.about.length > 0 ? (
          <details>
            <summary>About this deck</summary>
            <div className="desk-about">
              <Blocks blocks={deck.about} />
            </div>
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
