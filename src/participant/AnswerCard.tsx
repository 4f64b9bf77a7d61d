import type { PublicSlide } from "#deck/Deck.ts";
import { Button } from "#ui/Button.tsx";
import { AnswerField } from "./AnswerField.tsx";
import type { Drafts } from "./useDrafts.ts";

interface AnswerCardProps {
  readonly slide: PublicSlide;
  readonly drafts: Drafts;
  readonly onSend: (slide: string, text: string) => void;
}

/** A place to answer, on slides that ask. Only the trainer sees what is sent. */
export function AnswerCard({ slide, drafts, onSend }: AnswerCardProps) {
  const asks = slide.kind === "scale" || (slide.kind === "prompt" && slide.answer !== "none");
  if (!asks) return null;
  const text = drafts.read(slide.id);
  const sent = drafts.sent(slide.id);
  const nothingNew = text.trim() === "" || text.trim() === sent;
  function send(): void {
    if (nothingNew) return;
    onSend(slide.id, text.trim());
    drafts.send(slide.id, text.trim());
  }
  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <AnswerField slide={slide} value={text} onChange={(next) => drafts.write(slide.id, next)} />
      <p className="answer-hint">You do not have to answer. Only the trainer sees it. No names.</p>
      <Button type="submit" look="primary" aria-disabled={nothingNew}>
        Send
      </Button>
      <p role="status">{sent === "" ? "" : sentWords(text.trim() === sent)}</p>
    </form>
  );
}

function sentWords(same: boolean): string {
  return same ? "Sent. You can change it and send it again." : "Changed. Not sent yet.";
}
