import type { Image, ImageReference, LinkReference, PhrasingContent } from "mdast";
import type { Inline } from "./Block.ts";
import type { MarkdownReading } from "./MarkdownReading.ts";
import { safeHref } from "./safeHref.ts";

interface Style {
  readonly strong?: true;
  readonly emphasis?: true;
}

/** A paragraph's content in reading order: words, with the pictures that stand among them. */
export type Phrase = Inline | Image | ImageReference;

/** Formatted words -> runs. HTML is left out and reported. */
export function readPhrases(
  nodes: readonly PhrasingContent[],
  reading: MarkdownReading,
  style: Style = {},
): readonly Phrase[] {
  return nodes.flatMap((node) => readPhrase(node, reading, style));
}

function readPhrase(
  node: PhrasingContent,
  reading: MarkdownReading,
  style: Style,
): readonly Phrase[] {
  switch (node.type) {
    case "text":
      return [textRun(node.value, style)];
    case "strong":
      return readPhrases(node.children, reading, { ...style, strong: true });
    case "emphasis":
      return readPhrases(node.children, reading, { ...style, emphasis: true });
    case "delete":
      return readPhrases(node.children, reading, style);
    case "inlineCode":
      return [{ type: "code", text: node.value.replace(/\n/g, " ") }];
    case "break":
      return [{ type: "lineBreak" }];
    case "link":
      return readLink(node, node.url, reading, style);
    case "linkReference":
      return readReference(node, reading, style);
    case "image":
    case "imageReference":
      return [node];
    case "html":
      return readHtml(node.value, node, reading);
    case "footnoteReference":
      return [];
  }
}

function textRun(text: string, style: Style): Inline {
  return { type: "text", text: text.replace(/[ \t]*\n[ \t]*/g, " "), ...style };
}

function readReference(
  node: LinkReference,
  reading: MarkdownReading,
  style: Style,
): readonly Phrase[] {
  const url = reading.definitions.get(node.identifier) ?? "";
  return readLink(node, url, reading, style);
}

function readLink(
  node: Extract<PhrasingContent, { type: "link" | "linkReference" }>,
  url: string,
  reading: MarkdownReading,
  style: Style,
): readonly Phrase[] {
  const phrases = readPhrases(node.children, reading, style);
  const text = phraseText(phrases);
  const href = safeHref(url);
  if (href === null) {
    const message = "Link to an address that starts with https://, http://, mailto: or tel:.";
    reading.report("link-unsafe", message, reading.placeOf(node));
    return phrases;
  }
  return [{ type: "link", href, text: text.trim() || href }];
}

function phraseText(phrases: readonly Phrase[]): string {
  return phrases.map(onePhraseText).join("");
}

function onePhraseText(phrase: Phrase): string {
  if (phrase.type === "lineBreak") return " ";
  if (phrase.type === "image" || phrase.type === "imageReference") return phrase.alt ?? "";
  return phrase.text;
}

function readHtml(
  html: string,
  node: PhrasingContent,
  reading: MarkdownReading,
): readonly Phrase[] {
  if (/^<br\s*\/?>$/i.test(html)) return [{ type: "lineBreak" }];
  reading.noteHtml(html, node);
  return [];
}
