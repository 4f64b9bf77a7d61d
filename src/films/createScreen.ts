import type { Film, FilmSource } from "#deck/Film.ts";
import { plainShowing, type Showing } from "#session/film/Showing.ts";
import { captionAt } from "./captionAt.ts";
import { createDriver, type Driver, type DriverOptions } from "./createDriver.ts";
import { createVoice, type Voice } from "./createVoice.ts";
import { type FilmOrder, resting } from "./FilmOrder.ts";
import { hasNext, hasPicture, type Media } from "./Media.ts";

/** What the screen of a film slide shows: its poster and title, the moving picture, or its words. */
export type ScreenFace = "poster" | "picture" | "words";

export interface ScreenOptions {
  readonly now: DriverOptions["now"];
  readonly onReport: DriverOptions["onReport"];
  readonly onRefused: DriverOptions["onRefused"];
  /** Every source has failed while this film was in sight. */
  readonly onUnplayable: (film: Film) => void;
  /** The film plays, but its words cannot be read aloud. */
  readonly onVoiceless: (film: Film) => void;
}

/** One mounted film slide: passes orders on to its element and shows what follows from them. */
export interface Screen {
  readonly obey: (order: FilmOrder, showing: Showing) => void;
  readonly silence: () => void;
  readonly allowSound: () => void;
  /** Takes the parts that React has drawn. */
  readonly mount: (parts: ScreenParts) => void;
  /** Takes the element that plays `source`; null when it goes. `onFailed` asks for the next source. */
  readonly setMedia: (
    media: (Media & HTMLElement) | null,
    source: FilmSource,
    onFailed: () => void,
  ) => void;
  /** No source is left. */
  readonly giveUp: () => void;
  readonly close: () => void;
}

export interface ScreenParts {
  readonly film: Film;
  readonly frame: HTMLElement;
  readonly caption: HTMLElement;
  /** Null for a film that has nothing to read aloud. */
  readonly voice: (Media & { preload: string }) | null;
  readonly onWords: (words: boolean) => void;
}

export function createScreen(options: ScreenOptions): Screen {
  let order = resting;
  let parts: ScreenParts | null = null;
  let media: (Media & HTMLElement) | null = null;
  let driver: Driver | null = null;
  let voice: Voice | null = null;
  let showing = plainShowing;
  let spent = false;
  let told = false;
  let wordsShown = false;

  function face(): ScreenFace {
    const status = order.clock?.status ?? "ready";
    if (status === "text" || (spent && order.clock)) return "words";
    const moving = media !== null && media.readyState >= hasPicture;
    return status === "ready" || !moving ? "poster" : "picture";
  }

  function draw(): void {
    if (!parts) return;
    const shows = face();
    const { frame, caption, film, onWords } = parts;
    if (frame.dataset["shows"] !== shows) frame.dataset["shows"] = shows;
    const { captions, captionSize } = showing;
    if (frame.dataset["captions"] !== captionSize) frame.dataset["captions"] = captionSize;
    const spoken = shows === "picture" && driver && captions;
    const words = spoken ? captionAt(film.captions, driver?.position() ?? 0) : "";
    if (caption.textContent !== words) caption.textContent = words;
    if (media) label(media, film);
    sound();
    if (wordsShown !== (shows === "words")) {
      wordsShown = !wordsShown;
      onWords(wordsShown);
    }
  }

  /** While the voice is heard, with the music under it, the film's own sound rests. */
  function sound(): void {
    const { volume, readAloud } = showing;
    const leads = order.role === "leads" && order.clock?.status === "playing";
    const runs = media !== null && !media.paused && !media.seeking && media.readyState >= hasNext;
    const wanted = readAloud && leads && runs && !media?.muted;
    voice?.follow({ wanted, position: driver?.position() ?? 0, volume });
    driver?.setVolume(voice?.isHeard() ? 0 : volume);
  }

  function label(element: HTMLElement, film: Film): void {
    const status = order.clock?.status ?? "ready";
    if (element.dataset["film"] !== film.id) element.dataset["film"] = film.id;
    if (element.dataset["filmStatus"] !== status) element.dataset["filmStatus"] = status;
  }

  function takeVoice({ voice: audio, film }: ScreenParts): void {
    voice?.close();
    voice = null;
    if (!audio) return;
    audio.preload = showing.readAloud ? "auto" : "none";
    voice = createVoice(audio, {
      lines: film.captions,
      onTick: sound,
      onFailed: () => options.onVoiceless(film),
    });
  }

  function tell(): void {
    if (!spent || told || !parts || !order.clock) return;
    told = true;
    options.onUnplayable(parts.film);
  }

  return {
    obey(next, how) {
      if (!next.clock) told = false;
      order = next;
      showing = how;
      if (parts?.voice && how.readAloud) parts.voice.preload = "auto";
      driver?.obey(next);
      draw();
      tell();
    },
    silence() {
      // The film too, when the voice throws.
      try {
        voice?.silence();
      } finally {
        driver?.silence();
      }
    },
    allowSound() {
      voice?.allowSound();
      driver?.allowSound();
    },
    mount(drawn) {
      if (parts?.voice !== drawn.voice) takeVoice(drawn);
      parts = drawn;
      draw();
      tell();
    },
    setMedia(element, source, onFailed) {
      driver?.close();
      driver = null;
      media = element;
      if (!element) return;
      spent = false;
      // reveal.js pauses and plays what it finds in a slide, unless told not to.
      element.setAttribute("data-ignore", "");
      element.setAttribute("disablepictureinpicture", "");
      driver = createDriver(element, {
        now: options.now,
        offset: source.offset,
        nudges: source.kind === "file",
        onReport: options.onReport,
        onRefused: options.onRefused,
        onFailed,
        onTick: draw,
      });
      driver.obey(order);
    },
    giveUp() {
      spent = true;
      draw();
      tell();
    },
    close() {
      voice?.close();
      voice = null;
      driver?.close();
      driver = null;
      parts = null;
    },
  };
}
