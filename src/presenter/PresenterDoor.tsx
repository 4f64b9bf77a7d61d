import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Deck } from "#deck/Deck.ts";
import { loadPack } from "#pack/loadPack.ts";
import { type FoundDeck, useDeck } from "#pack/useDeck.ts";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { chosenSlides } from "#sync/chosenSlides.ts";
import type { Host } from "#sync/createHost.ts";
import { openDeckStore } from "#sync/deckStore.ts";
import { newId } from "#sync/newId.ts";
import { openHost } from "#sync/openHost.ts";
import { openWatch, type Watch } from "#sync/openWatch.ts";
import { openRecordStore } from "#sync/recordStore.ts";
import { type Keeping, openSessionStore, type SessionStore } from "#sync/sessionStore.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { Message } from "#ui/Message.tsx";
import { ProblemPage } from "#ui/ProblemPage.tsx";
import { consoleTheme } from "./consoleTheme.ts";
import { Ended } from "./end/Ended.tsx";
import { Presenter } from "./Presenter.tsx";
import { createPanelBell, type PanelBell } from "./panelBell.ts";
import { useHost } from "./useHost.ts";
import { SmallWindow } from "./windows/SmallWindow.tsx";
import { Watching } from "./windows/Watching.tsx";
import "./presenter.css";

type Opening =
  | { readonly name: "opening" }
  | { readonly name: "busy" }
  | { readonly name: "watching"; readonly watch: Watch }
  | { readonly name: "failed" }
  | {
      readonly name: "hosting";
      readonly host: Host;
      readonly store: SessionStore;
      readonly resumed: boolean;
    };

interface PresenterDoorProps {
  readonly deckId: string;
  readonly rehearsal?: boolean;
}

/** From an address to a running console: finds the deck, then starts or resumes its session. */
export function PresenterDoor({ deckId, rehearsal = false }: PresenterDoorProps) {
  const found = useDeck(deckId, openDeckStore);
  const theme = useStore(consoleTheme);
  return (
    <div className="presenter-door" data-theme={theme}>
      <Found deckId={deckId} found={found} rehearsal={rehearsal} />
    </div>
  );
}

function Found(props: Required<PresenterDoorProps> & { readonly found: FoundDeck }) {
  const { deckId, found, rehearsal } = props;
  if (found.name === "looking") return <OpeningPage />;
  if (found.name === "none") return <NoDeck />;
  const { deck, problems, source } = found.deck;
  if (!deck) return <ProblemPage title={deckId} problems={problems} source={source} />;
  return <Opened deck={deck} rehearsal={rehearsal} />;
}

/** Said only when opening takes long enough to be wondered at. */
function OpeningPage() {
  return (
    <div className="presenter-opening">
      <Message title="Opening" words="" />
    </div>
  );
}

function Opened({ deck, rehearsal }: { readonly deck: Deck; readonly rehearsal: boolean }) {
  const [opening, setOpening] = useState<Opening>({ name: "opening" });
  /** How often it was asked for: one that was lost again at once can be asked for again. */
  const [takeOvers, setTakeOvers] = useState(0);
  const [bell] = useState(() => createPanelBell());
  useEffect(() => {
    const stop = new AbortController();
    let running: { close(): void } | null = null;
    open({ deck, rehearsal }, takeOvers > 0, bell.ring).then(
      (opened) => {
        running = runningOf(opened);
        if (stop.signal.aborted) running?.close();
        else setOpening(opened);
      },
      () => setOpening({ name: "failed" }),
    );
    return () => {
      stop.abort();
      running?.close();
    };
  }, [deck, rehearsal, takeOvers, bell]);

  if (opening.name === "opening") return <OpeningPage />;
  const takeOver = () => setTakeOvers(takeOvers + 1);
  if (opening.name === "busy") return <Busy onTakeOver={takeOver} />;
  if (opening.name === "watching")
    return <WatchedOver watch={opening.watch} onTakeOver={takeOver} />;
  if (opening.name === "failed") return <Failed />;
  return <Hosting opening={opening} onPanelAsked={bell.listen} />;
}

async function open(
  wish: { readonly deck: Deck; readonly rehearsal: boolean },
  takeOver: boolean,
  onPanel: PanelBell["ring"],
): Promise<Opening> {
  const { deck, rehearsal } = wish;
  const [store, records] = await Promise.all([openSessionStore(), openRecordStore()]);
  const onRecord = (record: SessionRecord) => void records.put(record);
  const { films } = loadPack().library;
  const choice = { rehearsal, include: chosenSlides(deck.id) };
  const opened = await openHost({ deck, films, store, takeOver, newId, onPanel, choice, onRecord });
  if (opened.status === "busy") {
    const watch = await openWatch(opened.session, wallClock);
    return watch ? { name: "watching", watch } : { name: "busy" };
  }
  return { name: "hosting", host: opened.host, store, resumed: opened.resumed };
}

function runningOf(opening: Opening): { close(): void } | null {
  if (opening.name === "watching") return opening.watch;
  return opening.name === "hosting" ? opening.host : null;
}

/** Until the session that is watched ends. */
function WatchedOver(props: { readonly watch: Watch; readonly onTakeOver: () => void }) {
  const status = useHost(props.watch.host, (state) => state.status);
  if (status !== "ended") return <Watching {...props} />;
  return (
    <Message title="The session has ended" words="The audience window shows a plain page.">
      <ButtonLink look="primary" href="#/">
        Go to the desk
      </ButtonLink>
    </Message>
  );
}

function noticeOf(keeping: Keeping, resumed: boolean): string {
  switch (keeping) {
    case "never":
      return "This browser keeps nothing. If you reload, the session starts again.";
    case "stopped":
      return "This browser has stopped keeping your place. Is the disk full? Do not reload.";
    case "kept":
      return resumed ? "Back where you were." : "";
  }
}

function Hosting(props: {
  readonly opening: Extract<Opening, { name: "hosting" }>;
  readonly onPanelAsked: PanelBell["listen"];
}) {
  const { host, store, resumed } = props.opening;
  const notice = useStore(store.keeping, (keeping) => noticeOf(keeping, resumed));
  const status = useHost(host, (state) => state.status);
  if (status === "replaced")
    return (
      <Message
        title="Another window took over"
        words="This workshop is now run from another console. Nothing here changes it."
      >
        <Button onClick={() => location.reload()}>Watch from here</Button>
        <ButtonLink href="#/">Go to the desk</ButtonLink>
      </Message>
    );
  if (status === "ended") return <Ended host={host} keeping={store.keeping.getState()} />;
  return (
    <SmallWindow>
      {(onSmall) => (
        <Presenter
          host={host}
          onPanelAsked={props.onPanelAsked}
          notice={notice}
          onEnd={host.end}
          onSmall={onSmall}
        />
      )}
    </SmallWindow>
  );
}

function Busy({ onTakeOver }: { readonly onTakeOver: () => void }) {
  return (
    <Message
      title="This workshop is running in another window"
      words="One console runs it at a time. You can go back to that window, or run it from here. The room will not notice."
    >
      <Button look="primary" onClick={onTakeOver}>
        Take over here
      </Button>
      <ButtonLink href="#/">Go to the desk</ButtonLink>
    </Message>
  );
}

function Failed() {
  return (
    <Message
      title="This browser cannot run a workshop"
      words="It is too old, or it keeps windows apart. Use Chrome, Edge, Firefox or Safari of the last two years."
    >
      <Button look="primary" onClick={() => location.reload()}>
        Try again
      </Button>
      <ButtonLink href="#/">Go to the desk</ButtonLink>
    </Message>
  );
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
