import { type ComponentType, lazy, type ReactNode, Suspense, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Message } from "#ui/Message.tsx";
import "#ui/base.css";

type ViewName = "desk" | "presenter" | "audience" | "participant" | "handouts" | "film" | "guide";

const Desk = view(async () => (await import("#desk/Desk.tsx")).Desk);
const EditDoor = view(async () => (await import("#desk/edit/EditDoor.tsx")).EditDoor);
const PresenterDoor = view(
  async () => (await import("#presenter/PresenterDoor.tsx")).PresenterDoor,
);
const AudienceDoor = view(async () => (await import("#audience/AudienceDoor.tsx")).AudienceDoor);
const ParticipantDoor = view(
  async () => (await import("#participant/ParticipantDoor.tsx")).ParticipantDoor,
);
const HandoutsDoor = view(async () => (await import("#handouts/HandoutsDoor.tsx")).HandoutsDoor);

/** A view, loaded when its address is first asked for: the wall never loads a deck's notes. */
function view<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load() }));
}

/** Front door: the address decides the view. */
function App() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/">
          <View name="desk" title="Desk">
            <Desk />
          </View>
        </Route>
        <Route path="/edit/:deck">
          {({ deck }) => (
            <View name="desk" title="Edit a deck">
              <EditDoor key={deck} deckId={deck} />
            </View>
          )}
        </Route>
        <Route path="/present/:deck">
          {({ deck }) => (
            <View name="presenter" title="Presenter">
              <PresenterDoor key={deck} deckId={deck} />
            </View>
          )}
        </Route>
        <Route path="/rehearse/:deck">
          {({ deck }) => (
            <View name="presenter" title="Rehearsal">
              <PresenterDoor key={`rehearse ${deck}`} deckId={deck} rehearsal />
            </View>
          )}
        </Route>
        <Route path="/audience/:session?">
          {({ session }) => (
            <View name="audience" title="Audience">
              <AudienceDoor key={session} session={session ?? null} />
            </View>
          )}
        </Route>
        <Route path="/join/:room">
          {({ room }) => (
            <View name="participant" title="Following">
              <ParticipantDoor room={room} />
            </View>
          )}
        </Route>
        <Route path="/handouts/:deck">
          {({ deck }) => (
            <View name="handouts" title="Handouts">
              <HandoutsDoor key={deck} deckId={deck} />
            </View>
          )}
        </Route>
        <Route path="/guide/:guide">
          <View name="guide" title="Guide">
            <Message title="Guides cannot be read here yet" words="Everything else is on the desk.">
              <ToDesk />
            </Message>
          </View>
        </Route>
        <Route path="/films/:film">
          <View name="film" title="Film">
            <Message
              title="Films have no page of their own yet"
              words="The desk says what each film shows. A film plays in its deck, after its warning."
            >
              <ToDesk />
            </Message>
          </View>
        </Route>
        <Route>
          <View name="desk" title="Not found">
            <Message title="There is nothing at this address" words="The desk lists all decks.">
              <ToDesk />
            </Message>
          </View>
        </Route>
      </Switch>
    </Router>
  );
}

function ToDesk() {
  return (
    <ButtonLink look="primary" href="#/">
      Go to the desk
    </ButtonLink>
  );
}

interface ViewProps {
  readonly name: ViewName;
  readonly title: string;
  readonly children: ReactNode;
}

function View({ name, title, children }: ViewProps) {
  useLayoutEffect(() => {
    document.documentElement.dataset["view"] = name;
    document.title = `${title} · Working Together`;
  }, [name, title]);
  // The wall shows nothing rather than an error; the console tells the trainer.
  const failed =
    name === "audience" ? null : (
      <Message title="This page stopped working" words="Reload it. Your place is kept." />
    );
  return (
    <ErrorBoundary fallback={failed}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
