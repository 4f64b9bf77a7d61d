import { fileIdOf } from "./fileIdOf.ts";
import type { Handout } from "./Handout.ts";
import { createFoot } from "./layout/foot.ts";
import type { LoadedPicture } from "./layout/LoadedPicture.ts";
import { layoutBlocks } from "./layout/layoutBlocks.ts";
import { placeAtoms } from "./layout/placeAtoms.ts";
import type { Paper } from "./papers.ts";
import { createPen } from "./pdf/createPen.ts";
import type { FontFiles } from "./pdf/Face.ts";
import type { Profile } from "./profiles.ts";

export interface DrawOptions {
  readonly profile: Profile;
  readonly paper: Paper;
  readonly fonts: FontFiles;
  /** Of the day it is made. The same handout, options and date give the same bytes. */
  readonly date: Date;
  /** By their `src`. A picture that is not here is told in words. */
  readonly pictures: ReadonlyMap<string, LoadedPicture>;
}

export interface DrawnHandout {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Characters that the typeface lacks, each printed as a question mark. */
  readonly missing: readonly string[];
}

/** The years that jsPDF can write. A clock outside them is wrong, and must not cost the handout. */
const years = [Date.UTC(1970, 0, 1), Date.UTC(2037, 11, 31)] as const;

function likelyDate(date: Date): Date {
  return new Date(Math.min(years[1], Math.max(years[0], date.getTime())));
}

/** A handout as a tagged PDF: one walk through its blocks, painting and tagging together. */
export function drawHandout(handout: Handout, options: DrawOptions): DrawnHandout {
  const { profile, paper, fonts, pictures } = options;
  const date = likelyDate(options.date);
  const pen = createPen({
    fonts,
    pageWidth: paper.width,
    pageHeight: paper.height,
    facts: {
      title: handout.title,
      subject: handout.subject,
      language: handout.language,
      date,
      fileId: fileIdOf(handout, [profile.id, paper.id, date.toISOString()]),
    },
  });
  const missing = new Set<string>();
  const foot = createFoot({ pen, profile, words: handout.foot, missing });
  const top = profile.margin;
  const bottom = paper.height - foot.height;
  const setting = { pen, profile, pictures, missing, pageRoom: bottom - top };
  const frame = { x: profile.margin, width: paper.width - 2 * profile.margin, parent: pen.root };
  placeAtoms(layoutBlocks(handout.blocks, setting, frame), { top, bottom, addPage: pen.addPage });
  const pageCount = pen.pageCount();
  for (let page = 1; page <= pageCount; page += 1) {
    pen.goToPage(page);
    foot.draw(page, pageCount);
  }
  return { bytes: pen.finish(), pageCount, missing: [...missing] };
}
