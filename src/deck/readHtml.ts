/** What a piece of HTML says, without running any of it. */
export interface HtmlWords {
  readonly parts: readonly HtmlPart[];
  /** What reveal.js's `<aside class="notes">` holds. */
  readonly notes: readonly string[];
}

export type HtmlPart =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "picture"; readonly src: string; readonly alt: string };

/** Elements whose content is no words for a room. */
const silent = ["style", "script", "svg", "iframe", "template", "noscript"];
/** Elements that words flow through. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;

/** HTML -> its words, in paragraphs, and its pictures. Any text at all, in one pass. */
export function readHtml(html: string): HtmlWords {
  const low = html.toLowerCase();
  const parts: HtmlPart[] = [];
  const notes: string[] = [];
  let words = "";
  let inNotes = false;
  const endWords = () => {
    const text = decode(words).replace(/\s+/g, " ").trim();
    if (text !== "" && inNotes) notes.push(text);
    else if (text !== "") parts.push({ type: "words", text });
    words = "";
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) break;
    words += html.slice(at, open);
    const tag = html.slice(open + 1, close);
    const name = /^\/?[a-z][\w.:-]*/i.exec(tag)?.[0].toLowerCase() ?? "";
    at = close + 1;
    if (html.startsWith("<!--", open)) {
      at = endOf(low, "-->", open);
    } else if (name === "") {
      words += `<${tag}>`;
    } else if (silent.includes(name)) {
      at = endOf(low, `</${name}>`, at);
    } else if (!inline.test(name.replace("/", ""))) {
      endWords();
      if (name === "/aside") inNotes = false;
      if (isNotes(name, tag)) inNotes = true;
      if (name === "img" && !inNotes) {
        parts.push({ type: "picture", src: attribute(tag, "src"), alt: attribute(tag, "alt") });
      }
    }
  }
  words += html.slice(at);
  endWords();
  return { parts, notes };
}

/** Whether this HTML opens notes that it does not close: a blank line stands among them. */
export function opensNotes(html: string): boolean {
  const low = html.toLowerCase();
  const open = low.lastIndexOf("<aside");
  if (open < 0 || low.lastIndexOf("</aside") > open) return false;
  const close = html.indexOf(">", open);
  return close > open && isNotes("aside", html.slice(open + 1, close));
}

export function closesNotes(html: string): boolean {
  return /<\/aside>/i.test(html);
}

function isNotes(name: string, tag: string): boolean {
  return name === "aside" && /\bnotes\b/.test(attribute(tag, "class"));
}

/** After the first `mark` from `from`; the end where there is none. */
function endOf(low: string, mark: string, from: number): number {
  const found = low.indexOf(mark, from);
  return found < 0 ? low.length : found + mark.length;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    tag,
  );
  return decode(found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

function decode(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) => {
    const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    if (!code) return entities[name] ?? whole;
    const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
    return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
  });
}
