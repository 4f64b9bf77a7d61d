import type { Runs } from "#handouts/HandoutBlock.ts";
import type { ArtifactKind, Pen } from "#handouts/pdf/Pen.ts";
import { createElement, type TagElement } from "#handouts/pdf/TagElement.ts";
import { inks } from "./inks.ts";
import type { Line, Piece } from "./Line.ts";

/** The Link elements of a paragraph: a link over two lines is one. */
export type Links = ReadonlyMap<Runs[number], TagElement>;

export function linksOf(runs: Runs, parent: TagElement): Links {
  const linked = runs.filter((run) => typeof run !== "string" && run.href !== undefined);
  return new Map(linked.map((run) => [run, createElement("Link", parent)]));
}

interface LinePlace {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly ink: string;
}

/** Draws a line into an element, its links into their own. */
export function drawLine(
  pen: Pen,
  line: Line,
  belongs: { readonly element: TagElement; readonly links: Links },
  place: LinePlace,
): void {
  let x = place.x;
  for (const piece of line) {
    const link = belongs.links.get(piece.run);
    const ink = link ? inks.links : place.ink;
    const look = { weight: piece.weight, size: place.size, ink };
    pen.text(link ?? belongs.element, piece.text, { x, y: place.y }, look);
    if (link) drawLink(pen, piece, link, { ...place, x });
    x += piece.width;
  }
}

/** As drawn a second time: outside what the document says. */
export function drawLineAgain(pen: Pen, line: Line, kind: ArtifactKind, place: LinePlace): void {
  let x = place.x;
  for (const piece of line) {
    const look = { weight: piece.weight, size: place.size, ink: place.ink };
    pen.text(kind, piece.text, { x, y: place.y }, look);
    x += piece.width;
  }
}

/** The underline is decoration, and a number to ring needs none. */
function drawLink(pen: Pen, piece: Piece, link: TagElement, { x, y, size }: LinePlace): void {
  if (typeof piece.run === "string" || piece.run.href === undefined) return;
  const { href, says, text } = piece.run;
  const width = pen.faces[piece.weight].widthOf(piece.text.trimEnd()) * size;
  if (!href.startsWith("tel:")) {
    const under = y + size * 0.14;
    pen.rule({ x, y: under }, { x: x + width, y: under }, { thickness: 0.6, ink: inks.links });
  }
  pen.link(link, href, says ?? text, { x, y: y - size, width, height: size * 1.3 });
}
