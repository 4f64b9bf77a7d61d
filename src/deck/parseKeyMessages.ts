import { type Form, placeOf } from "./form.ts";
import type { KeyMessage } from "./Library.ts";
import type { Problem } from "./Problem.ts";
import { needed, parseListed } from "./parseListed.ts";
import type { Report } from "./report.ts";
import { checkWords } from "./rules/checkWords.ts";

interface ParsedKeyMessages {
  readonly messages: ReadonlyMap<string, KeyMessage>;
  readonly problems: readonly Problem[];
}

/** `decks/key-messages.yaml` -> the messages by id, numbered in order. */
export function parseKeyMessages(text: string, file: string): ParsedKeyMessages {
  const { entries, problems } = parseListed(text, file, "key message", (form, id, index) => ({
    id,
    number: index + 1,
    text: plainWords(form, "text"),
    short: plainWords(form, "short"),
    why: plainWords(form, "why"),
    source: needed(form, "source"),
  }));
  return { messages: new Map(entries.map((message) => [message.id, message])), problems };
}

/** What slides and handouts show is held to the pack’s words; a source keeps its own title. */
function plainWords(form: Form, key: string): string {
  const text = needed(form, key);
  const report: Report = (rule, message) => form.report(rule, message, placeOf(form, key));
  checkWords({ text, line: 1, column: 1 }, report);
  return text;
}
