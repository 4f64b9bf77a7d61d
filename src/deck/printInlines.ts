import type { Inline } from "./Block.ts";
import { escapeLineEnd, escapeLineStart, escapeText, printAddress } from "./escapeText.ts";

type Run = Exclude<Inline, { type: "lineBreak" }>;

type Piece =
  | { readonly type: "words"; readonly text: string }
  /** `**` or `_`, which hold only between the right characters. */
  | { readonly type: "mark"; readonly mark: "**" | "_"; readonly opens: boolean }
  /** Ready Markdown that begins and ends with punctuation. */
  | { readonly type: "ready"; readonly text: string };

/** Runs -> Markdown that reads back as the same runs. */
export function printInlines(inlines: readonly Inline[], where?: "heading" | "cell"): string {
  const lines: string[] = [];
  let runs: Run[] = [];
  for (const inline of inlines) {
    if (inline.type === "lineBreak") {
      lines.push(printLine(toPieces(runs, where === "cell"), where));
      runs = [];
    } else {
      runs.push(inline);
    }
  }
  return [...lines, printLine(toPieces(runs, where === "cell"), where)].join("\\\n");
}

/** Emphasis goes around strength, so that neighbouring marks never run together. */
function toPieces(runs: readonly Run[], inCell: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let emphasised = false;
  let strengthened = false;
  const mark = (sign: "**" | "_", opens: boolean) =>
    pieces.push({ type: "mark", mark: sign, opens });
  const turn = (emphasis: boolean, strong: boolean) => {
    const closesStrong = strengthened && (!strong || emphasised !== emphasis);
    if (closesStrong) mark("**", false);
    if (emphasised !== emphasis) mark("_", emphasis);
    if (strong && (!strengthened || closesStrong)) mark("**", true);
    emphasised = emphasis;
    strengthened = strong;
  };
  for (const run of runs) {
    turn(run.type === "text" && run.emphasis === true, run.type === "text" && run.strong === true);
    if (run.type === "text") pieces.push({ type: "words", text: run.text });
    else pieces.push({ type: "ready", text: printRun(run, inCell) });
  }
  turn(false, false);
  return pieces;
}

function printRun(run: Exclude<Run, { type: "text" }>, inCell: boolean): string {
  if (run.type === "code") return printCode(run.text, inCell);
  return `[${escapeText(run.text)}](${printAddress(run.href)})`;
}

function printCode(text: string, inCell: boolean): string {
  const runs: readonly string[] = text.match(/`+/g) ?? [];
  let fence = "`";
  while (runs.includes(fence)) fence += "`";
  const losesSpace = text.startsWith(" ") && text.endsWith(" ") && /[^ ]/.test(text);
  const needsSpace = losesSpace || /^`|`$/.test(text);
  const padded = needsSpace ? ` ${text} ` : text;
  return fence + (inCell ? padded.replaceAll("|", "\\|") : padded) + fence;
}

function printLine(pieces: readonly Piece[], where: "heading" | "cell" | undefined): string {
  return pieces.map((piece, at) => printPiece(pieces, piece, at, where)).join("");
}

function printPiece(
  pieces: readonly Piece[],
  piece: Piece,
  at: number,
  where: "heading" | "cell" | undefined,
): string {
  if (piece.type !== "words") return piece.type === "mark" ? piece.mark : piece.text;
  const [first, middle, last] = cut(piece.text);
  const encodeFirst = mustEncode(pieces, at, -1);
  const encodeLast = mustEncode(pieces, at, 1);
  if (last === "" && (encodeFirst || encodeLast)) return encode(first);
  const start = encodeFirst ? encode(first) : "";
  const end = encodeLast ? encode(last) : "";
  let words = escapeText((encodeFirst ? "" : first) + middle + (encodeLast ? "" : last));
  if (at === 0 && !encodeFirst) words = escapeLineStart(words);
  if (where === "heading" && at === pieces.length - 1) words = escapeLineEnd(words);
  return start + words + end;
}

/** First character, what is between, last character; the last is empty where there is only one. */
function cut(text: string): readonly [string, string, string] {
  const characters = [...text];
  const [first = ""] = characters;
  if (characters.length < 2) return [first, "", ""];
  return [first, characters.slice(1, -1).join(""), characters.at(-1) ?? ""];
}

function encode(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
}

/** Whether the mark at this side of the words would not hold beside their character as it is. */
function mustEncode(pieces: readonly Piece[], at: number, side: -1 | 1): boolean {
  const mark = pieces[at + side];
  if (mark?.type !== "mark") return false;
  const kind = characterKind(pieces[at], side === -1 ? "first" : "last");
  const isInside = mark.opens === (side === -1);
  if (isInside) return kind === "space";
  const beyond = characterKind(pieces[at + 2 * side], side === -1 ? "last" : "first");
  return kind === "word" && (mark.mark === "_" || beyond !== "word");
}

/** As CommonMark sorts what stands beside a mark: by one unit, so half an emoji counts as a word. */
function characterKind(piece: Piece | undefined, end: "first" | "last"): "word" | "space" | "sign" {
  if (piece?.type !== "words") return "sign";
  const unit = end === "first" ? piece.text.charAt(0) : piece.text.charAt(piece.text.length - 1);
  if (/\s/.test(unit)) return "space";
  return /[\p{P}\p{S}]/u.test(unit) ? "sign" : "word";
}
