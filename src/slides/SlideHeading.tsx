import type { PublicSlide } from "#deck/Deck.ts";
import { Inlines } from "./Inlines.tsx";
import { splitHeading } from "./splitHeading.ts";

interface SlideHeadingProps {
  readonly slide: PublicSlide;
  readonly id: string;
  readonly level?: 1 | 2;
  /** For kinds that need no heading in sight unless their author wrote one. */
  readonly onlyIfWritten?: boolean;
}

export function SlideHeading({ slide, id, level = 2, onlyIfWritten = false }: SlideHeadingProps) {
  const { heading, written } = splitHeading(slide);
  const Heading = level === 1 ? "h1" : "h2";
  const className = onlyIfWritten && !written ? "visually-hidden" : undefined;
  return (
    <Heading id={id} className={className}>
      <Inlines inlines={heading} />
    </Heading>
  );
}
