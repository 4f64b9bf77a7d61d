import type { WallDeck } from "#deck/publicDeck.ts";
import { createFilms, type FilmReport } from "#films/createFilms.ts";
import { isSoundReady, watchSound } from "#films/soundCheck.ts";
import type { WallAsk } from "#protocol/downstream.ts";
import type { PublicState } from "#protocol/publicState.ts";
import type { Health } from "#protocol/upstream.ts";
import { plainShowing } from "#session/film/Showing.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { createStage, type Stage } from "#slides/createStage.tsx";
import type { Guest } from "#sync/createGuest.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { newId } from "#sync/newId.ts";
import { openGuest } from "#sync/openGuest.ts";
import { windowId } from "#sync/windowId.ts";
import { isFullScreen, watchFullScreen } from "#ui/isFullScreen.ts";
import { keepAwake } from "#ui/keepAwake.ts";
import { keepSteady } from "#ui/keepSteady.ts";
import { type KeyAction, keyTable } from "#ui/keymap.ts";
import { remapped } from "#ui/ownKeys.ts";
import { toggleFullScreen } from "#ui/toggleFullScreen.ts";
import { listenForKeys } from "#ui/useKeys.ts";
import { type AskedCover, askCover, coverInSight } from "./AskedCover.ts";
import { createPlace } from "./createPlace.ts";
import { filmFlow } from "./filmFlow.ts";
import { playTone } from "./playTone.ts";
import { toIntent } from "./toIntent.ts";

/** `waiting`: nothing heard yet. A host that falls silent leaves the wall as it is. */
export type WallStatus = "waiting" | "following" | "ended";

export interface WallOptions {
  readonly session: string;
  /** Carries the state as data attributes; its style shows the cover. */
  readonly wall: HTMLElement;
  readonly slides: HTMLElement;
  readonly onDeck: (deck: WallDeck) => void;
  readonly onStatus: (status: WallStatus) => void;
  /** Whether the browser still wants a click before sound. */
  readonly onSilent: (silent: boolean) => void;
}

/** A wall that does what the host says, the moment it says it. */
export function createWall(options: WallOptions): { close(): void } {
  const { wall } = options;
  const id = windowId();
  let stage: Stage | null = null;
  let shown: PublicState | null = null;
  let asked: AskedCover | null = null;
  let trouble = "";
  let report: FilmReport | null = null;

  const films = createFilms({
    now: () => guest.now(),
    onReport(seen) {
      report = seen;
      guest.report();
    },
    onProblem(problem) {
      trouble = problem.kind === "blocked" ? "" : problem.message;
      guest.report();
    },
  });

  function takeDeck(deck: WallDeck): void {
    if (stage) stage.update(deck);
    else stage = createStage(options.slides, { deck, renderFilm: films.render });
    options.onDeck(deck);
  }

  function takeState(state: PublicState, seq: number): void {
    if (state.slide !== shown?.slide) {
      report = null;
      trouble = "";
    }
    shown = state;
    draw(state);
    wall.dataset["seq"] = String(seq);
    options.onStatus("following");
  }

  function draw(state: PublicState): void {
    const cover = coverInSight(state.cover, asked);
    const covered = cover !== "none";
    const { showing } = state;
    // Covering: sound and picture stop before anything else is done. Uncovering: they come last.
    // A player that throws must not keep the cover away.
    try {
      if (covered) films.apply(state.film, { sounding: false, covered, showing });
    } finally {
      wall.dataset["cover"] = cover;
    }
    stage?.show(state.slide, state.step);
    const sounding = state.soundLeader === id;
    if (!covered) films.apply(state.film, { sounding, covered, showing });
    wall.dataset["slide"] = state.slide;
    wall.dataset["step"] = String(state.step);
    drawPrompt();
  }

  function drawPrompt(): void {
    const prompt = shown?.prompt;
    if (!prompt) return stage?.setPrompt(null);
    const left = prompt.total - readStopwatch(prompt.watch, guest.now()) / 1000;
    stage?.setPrompt({ total: prompt.total, left: Math.max(0, left) });
  }

  function health(): Health | null {
    if (!shown) return null;
    return {
      slide: shown.slide,
      visible: document.visibilityState === "visible",
      fullScreen: isFullScreen(),
      sound: isSoundReady() ? "ready" : "blocked",
      trouble,
      film: report,
      size: { width: innerWidth, height: innerHeight, ratio: devicePixelRatio },
      flow: flowNow(),
    };
  }

  /** Of the film on this slide, once the wall has an element of its own for it. */
  function flowNow(): Health["flow"] {
    if (!shown?.film) return null;
    const video = wall.querySelector("section.present video");
    return video instanceof HTMLVideoElement ? filmFlow(video) : null;
  }

  function obeyHost(ask: WallAsk): void {
    if (ask === "place") place.back();
    else playTone();
  }

  function obey(action: KeyAction): true {
    const intent = toIntent(action, shown && { ...shown, cover: asked?.cover ?? shown.cover });
    if (intent?.type === "cover") {
      // Safe stop waits for nobody: it works here and now, also while the console is away.
      asked = askCover(asked, intent.cover);
      if (shown) draw(shown);
    }
    if (intent) guest.submit(intent);
    else if (action.scope === "window" && action.act === "fullScreen") toggleFullScreen();
    return true;
  }

  const guest: Guest = openGuest({
    session: options.session,
    role: "audience",
    id,
    run: newId(),
    health,
    listener: {
      onDeck: takeDeck,
      onState: takeState,
      onCounted() {
        if (!asked) return;
        asked = null;
        if (shown) draw(shown);
      },
      onAsk: obeyHost,
      onEnded() {
        films.apply(null, { sounding: false, covered: true, showing: plainShowing });
        options.onStatus("ended");
      },
    },
  });
  const timer = setInterval(drawPrompt, 1000);
  const stopKeys = listenForKeys(() => remapped(keyTable, keptConsole().getState().ownKeys), obey);
  const stopSteady = keepSteady({ ctrlWheel: false });
  const awake = keepAwake();
  const place = createPlace();
  const stopFullScreen = watchFullScreen(() => guest.report());
  const stopSound = watchSound((ready) => {
    options.onSilent(!ready);
    guest.report();
  });

  return {
    close() {
      clearInterval(timer);
      stopKeys();
      stopSteady();
      stopSound();
      awake.close();
      place.close();
      stopFullScreen();
      guest.close();
      films.close();
      stage?.close();
    },
  };
}
