import type { SupportEntry } from "#deck/Library.ts";
import { ReadingSupport } from "#slides/ReadingSupport.tsx";
import { Button } from "#ui/Button.tsx";

interface SteppedOutProps {
  readonly support: readonly SupportEntry[];
  readonly onReturn: () => void;
}

/** Local only: the screen rests until its reader comes back. */
export function SteppedOut({ support, onReturn }: SteppedOutProps) {
  return (
    <div className="participant participant-out">
      <main className="participant-page participant-rest">
        <h1>You have stepped out</h1>
        <p>
          Nobody has been told. Take all the time you need. When you come back, this page shows
          where the room is.
        </p>
        <ReadingSupport entries={support} />
      </main>
      <footer className="participant-foot">
        <Button look="primary" onClick={onReturn}>
          Come back
        </Button>
      </footer>
    </div>
  );
}
