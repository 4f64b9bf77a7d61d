import { isMap, isScalar, type Pair, parseDocument, stringify } from "yaml";

export type SettingValue = string | number | boolean | readonly string[];

/**
 * Settings with one of them written, or taken out with null. The lines of the others stay as they
 * are. Null where the text cannot be read as settings.
 */
export function setSetting(
  settings: string,
  name: string,
  value: SettingValue | null,
): string | null {
  const line = value === null ? "" : stringify({ [name]: value }, { lineWidth: 0, schema: "core" });
  const pairs = pairsIn(settings);
  if (!pairs) return null;
  const index = pairs.findIndex((pair) => keyOf(pair) === name);
  if (index < 0) return `${withLineEnd(settings)}${line}`;
  const from = startOf(pairs[index]) ?? 0;
  const next = startOf(pairs[index + 1]) ?? settings.length;
  const to = from + ownLines(settings.slice(from, next));
  return settings.slice(0, from) + line + settings.slice(to);
}

/** Null also for settings in braces, which have no lines of their own. */
function pairsIn(settings: string): readonly Pair[] | null {
  const document = parseDocument(settings, { schema: "core", logLevel: "silent" });
  if (document.errors.length > 0) return null;
  if (document.contents === null) return [];
  return isMap(document.contents) && !document.contents.flow ? document.contents.items : null;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function startOf(pair: Pair | undefined): number | undefined {
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** How much of this text is the setting itself: comments and blank lines after it are not. */
function ownLines(text: string): number {
  return text.replace(/\n(?:[ \t]*(?:#.*)?\n)*(?:[ \t]*(?:#.*)?)$/, "\n").length;
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
