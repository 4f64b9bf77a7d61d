import type { Node } from "mdast";
import type { Picture } from "./Deck.ts";
import type { Place, Report } from "./report.ts";

/** What the readers of one piece of Markdown share. */
export interface MarkdownReading {
  readonly text: string;
  readonly report: Report;
  readonly definitions: ReadonlyMap<string, string>;
  readonly placeOf: (node: Node) => Place;
  /** A picture ready to load, or null when it cannot be shown; says why. */
  readonly findPicture: (src: string, alt: string, place: Place) => Picture | null;
  /** What stands between `<aside class="notes">` and its end goes to the notes. */
  readonly addNotes: (nodes: readonly Node[]) => void;
  /** Comments and `<aside class="notes">` are kept for the notes; any other HTML is reported. */
  readonly noteHtml: (html: string, node: Node) => void;
  /** The number of the next reveal, or 0 where everything is there from the start. */
  readonly nextStep: () => number;
}
