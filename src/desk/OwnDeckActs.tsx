import { useState } from "react";
import type { OwnDeck } from "#sync/deckStore.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";

interface OwnDeckActsProps {
  readonly own: OwnDeck;
  readonly title: string;
  readonly onSave: (own: OwnDeck) => Promise<void>;
  readonly onRemove: (id: string) => Promise<void>;
}

/** What can be done with one of the trainer's own decks besides showing it. */
export function OwnDeckActs({ own, title, onSave, onRemove }: OwnDeckActsProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => void onSave(own)}>
        Save as a file
      </Button>
      <Button look="quiet" onClick={() => setAsked(true)}>
        Remove
      </Button>
      {asked ? (
        <Dialog
          title={`Remove “${title}” from this device?`}
          onClose={() => setAsked(false)}
          foot={
            <>
              <Button onClick={() => setAsked(false)}>Keep it</Button>
              <Button look="stop" onClick={() => void onRemove(own.id)}>
                Remove it now
              </Button>
            </>
          }
        >
          <p>
            What you changed here is kept nowhere else. Save it as a file first if you may want it
            again.
          </p>
        </Dialog>
      ) : null}
    </>
  );
}
