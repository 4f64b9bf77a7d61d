import type { KeyMessage } from "./Library.ts";
import type { Problem } from "./Problem.ts";
import { needed, parseListed } from "./parseListed.ts";

interface ParsedKeyMessages {
  readonly messages: ReadonlyMap<string, KeyMessage>;
  readonly problems: readonly Problem[];
}

/** `decks/key-messages.yaml` -> the messages by id, numbered in order. */
export function parseKeyMessages(text: string, file: string): ParsedKeyMessages {
  const { entries, problems } = parseListed(text, file, "key message", (form, id, index) => ({
    id,
    number: index + 1,
    text: needed(form, "text"),
    short: needed(form, "short"),
    why: needed(form, "why"),
    source: needed(form, "source"),
  }));
  return { messages: new Map(entries.map((message) => [message.id, message])), problems };
}
