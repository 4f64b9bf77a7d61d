import Reveal from "reveal.js";
import "reveal.js/reveal.css";

/** What the stage uses of reveal.js, and all that it may use. */
export interface RevealDisplay {
  /** Whether it has started; nothing below works before. */
  readonly isReady: () => boolean;
  /** Makes the section at `index` current before it returns. */
  readonly show: (index: number) => void;
  /** Takes in sections that came or went. Call it with the current section already shown. */
  readonly sync: () => void;
  readonly close: () => void;
}

/** Everything that reveal.js would do by itself is off: it shows what it is told, and nothing else. */
const displayOnly = {
  embedded: true,
  width: 1920,
  height: 1080,
  disableLayout: true,
  display: "flex",
  center: false,
  transition: "none",
  backgroundTransition: "none",
  autoAnimate: false,
  controls: false,
  progress: false,
  slideNumber: false,
  keyboard: false,
  touch: false,
  mouseWheel: false,
  overview: false,
  help: false,
  pause: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  fragmentInURL: false,
  jumpToSlide: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  hideInactiveCursor: false,
  autoSlide: 0,
  autoPlayMedia: false,
  preloadIframes: false,
  viewDistance: 9,
  mobileViewDistance: 9,
  scrollActivationWidth: 0,
} as const;

/** `element` holds `.slides`, which holds the sections. `onReady` is called once, in a microtask or soon after. */
export function createReveal(element: HTMLElement, onReady: () => void): RevealDisplay {
  const reveal = new Reveal(element, displayOnly);
  spareMeasuring(element);
  let closed = false;
  let announced = false;

  const announce = () => {
    if (closed || announced || !reveal.isReady()) return;
    announced = true;
    quieten(element);
    onReady();
  };
  void reveal.initialize().then(announce);
  // Its "ready" event waits for a timer, which a hidden window delays; it can be used some microtasks earlier.
  void afterMicrotasks(12).then(announce);

  return {
    isReady: () => announced && !closed,
    show: (index) => reveal.slide(index, 0),
    sync: () => reveal.sync(),
    close: () => {
      closed = true;
      reveal.destroy();
    },
  };
}

/**
 * reveal.js measures its box at each change, though layout is off and nothing uses the measure: the
 * browser would lay the whole wall out in the middle of the change, and once more after it.
 */
function spareMeasuring(element: HTMLElement): void {
  for (const measure of ["offsetWidth", "offsetHeight"])
    Object.defineProperty(element, measure, { value: 0 });
}

/** Its role="application" would silence a screen reader, and its announcements repeat whole slides. */
function quieten(element: HTMLElement): void {
  element.removeAttribute("role");
  element.querySelector(".aria-status")?.remove();
}

async function afterMicrotasks(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await undefined;
}
