import "./slides.css";
import { createElement, type ReactNode, useId } from "react";
import type { PublicSlide, SlideKind } from "#deck/Deck.ts";
import { ActivitySlide } from "./kinds/ActivitySlide.tsx";
import { BreakSlide } from "./kinds/BreakSlide.tsx";
import { CloseSlide } from "./kinds/CloseSlide.tsx";
import { FilmSlide } from "./kinds/FilmSlide.tsx";
import { MessageSlide } from "./kinds/MessageSlide.tsx";
import { PauseSlide } from "./kinds/PauseSlide.tsx";
import { PromptSlide } from "./kinds/PromptSlide.tsx";
import { ScaleSlide } from "./kinds/ScaleSlide.tsx";
import { SupportSlide } from "./kinds/SupportSlide.tsx";
import { TextSlide } from "./kinds/TextSlide.tsx";
import { TitleSlide } from "./kinds/TitleSlide.tsx";
import { WarningSlide } from "./kinds/WarningSlide.tsx";
import type { KindProps, SlideView } from "./SlideView.ts";
import { slideFit } from "./slideFit.ts";

type Kind = SlideKind["kind"];

const kinds: { readonly [K in Kind]: (props: KindProps<K>) => ReactNode } = {
  title: TitleSlide,
  text: TextSlide,
  message: MessageSlide,
  warning: WarningSlide,
  film: FilmSlide,
  prompt: PromptSlide,
  activity: ActivitySlide,
  scale: ScaleSlide,
  pause: PauseSlide,
  break: BreakSlide,
  support: SupportSlide,
  close: CloseSlide,
};

/** What the slide is painted on; the display paints its own margins the same. */
const faces: Readonly<Record<Kind, "paper" | "sage" | "night">> = {
  title: "paper",
  text: "paper",
  message: "paper",
  warning: "sage",
  film: "night",
  prompt: "paper",
  activity: "paper",
  scale: "paper",
  pause: "sage",
  break: "sage",
  support: "paper",
  close: "paper",
};

interface SlideProps {
  readonly slide: PublicSlide;
  readonly view: SlideView;
}

/** One slide at its design size, 1920x1080. Whoever shows it scales it. */
export function Slide({ slide, view }: SlideProps) {
  const headingId = useId();
  return (
    <section
      className={`slide slide-${slide.kind}`}
      data-face={faces[slide.kind]}
      data-slide-id={slide.id}
      aria-labelledby={headingId}
      style={{ "--fit": slideFit(slide) }}
    >
      {drawKind(slide.kind, { slide, view, headingId })}
    </section>
  );
}

function drawKind<K extends Kind>(kind: K, props: KindProps<K>): ReactNode {
  const Body: (typeof kinds)[K] = kinds[kind];
  return createElement<KindProps<K>>(Body, props);
}
