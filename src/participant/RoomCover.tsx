import type { SupportEntry } from "#deck/Library.ts";
import { ReadingSupport } from "#slides/ReadingSupport.tsx";

/** While the room is covered, every screen rests. */
export function RoomCover({ support }: { readonly support: readonly SupportEntry[] }) {
  return (
    <section className="participant-rest" aria-labelledby="rest-title">
      <h1 id="rest-title">Take a moment</h1>
      <p>Nothing happens next until we are ready. You can step out at any time.</p>
      <ReadingSupport entries={support} />
    </section>
  );
}
