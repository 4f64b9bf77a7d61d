import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { RawPart } from "./findMatter.ts";
import { readText } from "./readText.ts";
import type { Place, Report } from "./report.ts";

/** YAML as plain data with places: no aliases, no tags, no objects whose keys could collide. */
export type Field =
  | {
      readonly kind: "scalar";
      readonly value: string | number | boolean | null;
      /** As written: `1.0` stays `1.0`. */
      readonly source: string;
      readonly place: Place;
    }
  | { readonly kind: "list"; readonly items: readonly Field[]; readonly place: Place }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Field>; readonly place: Place };

const longestYaml = 200_000;
const deepestYaml = 12;
const mostBrackets = 40;

/** YAML text -> data, or null with its problems reported. Empty text is an empty map. */
export function readYaml(part: RawPart, report: Report): Field | null {
  const start: Place = { line: part.line, column: part.column };
  const tooMuch = tooMuchYaml(part.text);
  if (tooMuch) {
    report("settings-too-large", tooMuch, start, "fatal");
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(part.text, {
    lineCounter: counter,
    schema: "core",
    prettyErrors: false,
    logLevel: "silent",
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: part.line + Math.max(1, line) - 1, column: Math.max(1, col) };
  };
  for (const error of document.errors) {
    const message = `This cannot be read as settings: ${plainReason(error.message)} Write one \`name: value\` a line, with words that hold a colon in quotes.`;
    report("settings-unreadable", message, placeAt(error.pos[0]), "fatal");
  }
  if (document.errors.length > 0) return null;
  if (document.contents === null) return { kind: "map", entries: new Map(), place: start };
  return toField(document.contents, placeAt(document.contents.range[0]), placeAt, report, 0);
}

function toField(
  node: Node | null,
  place: Place,
  placeAt: (offset: number) => Place,
  report: Report,
  depth: number,
): Field {
  const nothing: Field = { kind: "scalar", value: null, source: "", place };
  if (node === null) return nothing;
  if (isAlias(node) || depth > deepestYaml) {
    const message = isAlias(node)
      ? `Write the value out in full instead of \`*${node.source}\`.`
      : "These settings are nested too deeply. Write them flat.";
    report(isAlias(node) ? "settings-alias" : "settings-too-deep", message, place, "fatal");
    return nothing;
  }
  if (node.tag !== undefined) {
    report("settings-tag", `Leave out \`${node.tag}\` and write the plain value.`, place);
  }
  const at = (inner: unknown) => placeAt(startOf(inner));
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => toField(item, at(item), placeAt, report, depth + 1));
    return { kind: "list", items, place };
  }
  if (isMap<Node, Node>(node)) {
    const entries = new Map<string, Field>();
    for (const { key, value } of node.items) {
      entries.set(keyText(key), toField(value, at(key), placeAt, report, depth + 1));
    }
    return { kind: "map", entries, place };
  }
  return isScalar(node) ? toScalar(node.value, node.source, place) : nothing;
}

function toScalar(value: unknown, source: string | undefined, place: Place): Field {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const plain = isPlain ? value : null;
  return {
    kind: "scalar",
    value: plain,
    source: typeof plain === "string" ? readText(plain) : (source ?? ""),
    place,
  };
}

function keyText(key: Node): string {
  return isScalar(key) ? String(key.value) : "?";
}

function startOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
    ? node.range[0]
    : 0;
}

function plainReason(message: string): string {
  const [first = ""] = message.split("\n");
  return first.endsWith(".") ? first : `${first}.`;
}

function tooMuchYaml(text: string): string | null {
  if (text.length > longestYaml) return "These settings are too long to read. Shorten them.";
  const isIndented = /^(?:[ \t]*[-?:](?=[ \t])){20}|^[ \t]{200}/m.test(text);
  return isIndented || bracketDepth(text) >= mostBrackets
    ? "These settings are nested too deeply. Write them flat."
    : null;
}

/** How many brackets are open at once, at most; those in words count too. */
function bracketDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}
