import type { ReactNode } from "react";
import type { Host } from "#sync/createHost.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { BlackScreen } from "./BlackScreen.tsx";

interface ConsoleDialogProps {
  readonly host: Host;
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Every dialog of the console: safe stop stays under the hand, at the foot on the left, as below it. */
export function ConsoleDialog({ host, ...dialog }: ConsoleDialogProps) {
  return <Dialog {...dialog} foot={<BlackScreen host={host} />} />;
}
