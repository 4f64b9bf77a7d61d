import type { OriginalChange } from "#pack/compareOriginal.ts";
import { Button } from "#ui/Button.tsx";
import type { OriginalNews } from "./useOriginal.ts";

/** What is new in the deck that this is a copy of. Nothing is taken but on a press. */
export function OriginalChanged({ news }: { readonly news: OriginalNews }) {
  const { changes, take, placeOf, seen } = news;
  return (
    <details className="edit-changed">
      <summary>The original has changed since: {countWords(changes.length)}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <span>
              “{change.title}” {changeWords(change, placeOf(change.id))}
            </span>
            {change.now ? (
              <Button onClick={() => take(change)} aria-label={takeLabel(change)}>
                {change.change === "added" ? "Add this slide" : "Take this slide’s new words"}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Button onClick={seen}>I have seen these</Button>
    </details>
  );
}

function countWords(count: number): string {
  if (count === 0) return "its settings or films, but no words of its slides";
  return count === 1 ? "one slide differs" : `${count} slides differ`;
}

function changeWords({ change }: OriginalChange, place: number | null): string {
  const here = place === null ? "Your copy does not have it." : `It is slide ${place + 1} here.`;
  if (change === "removed") return `was taken out of the original. ${here}`;
  return change === "added" ? "is new in the original." : `has new words. ${here}`;
}

function takeLabel({ change, title }: OriginalChange): string {
  return change === "added" ? `Add this slide: ${title}` : `Take this slide’s new words: ${title}`;
}
