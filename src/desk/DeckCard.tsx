import type { Deck } from "#deck/Deck.ts";
import type { Problem } from "#deck/Problem.ts";
import type { PackDeck } from "#pack/loadPack.ts";
import { Blocks } from "#slides/Blocks.tsx";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { OwnDeck } from "#sync/deckStore.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { AlsoShow } from "./AlsoShow.tsx";
import { DeckAdvice } from "./DeckAdvice.tsx";
import { DeckFacts } from "./DeckFacts.tsx";
import { FilmFactsList } from "./FilmFactsList.tsx";
import { OwnDeckActs } from "./OwnDeckActs.tsx";
import { placeWords } from "./placeWords.ts";

interface DeckCardProps {
  readonly deck: PackDeck;
  /** A session of this deck that was not ended. */
  readonly saved: SavedSession | undefined;
  /** The deck as this device keeps it; null for the pack's. */
  readonly own: OwnDeck | null;
  /** Whether the pack's deck that this is a copy of is not what it was. */
  readonly originalChanged: boolean;
  readonly onForget: (session: string) => Promise<void>;
  readonly onCopy: (deck: PackDeck) => Promise<void>;
  readonly onSave: (own: OwnDeck) => Promise<void>;
  readonly onRemove: (id: string) => Promise<void>;
}

export function DeckCard(props: DeckCardProps) {
  const { id, deck, problems } = props.deck;
  if (deck) return <OpenableDeck {...props} openable={deck} />;
  const count = problems.filter(({ severity }) => severity === "error").length;
  return (
    <li className="desk-deck">
      <div className="desk-words">
        <h2>{props.own?.file ?? id}</h2>
        <p>
          This deck cannot open yet: it has {count === 1 ? "one problem" : `${count} problems`}.
        </p>
        <div className="desk-acts">
          <ButtonLink look="primary" href={`#/present/${id}`}>
            Show the problems
          </ButtonLink>
          <OwnActs {...props} title={props.own?.file ?? id} />
        </div>
      </div>
    </li>
  );
}

function OwnActs({ own, title, onSave, onRemove }: DeckCardProps & { readonly title: string }) {
  if (!own) return null;
  return (
    <>
      <ButtonLink href={`#/edit/${own.id}`}>Edit</ButtonLink>
      <OwnDeckActs own={own} title={title} onSave={onSave} onRemove={onRemove} />
    </>
  );
}

function OpenableDeck(props: DeckCardProps & { readonly openable: Deck }) {
  const { openable: deck, saved, own, onForget, onCopy } = props;
  const { id, problems } = props.deck;
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
        {deck.summary === "" ? null : <p>{deck.summary}</p>}
        <DeckFacts deck={deck} />
        {props.originalChanged ? (
          <p className="desk-changed">
            The original has changed since. Press Edit to see what is new in it.
          </p>
        ) : null}
        {saved ? <Stopped deck={deck} saved={saved} onForget={onForget} /> : null}
        <AlsoShow deck={deck} id={id} running={saved !== undefined} />
        <div className="desk-acts">
          <ButtonLink look="primary" href={`#/present/${id}`}>
            {saved ? "Resume" : "Present"}
          </ButtonLink>
          <ButtonLink href={`#/rehearse/${id}`}>Rehearse</ButtonLink>
          <ButtonLink href={`#/handouts/${id}`}>Handouts</ButtonLink>
          {own ? null : <Button onClick={() => void onCopy(props.deck)}>Make my copy</Button>}
          <OwnActs {...props} title={deck.title} />
        </div>
      </div>
      <DeckMore deck={deck} advice={problems} />
    </li>
  );
}

function DeckMore({ deck, advice }: { readonly deck: Deck; readonly advice: readonly Problem[] }) {
  return (
    <div className="desk-more">
      <DeckAdvice problems={advice} />
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
