import { isMap, parseDocument } from "yaml";

/** The settings of a slide or a deck as a form shows them: words and lists of words. */
export type Settings = Readonly<Record<string, string | readonly string[]>>;

/** Null where the text cannot be read as settings. */
export function settingsOf(text: string): Settings | null {
  const document = parseDocument(text, { schema: "core", logLevel: "silent" });
  if (document.errors.length > 0) return null;
  if (document.contents === null) return {};
  if (!isMap(document.contents) || document.contents.flow) return null;
  const entries = Object.entries(document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(toWords) : toWords(value),
    ]),
  );
}

function toWords(value: unknown): string {
  return typeof value === "object" ? "" : String(value).trimEnd();
}
