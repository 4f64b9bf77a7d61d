import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { ConsoleDialog } from "./ConsoleDialog.tsx";

interface EndDialogProps {
  readonly host: Host;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Ending cannot be undone, so it is asked. */
export function EndDialog(props: EndDialogProps) {
  return (
    <ConsoleDialog host={props.host} title="End this session?" onClose={props.onClose}>
      <p>
        The audience window goes to a plain page. Answers and the place in the deck are deleted from
        this device.
      </p>
      <div className="dialog-acts">
        <Button look="primary" onClick={props.onClose}>
          Keep going
        </Button>
        <Button onClick={props.onEnd}>End it now</Button>
      </div>
    </ConsoleDialog>
  );
}
