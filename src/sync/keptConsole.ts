import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";

const key = "working-together/console";

/** Each part stands for itself: one that is damaged is as if never chosen. */
const keptSchema = z.object({
  /** Steps from the ordinary size of the notes. */
  notesSize: z.catch(z.number(), 0),
  /** What the next slide and the notes have of the console, in percent; null as it comes. */
  nextShare: z.catch(z.nullable(z.number()), null),
  sideShare: z.catch(z.nullable(z.number()), null),
  /** What a key of the trainer's own does, by the key's name. */
  ownKeys: z.catch(z.record(z.string(), z.enum(["next", "back", "black"])), {}),
  /** The display that was the projector last, by its name. */
  projector: z.catch(z.nullable(z.string()), null),
  /** Said in the check before a session. */
  quietRoom: z.catch(z.string(), ""),
  wellbeing: z.catch(z.string(), ""),
});

/** How this trainer has set up the console on this device. */
export type KeptConsole = z.infer<typeof keptSchema>;

/** What was kept as text, whole or in part; anything else is the console as it comes. */
export function readConsole(text: string | null): KeptConsole {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    const parsed = keptSchema.safeParse(kept);
    return parsed.success ? parsed.data : keptSchema.parse({});
  } catch {
    return keptSchema.parse({});
  }
}

let opened: StoreApi<KeptConsole> | null = null;

/** Kept on this device at each change, where the browser lets it be; the same in every window. */
export function keptConsole(): StoreApi<KeptConsole> {
  opened ??= open();
  return opened;
}

function open(): StoreApi<KeptConsole> {
  const store = createStore<KeptConsole>(() => readConsole(readText()));
  window.addEventListener("storage", (event) => {
    if (event.key === key) store.setState(readConsole(event.newValue), true);
  });
  store.subscribe((kept) => {
    try {
      const text = JSON.stringify(kept);
      if (text !== readText()) localStorage.setItem(key, text);
    } catch {
      // It holds until the page goes.
    }
  });
  return store;
}

function readText(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
