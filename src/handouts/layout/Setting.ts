import type { Pen } from "#handouts/pdf/Pen.ts";
import type { TagElement } from "#handouts/pdf/TagElement.ts";
import type { Profile } from "#handouts/profiles.ts";
import type { LoadedPicture } from "./LoadedPicture.ts";

/** What every block is laid out with. */
export interface Setting {
  readonly pen: Pen;
  readonly profile: Profile;
  /** Between the margins, without the foot. */
  readonly pageRoom: number;
  readonly pictures: ReadonlyMap<string, LoadedPicture>;
  /** Characters that the typeface lacks: printed as a question mark, and told to the trainer. */
  readonly missing: Set<string>;
}

/** Where a block stands and what it belongs to. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly parent: TagElement;
}
