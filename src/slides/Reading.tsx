import { createElement, type ReactNode, useId } from "react";
import type { PublicSlide, SlideKind, SlideOf } from "#deck/Deck.ts";
import { aboutDuration, warningFacts } from "#deck/warningWords.ts";
import { Blocks } from "./Blocks.tsx";
import { blocksUpTo } from "./blocksUpTo.ts";
import { choiceWords } from "./choiceWords.ts";
import { Inlines } from "./Inlines.tsx";
import { activityWords, groupingWords } from "./promptWords.ts";
import { ReadingSupport } from "./ReadingSupport.tsx";
import { splitHeading } from "./splitHeading.ts";
import "./reading.css";

interface ReadingProps {
  readonly slide: PublicSlide;
  readonly step: number;
  /** A film's words, below its title. */
  readonly children?: ReactNode;
}

interface PartProps<K extends SlideKind["kind"]> {
  readonly slide: SlideOf<K>;
  readonly step: number;
  readonly headingId: string;
  readonly children: ReactNode;
}

type Parts = { readonly [K in SlideKind["kind"]]: (props: PartProps<K>) => ReactNode };

/** One slide as a page to read on a phone. Choices and statements are left to whoever takes answers. */
export function Reading({ slide, step, children }: ReadingProps) {
  const headingId = useId();
  return (
    <section className={`reading reading-${slide.kind}`} aria-labelledby={headingId}>
      {readPart(slide.kind, { slide, step, headingId, children })}
    </section>
  );
}

function readPart<K extends SlideKind["kind"]>(kind: K, props: PartProps<K>): ReactNode {
  const part: Parts[K] = parts[kind];
  return createElement<PartProps<K>>(part, props);
}

const parts: Parts = {
  title: Words,
  text: ({ slide, step, headingId }) => (
    <>
      {slide.picture ? <img src={slide.picture.src} alt={slide.picture.alt} /> : null}
      <Words slide={slide} step={step} headingId={headingId} />
    </>
  ),
  message: ({ slide, step, headingId }) => (
    <>
      <p className="reading-eyebrow">Key message {slide.message.number}</p>
      <h1 id={headingId}>{slide.message.short}</h1>
      {slide.message.text === slide.message.short ? null : <p>{slide.message.text}</p>}
      <Blocks blocks={blocksUpTo(slide.blocks, step)} headings={2} />
    </>
  ),
  warning: ({ slide, headingId }) => (
    <>
      <h1 id={headingId}>Next: a film of {aboutDuration(slide.film.duration)}</h1>
      <p className="reading-lead">{slide.film.title}</p>
      <dl>
        {warningFacts(slide.film).map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="reading-choice">{choiceWords}</p>
    </>
  ),
  film: ({ slide, headingId, children }) => (
    <>
      <h1 id={headingId}>{slide.film.title}</h1>
      <p className="reading-lead">{slide.film.summary}</p>
      {children}
    </>
  ),
  prompt: ({ slide, step, headingId }) => (
    <>
      <p className="reading-eyebrow">{groupingWords(slide.grouping)}. No one has to share.</p>
      <h1 id={headingId}>{slide.question}</h1>
      <Blocks blocks={blocksUpTo(slide.blocks, step)} headings={2} />
    </>
  ),
  activity: ({ slide, step, headingId }) => (
    <>
      <p className="reading-eyebrow">{activityWords(slide.grouping)}</p>
      <Words slide={slide} step={step} headingId={headingId} />
    </>
  ),
  scale: Words,
  pause: Words,
  break: Words,
  support: ({ slide, step, headingId }) => (
    <>
      <Words slide={slide} step={step} headingId={headingId} />
      <ReadingSupport entries={slide.entries} />
    </>
  ),
  close: Words,
};

function Words(props: {
  readonly slide: PublicSlide;
  readonly step: number;
  readonly headingId: string;
}) {
  const { heading, body } = splitHeading(props.slide);
  return (
    <>
      <h1 id={props.headingId}>
        <Inlines inlines={heading} />
      </h1>
      <Blocks blocks={blocksUpTo(body, props.step)} headings={2} />
    </>
  );
}
