import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Slide } from "#deck/Deck.ts";
import type { SlideText } from "#deck/edit/DeckText.ts";
import { listSections } from "./listSections.ts";
import { problemsOf } from "./problemsOf.ts";
import type { Editing } from "./useEditing.ts";

/** The deck's slides in their sections. One key press for the whole list, then arrows. */
export function SlideList({ editing }: { readonly editing: Editing }) {
  const { text, slides, chosen, choose } = editing;
  const list = useRef<HTMLDivElement>(null);
  const chosenKey = text.slides[chosen]?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows what is chosen
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    option?.scrollIntoView({ block: "nearest" });
    if (list.current?.contains(document.activeElement)) option?.focus({ preventScroll: true });
  }, [chosenKey, chosen]);

  function press(event: KeyboardEvent): void {
    const to = target(event, chosen, text.slides.length);
    if (to === null) return;
    event.preventDefault();
    choose(to);
  }

  return (
    <div
      className="edit-list"
      role="listbox"
      aria-label="Slides"
      ref={list}
      onKeyDown={press}
      tabIndex={-1}
    >
      {listSections(slides).map(({ title, minutes, from, to }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div key={from} role="group" aria-label={`${title}, ${minutes} minutes`}>
          <p className="edit-section" aria-hidden="true">
            <span>{title}</span>
            <span>{minutes} min</span>
          </p>
          {text.slides.slice(from, to).map((slide, at) => (
            <Option
              key={slide.key}
              slide={slide}
              shown={slides[from + at]}
              number={from + at + 1}
              isChosen={from + at === chosen}
              hasProblem={problemsOf(editing, from + at).length > 0}
              onChoose={() => choose(from + at)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function target(event: KeyboardEvent, chosen: number, count: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case "ArrowDown":
      return chosen + 1;
    case "ArrowUp":
      return chosen - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

interface OptionProps {
  readonly slide: SlideText;
  readonly shown: Slide | undefined;
  readonly number: number;
  readonly isChosen: boolean;
  readonly hasProblem: boolean;
  readonly onChoose: () => void;
}

function Option({ slide, shown, number, isChosen, hasProblem, onChoose }: OptionProps) {
  const title = shown?.title ?? (slide.words.replace(/^#+\s*/, "").split("\n")[0] || "Slide");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div
      role="option"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className="edit-option"
      onClick={onChoose}
    >
      <span className="edit-number">{number}</span>
      <span className="edit-name">
        {title}
        {shown?.optional ? <em> Hidden</em> : null}
        {hasProblem ? <em className="edit-mark"> Look at this</em> : null}
      </span>
      <span className="edit-time">{shown?.minutes ? `${shown.minutes} min` : ""}</span>
    </div>
  );
}
