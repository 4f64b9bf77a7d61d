import type { Session } from "#session/Session.ts";

/** A session as it is kept on this device, so that it survives a reload, a crash or a power cut. */
export interface SavedSession {
  readonly session: Session;
  readonly deckTitle: string;
  readonly epoch: number;
  /** The last submission counted for each run of a guest. */
  readonly heard: Readonly<Record<string, number>>;
  /** When the host last lived, in milliseconds. */
  readonly aliveAt: number;
}
