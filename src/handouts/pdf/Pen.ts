import type { Faces, Weight } from "./Face.ts";
import type { TagElement } from "./TagElement.ts";

/** Points, from the top left of the page; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Place {
  readonly width: number;
  readonly height: number;
}

export interface TextLook {
  readonly weight: Weight;
  readonly size: number;
  readonly ink: string;
}

export interface RuleLook {
  readonly thickness: number;
  readonly ink: string;
}

/** What is drawn but is no part of what the document says. */
export type ArtifactKind = "footer" | "layout" | "repeat";

/** Words belong to an element or are an artifact; there is no third way to draw them. */
export type Belongs = TagElement | ArtifactKind;

/**
 * Paints and tags in one act, so that tags cannot drift from paint.
 * Drawing goes to the current page; elements join the structure in the order they are first drawn.
 */
export interface Pen {
  readonly faces: Faces;
  readonly root: TagElement;
  readonly pageWidth: number;
  readonly pageHeight: number;
  pageCount(): number;
  addPage(): void;
  /** Pages count from 1. */
  goToPage(page: number): void;
  /** `y` is the baseline. Every character must be in the face. */
  text(belongs: Belongs, words: string, at: Place, look: TextLook): void;
  /** A straight line; never part of what the document says. */
  rule(from: Place, to: Place, look: RuleLook, kind?: ArtifactKind): void;
  frame(area: Area, look: RuleLook): void;
  /** A tick box: a path that speaks through its element's actual text. */
  tickBox(element: TagElement, area: Area, look: RuleLook): void;
  picture(element: TagElement, jpeg: Uint8Array, area: Area): void;
  /** Makes an area of the page lead somewhere. `says` is what a screen reader is told. */
  link(element: TagElement, href: string, says: string, area: Area): void;
  bookmark(element: TagElement, level: number, title: string, top: number): void;
  /** Puts an element in the structure that has nothing to draw: an empty cell. */
  join(element: TagElement): void;
  /** The file. Called once, after everything is drawn. */
  finish(): Uint8Array;
}
