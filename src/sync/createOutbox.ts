import type { Intent } from "#protocol/intent.ts";

/** One submission on its way; see `protocol/upstream.ts`. */
export interface Waiting {
  readonly n: number;
  readonly oldest: number;
  readonly intent: Intent;
}

export interface Outbox {
  submit(intent: Intent): void;
  /** All submissions up to `n` have been counted. True when that leaves none waiting. */
  counted(n: number): boolean;
  /** Nothing is sent any more. */
  close(): void;
}

const againEvery = 150;

/** Sends each submission until it is counted, oldest first. */
export function createOutbox(send: (waiting: Waiting) => void): Outbox {
  let queue: readonly Omit<Waiting, "oldest">[] = [];
  let last = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let closed = false;

  function sendFrom(first: number): void {
    const oldest = queue[0]?.n ?? first;
    for (const { n, intent } of queue) if (n >= first) send({ n, oldest, intent });
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    submit(intent) {
      if (closed) return;
      last++;
      queue = [...queue, { n: last, intent }];
      sendFrom(last);
      timer ??= setInterval(() => sendFrom(0), againEvery);
    },
    counted(n) {
      const before = queue.length;
      queue = queue.filter((waiting) => waiting.n > n);
      if (queue.length === 0) rest();
      return before > 0 && queue.length === 0;
    },
    close() {
      closed = true;
      rest();
    },
  };
}
