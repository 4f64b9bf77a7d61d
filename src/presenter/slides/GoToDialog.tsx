import { LeftOut } from "#presenter/agenda/LeftOut.tsx";
import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import { useHost } from "#presenter/useHost.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { SlideStill } from "#slides/SlideStill.tsx";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { findSlides } from "./findSlides.ts";
import { SlideTravel } from "./SlideTravel.tsx";
import type { Travel } from "./useSlideHistory.ts";
import "./GoToDialog.css";

interface GoToDialogProps {
  readonly host: Host;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** With a small picture of each slide: the overview. */
  readonly pictures: boolean;
  readonly way: Travel;
  readonly onClose: () => void;
}

/** Any slide by number or words. The first match is shown to the trainer before the room moves. */
export function GoToDialog(props: GoToDialogProps) {
  const { host, search, onSearch, pictures, onClose } = props;
  const deck = useHost(host, (state) => state.deck);
  const here = useHost(host, ({ session }) => session.position.slide);
  const plan = useHost(host, ({ session }) => session.plan);
  const room = useHost(host, ({ session }) => roomPosition(session).slide);
  const found = findSlides(deck.slides, search);
  const first = search.trim() === "" ? undefined : found[0];
  function go(slide: string): void {
    host.dispatch({ type: "goTo", slide });
    onClose();
  }
  return (
    <ConsoleDialog
      host={host}
      title={pictures ? "Overview" : "Go to a slide"}
      wide={pictures}
      onClose={onClose}
    >
      <form
        className="presenter-find"
        onSubmit={(event) => {
          event.preventDefault();
          if (first) go(first.slide.id);
        }}
      >
        <label>
          Number or words
          <input value={search} onChange={(event) => onSearch(event.currentTarget.value)} />
        </label>
        <Button type="submit" look="primary" disabled={!first}>
          Go
        </Button>
      </form>
      <SlideTravel host={host} way={props.way} onGone={onClose} />
      {first ? (
        <div className="presenter-preview">
          <SlideStill slide={first.slide} step={first.slide.steps} />
          <p>
            <strong>
              {first.number}. {first.slide.title}
            </strong>
            {first.slide.kind === "film" ? " You arrive at its warning." : ""} The room has not
            moved yet.
          </p>
        </div>
      ) : null}
      <ol className={pictures ? "presenter-slides presenter-slides-pictures" : "presenter-slides"}>
        {found.map(({ number, slide }) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={slide.id === here ? "true" : undefined}
              onClick={() => go(slide.id)}
            >
              {pictures ? <SlideStill slide={slide} step={slide.steps} /> : null}
              <span>
                {number}.{" "}
                {plan.drop.includes(slide.id) ? <LeftOut title={slide.title} /> : slide.title}
              </span>
              <Where here={slide.id === here} room={slide.id === room} />
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 ? <p>No slide has that number or those words.</p> : null}
    </ConsoleDialog>
  );
}

interface WhereProps {
  readonly here: boolean;
  readonly room: boolean;
}

/** Where the trainer and the room are; mostly one place. */
function Where({ here, room }: WhereProps) {
  if (!here && !room) return null;
  const words = here ? (room ? "You and the room" : "You") : "The room";
  return <span className="presenter-where">{words}</span>;
}
