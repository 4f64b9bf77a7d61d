import type { Media } from "#films/Media.ts";

/** A media element in memory: its clock is moved by hand, and every call is kept in order. */
export class FakeMedia extends EventTarget implements Media {
  readonly calls: string[] = [];
  muted = false;
  volume = 1;
  preload = "none";
  paused = true;
  ended = false;
  seeking = false;
  readyState = 4;
  /** What the next `play` is refused with. */
  refusal: string | null = null;
  #time = 0;
  #rate = 1;

  get currentTime(): number {
    return this.#time;
  }

  set currentTime(time: number) {
    this.calls.push(`seek ${time.toFixed(2)}`);
    this.#time = time;
    this.ended = false;
  }

  get playbackRate(): number {
    return this.#rate;
  }

  set playbackRate(rate: number) {
    this.calls.push(`rate ${rate}`);
    this.#rate = rate;
  }

  play(): Promise<void> {
    this.calls.push(this.muted ? "play muted" : "play");
    if (this.refusal !== null && !this.muted) {
      const error = new Error("refused");
      error.name = this.refusal;
      return Promise.reject(error);
    }
    this.paused = false;
    return Promise.resolve();
  }

  pause(): void {
    if (this.paused) return;
    this.calls.push("pause");
    this.paused = true;
  }

  /** Time goes by for the picture, without a seek. */
  run(seconds: number): void {
    if (!this.paused) this.#time += seconds * this.#rate;
  }

  tell(event: string): void {
    this.dispatchEvent(new Event(event));
  }
}
