import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import { canFocus } from "./canFocus.ts";

interface DialogProps {
  readonly title: string;
  /** For pictures side by side. */
  readonly wide?: boolean;
  /** What must stay in reach, however long the rest is. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal, open as long as it is mounted. Esc and "Close" both call `onClose`; focus goes back where it was. */
export function Dialog({ title, wide = false, foot, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    // The dialog may be drawn in another window than the one that this runs in.
    const before = dialog?.ownerDocument.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    // A dialog that asks for words takes them at once; any other rests on its first button.
    dialog?.querySelector("input")?.focus();
    return () => {
      dialog?.close();
      if (canFocus(before)) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={wide ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      {children}
      {foot ? <div className="dialog-foot">{foot}</div> : null}
    </dialog>
  );
}
