import type { Slide } from "#deck/Deck.ts";
import type { Host } from "#sync/createHost.ts";
import { useHost } from "./useHost.ts";

/** Answers sent to this slide's question. They stay here: the room sees none of them. */
export function AnswersPanel({ host, slide }: { readonly host: Host; readonly slide: Slide }) {
  const all = useHost(host, ({ session }) => session.answers);
  const answers = all.filter((answer) => answer.slide === slide.id);
  if (answers.length === 0) return null;
  return (
    <section className="presenter-answers" aria-labelledby="answers-title">
      <h2 id="answers-title">Answers, only you see them</h2>
      <ul>
        {answers.map((answer) => (
          <li key={answer.guest}>{answer.text}</li>
        ))}
      </ul>
    </section>
  );
}
