import "./stage.css";

interface StageFrame {
  readonly reveal: HTMLElement;
  readonly slides: HTMLElement;
  /** Said politely by screen readers. */
  readonly announce: (words: string) => void;
  readonly remove: () => void;
}

/** What stands around the sections: reveal.js's own two boxes and a live region. */
export function buildStageFrame(element: HTMLElement): StageFrame {
  const stage = box("stage");
  const reveal = box("reveal");
  const slides = box("slides");
  const live = box("visually-hidden");
  live.setAttribute("aria-live", "polite");
  reveal.append(slides);
  stage.append(reveal, live);
  element.append(stage);
  return {
    reveal,
    slides,
    announce: (words) => {
      live.textContent = words;
    },
    remove: () => stage.remove(),
  };
}

function box(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
