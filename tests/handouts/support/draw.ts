import { type DrawnHandout, type DrawOptions, drawHandout } from "#handouts/drawHandout.ts";
import type { Handout } from "#handouts/Handout.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { type Paper, type PaperId, papers } from "#handouts/papers.ts";
import { type Profile, type ProfileId, profiles } from "#handouts/profiles.ts";
import { must } from "#lib/must.ts";
import { fontFiles } from "./fontFiles.ts";

export function profile(id: ProfileId): Profile {
  return must(
    profiles.find((one) => one.id === id),
    id,
  );
}

function paper(id: PaperId): Paper {
  return must(
    papers.find((one) => one.id === id),
    id,
  );
}

/** Clear print on A4, unless told. */
export function draw(handout: Handout, over: Partial<DrawOptions> = {}): DrawnHandout {
  return drawHandout(handout, {
    profile: profile("clear"),
    paper: paper("a4"),
    fonts: fontFiles,
    date: new Date("2026-03-04T00:00:00Z"),
    pictures: new Map(),
    ...over,
  });
}

export function aHandout(...blocks: readonly HandoutBlock[]): Handout {
  return {
    title: "A handout",
    language: "en-GB",
    subject: "For tests",
    foot: ["A handout", "Ask your trainer"],
    blocks: [{ type: "heading", level: 1, text: "A handout" }, ...blocks],
  };
}
