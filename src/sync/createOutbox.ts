import type { Intent } from "#protocol/intent.ts";

/** One submission on its way; see `protocol/upstream.ts`. */
export interface Waiting {
  readonly n: number;
  readonly oldest: number;
  readonly intent: Intent;
}

export interface Outbox {
  submit(intent: Intent): void;
  /** All submissions up to `n` have been counted. */
  counted(n: number): void;
  close(): void;
}

const againEvery = 150;

/** Sends each submission until it is counted, oldest first. */
export function createOutbox(send: (waiting: Waiting) => void): Outbox {
  let queue: readonly { readonly n: number; readonly intent: Intent }[] = [];
  let last = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function sendAll(): void {
    const oldest = queue[0]?.n ?? 0;
    for (const { n, intent } of queue) send({ n, oldest, intent });
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    submit(intent) {
      last++;
      queue = [...queue, { n: last, intent }];
      send({ n: last, oldest: queue[0]?.n ?? last, intent });
      timer ??= setInterval(sendAll, againEvery);
    },
    counted(n) {
      queue = queue.filter((waiting) => waiting.n > n);
      if (queue.length === 0) rest();
    },
    close: rest,
  };
}
