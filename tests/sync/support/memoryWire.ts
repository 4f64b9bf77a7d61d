import type * as z from "zod/mini";
import { decode } from "#protocol/decode.ts";
import type { Channel } from "#sync/Channel.ts";

/** How badly a wire behaves: shares of messages, from 0 to 1. */
export interface Faults {
  readonly drop: number;
  readonly repeat: number;
  /** Held back for up to this long, so that they also overtake each other. Milliseconds. */
  readonly delay: number;
  readonly seed: number;
}

export const perfect: Faults = { drop: 0, repeat: 0, delay: 0, seed: 0 };

interface MemoryChannel<Out, In> extends Channel<Out, In> {
  /** The window dies: neither a word nor a goodbye. */
  cut(): void;
}

export interface MemoryWire {
  open<Out, In>(name: string, incoming: z.ZodMiniType<In>): MemoryChannel<Out, In>;
  /** From now on the wire behaves like this. */
  become(faults: Faults): void;
  /** All that was sent, in order, whether or not it arrived. */
  readonly sent: readonly { readonly name: string; readonly message: unknown }[];
}

/** BroadcastChannel's behaviour in memory, on the timers of the moment, with faults at will. */
export function createMemoryWire(start: Faults = perfect): MemoryWire {
  const ports = new Set<{ readonly name: string; hear(message: unknown): void }>();
  const sent: { name: string; message: unknown }[] = [];
  let faults = start;
  let random = generator(start.seed);
  return {
    sent,
    become(next) {
      faults = next;
      random = generator(next.seed);
    },
    open<Out, In>(name: string, incoming: z.ZodMiniType<In>): MemoryChannel<Out, In> {
      let listener: (message: In) => void = () => undefined;
      const port = {
        name,
        hear(message: unknown) {
          const decoded = decode(incoming, message);
          if (decoded !== undefined && ports.has(port)) listener(decoded);
        },
      };
      ports.add(port);
      function send(message: Out): void {
        if (!ports.has(port)) return;
        sent.push({ name, message: structuredClone(message) });
        for (const other of ports) {
          if (other === port || other.name !== name) continue;
          const copies = random() < faults.drop ? 0 : random() < faults.repeat ? 2 : 1;
          for (let copy = 0; copy < copies; copy += 1) {
            const copied: unknown = structuredClone(message);
            setTimeout(() => other.hear(copied), random() * faults.delay);
          }
        }
      }
      return {
        send,
        listen(next) {
          listener = next;
        },
        close: () => ports.delete(port),
        cut: () => ports.delete(port),
      };
    },
  };
}

/** Mulberry32: a small generator, so that a failing run can be repeated. */
function generator(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
