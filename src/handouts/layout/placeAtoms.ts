import { type Atom, type Break, type Keep, keep } from "./Atom.ts";

interface Sheet {
  /** Where words start on a page, and where they end. */
  readonly top: number;
  readonly bottom: number;
  readonly addPage: () => void;
}

/** A group is not kept whole at the price of a gap larger than this part of a page. */
const greatestGap = 0.4;
/** Rounding may not make a page. */
const hair = 0.01;

/** Puts atoms on pages in order, and draws each where it comes to stand. */
export function placeAtoms(pieces: readonly (Atom | Break)[], sheet: Sheet): void {
  const room = sheet.bottom - sheet.top;
  let y = sheet.top;
  let isFresh = true;

  function turn(): void {
    if (isFresh) return;
    sheet.addPage();
    y = sheet.top;
    isFresh = true;
  }

  function put(atom: Atom): void {
    if (isFresh && atom.repeat && y + atom.repeat.height + atom.height <= sheet.bottom + hair) {
      atom.repeat.draw(y);
      y += atom.repeat.height;
      isFresh = false;
    }
    const gap = isFresh ? 0 : atom.gap;
    atom.draw(y + gap, gap);
    y += gap + atom.height;
    isFresh = false;
  }

  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece || "break" in piece) {
      turn();
      at += 1;
      continue;
    }
    const left = sheet.bottom - y + hair;
    const group = chunk(pieces, at, keep.rather);
    const bound = chunk(pieces, at, keep.must);
    const fits = (atoms: readonly Atom[]) => heightOf(atoms, isFresh) <= left;
    const mayWait = left <= room * greatestGap && heightOf(group, true) <= room;
    const chosen = fits(group) ? group : mayWait && !isFresh ? [] : fits(bound) ? bound : [];
    if (chosen.length === 0 && !isFresh) {
      turn();
      continue;
    }
    // On a fresh page even what does not fit is placed, atom by atom.
    for (const atom of chosen.length > 0 ? chosen : bound) {
      if (y + (isFresh ? 0 : atom.gap) + atom.height > sheet.bottom + hair) turn();
      put(atom);
      at += 1;
    }
  }
}

/** From here on, all that holds together at least this much. */
function chunk(pieces: readonly (Atom | Break)[], from: number, least: Keep): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const piece of pieces.slice(from)) {
    if ("break" in piece) break;
    atoms.push(piece);
    if (piece.keep < least) break;
  }
  return atoms;
}

function heightOf(atoms: readonly Atom[], isFresh: boolean): number {
  const repeated = isFresh ? (atoms[0]?.repeat?.height ?? 0) : 0;
  const all = atoms.reduce((sum, atom) => sum + atom.gap + atom.height, repeated);
  return isFresh ? all - (atoms[0]?.gap ?? 0) : all;
}
