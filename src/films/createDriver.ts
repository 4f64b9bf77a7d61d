import { filmPosition } from "#session/film/filmPosition.ts";
import { isAtStop } from "#session/film/filmStops.ts";
import { createIdleWatch } from "./createIdleWatch.ts";
import { createStart } from "./createStart.ts";
import { type FilmOrder, resting } from "./FilmOrder.ts";
import type { FilmReport } from "./FilmReport.ts";
import { follow, forgetErrors, soughtNow, startFollowing } from "./follow.ts";
import { hasPicture, type Media } from "./Media.ts";
import { mediaMove } from "./mediaMove.ts";
import { pictureLag } from "./pictureLag.ts";

export interface DriverOptions {
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
  /** Where the film begins in this source. Seconds. */
  readonly offset: number;
  /** Whether this player takes any rate; others are only sought. */
  readonly nudges: boolean;
  /** What the leading element really does. */
  readonly onReport: (report: FilmReport) => void;
  /** The browser refused sound; the picture goes on muted. */
  readonly onRefused: () => void;
  /** The source cannot be played. */
  readonly onFailed: () => void;
  /** Time has passed, or the picture has changed. */
  readonly onTick: () => void;
}

/** Makes one element do what the host orders. */
export interface Driver {
  readonly obey: (order: FilmOrder) => void;
  /** Stops picture and sound before it returns. */
  readonly silence: () => void;
  /** Sound is allowed now: an element that had to be muted may sound again. */
  readonly allowSound: () => void;
  readonly setVolume: (volume: number) => void;
  /** Seconds into the film. */
  readonly position: () => number;
  readonly close: () => void;
}

const tickEvery = 50;
const reportEvery = 500;
/** For a second after a start, a seek or a stall the reports come closer: the first ones are rough. */
const reportSoon = 100;
const unsure = 1000;
const retryEvery = 500;
/** After a seek or a stall the element's clock needs a moment to settle. */
const settles = 120;

const telling = [
  "play",
  "playing",
  "pause",
  "waiting",
  "seeking",
  "seeked",
  "ended",
  "ratechange",
] as const;
const unsettling = new Set<string>(["playing", "seeked", "waiting"]);

export function createDriver(media: Media, options: DriverOptions): Driver {
  const { now, offset } = options;
  const stop = new AbortController();
  const lag = pictureLag(media);
  const start = createStart(media);
  const idle = createIdleWatch(media);
  let order = resting;
  let obeyed: FilmOrder["clock"] = null;
  let following = startFollowing;
  let hushed = false;
  let unsettledAt = 0;
  let steppedAt = 0;
  let reportedAt = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  /** Of the picture on screen, which is a little behind the element's clock while it plays. */
  const position = () => media.currentTime - offset - (media.paused ? 0 : lag.seconds());

  function obey(next: FilmOrder): void {
    const move = mediaMove(obeyed, next, { position: position(), now: now() });
    if (next.clock?.order !== obeyed?.order) hushed = false;
    order = next;
    // A cover is no order of the film's own: what was obeyed before it stays so.
    if (next.role !== "rests" || !next.clock) obeyed = next.clock;
    media.muted = move.muted || hushed;
    if (!move.playing) media.pause();
    if (move.place !== null) place(move.place);
    if (next.role === "leads" && next.clock) setRate(next.clock.rate);
    if (move.playing) {
      timer ??= setInterval(tick, tickEvery);
      if (media.paused && !isOver()) play();
    } else rest();
    options.onTick();
  }

  /** Whether the film has come to where it stops by itself: a copy is told by the formula. */
  function isStopped(): boolean {
    const { clock, role } = order;
    if (!clock) return false;
    return isAtStop(clock, role === "leads" ? position() : filmPosition(clock, now()));
  }

  /** The order still stands, so ticks go on and tell the host until it has heard. */
  function stopHere(): void {
    start.cancel();
    media.pause();
    const stopAt = order.clock?.stopAt ?? null;
    if (order.role === "follows" && stopAt !== null) place(stopAt);
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
    start.cancel();
    idle.reset();
  }

  function silence(): void {
    media.muted = true;
    media.pause();
    rest();
  }

  /** Seconds into the film. A muted copy that plays aims ahead by what a seek takes. */
  function place(seconds: number): void {
    const runs = order.role === "follows" && order.clock?.status === "playing" && !isStopped();
    following = soughtNow(following);
    media.currentTime = seconds + offset + (runs ? following.lead : 0);
  }

  function setRate(rate: number): void {
    if (media.playbackRate !== rate) media.playbackRate = rate;
  }

  function play(): void {
    if (!start.isUnderWay()) start.play(refused);
  }

  function refused(reason: string, release: () => void): void {
    if (reason === "NotAllowedError" && !media.muted) {
      hushed = true;
      media.muted = true;
      release();
      options.onRefused();
      return play();
    }
    if (reason === "NotSupportedError") return options.onFailed();
    setTimeout(release, retryEvery);
  }

  /** A film at its end must not be played again: that would start it from its beginning. */
  function isOver(): boolean {
    return (
      media.ended && order.clock !== null && filmPosition(order.clock, now()) >= position() - 1
    );
  }

  function tick(): void {
    if (isStopped()) {
      if (!media.paused) stopHere();
    } else if (media.paused && !isOver()) play();
    if (order.role === "follows") correct();
    else if (now() - reportedAt >= (now() - unsettledAt < unsure ? reportSoon : reportEvery))
      report();
    if (idle.look() && !isOver()) options.onFailed();
    options.onTick();
  }

  function correct(): void {
    const { clock } = order;
    const at = now();
    const seconds = Math.min(0.2, (at - steppedAt) / 1000);
    if (!clock || media.seeking || media.readyState < hasPicture || at - unsettledAt < settles)
      return;
    if (media.paused || isOver()) return;
    steppedAt = at;
    const step = follow(following, filmPosition(clock, at) - position(), seconds);
    following = step.following;
    if (step.correction.type === "seek") place(filmPosition(clock, at));
    else if (options.nudges) setRate(round(clock.rate * step.correction.factor));
  }

  function report(): void {
    const { clock, role } = order;
    if (role !== "leads" || clock?.status !== "playing") return;
    reportedAt = now();
    options.onReport({
      slide: clock.slide,
      order: clock.order,
      position: Math.max(0, position()),
      at: reportedAt,
      playing: !media.paused,
      ended: media.ended,
    });
  }

  /** A media key of the keyboard or the browser's own menu starts nothing: only the host does. */
  function stayStill(): void {
    if (order.role !== "rests" && order.clock?.status === "playing") return;
    media.muted = true;
    media.pause();
  }

  function settle(): void {
    unsettledAt = now();
    following = forgetErrors(following);
  }

  for (const event of telling)
    media.addEventListener(
      event,
      () => {
        if (event === "play") stayStill();
        if (unsettling.has(event)) settle();
        report();
        options.onTick();
      },
      { signal: stop.signal },
    );
  media.addEventListener("loadeddata", options.onTick, { signal: stop.signal });
  media.addEventListener("error", options.onFailed, { signal: stop.signal });
  document.addEventListener("visibilitychange", settle, { signal: stop.signal });
  media.muted = true;

  return {
    obey,
    silence,
    allowSound() {
      if (!hushed) return;
      hushed = false;
      media.muted = order.role !== "leads";
    },
    setVolume(volume) {
      if (media.volume !== volume) media.volume = volume;
    },
    position,
    close() {
      stop.abort();
      lag.close();
      silence();
    },
  };
}

function round(rate: number): number {
  return Math.round(rate * 1000) / 1000;
}
