import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import type { Panel } from "#ui/keymap.ts";
import { BlackScreen } from "./BlackScreen.tsx";
import { useHost } from "./useHost.ts";

interface ControlBarProps {
  readonly host: Host;
  readonly onPanel: (panel: Panel) => void;
}

/** The acts of the hand, always in the same place: safe stop on the left, Next on the right. */
export function ControlBar({ host, onPanel }: ControlBarProps) {
  const paused = useHost(host, ({ session }) => session.cover === "pause");
  const frozen = useHost(host, ({ session }) => session.frozen !== null);
  return (
    <footer className="presenter-bar">
      <BlackScreen host={host} hint="B" />
      <Button
        hint="C"
        pressed={paused}
        onClick={() => host.dispatch({ type: "toggleCover", cover: "pause" })}
      >
        Pause for a moment
      </Button>
      <Button hint="Z" pressed={frozen} onClick={() => host.dispatch({ type: "toggleFreeze" })}>
        Freeze
      </Button>
      <Button hint="G" onClick={() => onPanel("goTo")}>
        Go to slide
      </Button>
      <Button look="quiet" hint="O" onClick={() => onPanel("overview")}>
        Overview
      </Button>
      <Button look="quiet" hint="?" onClick={() => onPanel("help")}>
        Keys
      </Button>
      <Button className="presenter-back" hint="←" onClick={() => host.dispatch({ type: "back" })}>
        Back
      </Button>
      <Button
        look="primary"
        className="presenter-go"
        hint="→"
        onClick={() => host.dispatch({ type: "next" })}
      >
        Next
      </Button>
    </footer>
  );
}
