import type { Plan } from "../film/Plan.ts";
import { endCard } from "../film/Story.ts";

/** Plain paragraphs: what is said, and in round brackets what is seen. */
export function transcript(plan: Plan): string {
  const scenes = plan.scenes.flatMap(({ describe, cues }) => [`(${describe})`, cues.join(" ")]);
  const card = `(On a plain dark card:) ${[...endCard.lines, endCard.small].join(" ")}`;
  return `${[`(${plan.titleDescription})`, ...scenes, card].join("\n\n")}\n`;
}
