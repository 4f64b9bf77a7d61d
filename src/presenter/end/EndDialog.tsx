import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import { useHost } from "#presenter/useHost.ts";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";

interface EndDialogProps {
  readonly host: Host;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Ending cannot be undone, so it is asked. */
export function EndDialog(props: EndDialogProps) {
  const rehearsal = useHost(props.host, ({ session }) => session.rehearsal);
  const title = rehearsal ? "End this rehearsal?" : "End this session?";
  return (
    <ConsoleDialog host={props.host} title={title} onClose={props.onClose}>
      <p>
        {rehearsal
          ? "You then see how long each slide took, beside the plan."
          : "The audience window goes to a plain page. Answers and the place in the deck are deleted from this device."}{" "}
        The times of each slide stay on this device, under Past sessions at the desk, until you
        delete them.
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
