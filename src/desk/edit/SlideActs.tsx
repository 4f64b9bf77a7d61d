import { ArrowDown, ArrowUp, Copy, EyeOff, Plus, Trash2 } from "lucide-react";
import { Button } from "#ui/Button.tsx";
import type { Arranging } from "./useArranging.ts";

/** Where the chosen slide stands, and whether it is shown. */
export function SlideActs({ arranging }: { readonly arranging: Arranging }) {
  const { moveUp, moveDown, remove, hidden, together } = arranging;
  return (
    <div className="edit-slide-acts">
      <Button
        look="quiet"
        icon={<ArrowUp aria-hidden="true" />}
        disabled={!moveUp}
        onClick={() => moveUp?.()}
        aria-keyshortcuts="Alt+ArrowUp"
      >
        Move up
      </Button>
      <Button
        look="quiet"
        icon={<ArrowDown aria-hidden="true" />}
        disabled={!moveDown}
        onClick={() => moveDown?.()}
        aria-keyshortcuts="Alt+ArrowDown"
      >
        Move down
      </Button>
      <Button
        look="quiet"
        icon={<EyeOff aria-hidden="true" />}
        pressed={hidden}
        onClick={arranging.hide}
      >
        Hide
      </Button>
      <Button look="quiet" icon={<Copy aria-hidden="true" />} onClick={arranging.duplicate}>
        Duplicate
      </Button>
      <Button
        look="quiet"
        icon={<Trash2 aria-hidden="true" />}
        disabled={!remove}
        onClick={() => remove?.()}
      >
        Remove
      </Button>
      <Button look="quiet" icon={<Plus aria-hidden="true" />} onClick={arranging.add}>
        Add a slide
      </Button>
      {together ? (
        <p>
          A film, its warning and the pause after it stay together: this moves or hides all of them.
        </p>
      ) : null}
      {hidden ? (
        <p>
          Next passes over a hidden slide. To bring it back, tick it under “Also show” on the desk.
        </p>
      ) : null}
    </div>
  );
}
