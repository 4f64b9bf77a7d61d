import type { Plan } from "../film/Plan.ts";
import { endCard } from "../film/Story.ts";
import { vtt } from "./vtt.ts";
import { wrapCue } from "./wrapCue.ts";

const endCardDescription = `Words on a dark card. ${endCard.lines.join(" ")} ${endCard.small}`;

export function captions(plan: Plan): string {
  const first = plan.scenes[0]?.start ?? 0;
  return vtt(`${plan.role} (captions)`, [
    { name: "music", start: 0.6, end: first - 0.4, text: "[quiet piano]" },
    ...plan.lines.map((line) => ({ ...line, name: line.number, text: wrapCue(line.text) })),
    { name: "end", start: plan.endAt + 0.88, end: plan.endAt + 4, text: "[the piano fades]" },
  ]);
}

export function descriptions(plan: Plan): string {
  const first = plan.scenes[0]?.start ?? 0;
  return vtt(`${plan.role} (picture descriptions)`, [
    { name: "title", start: 0, end: first, text: plan.titleDescription },
    ...plan.scenes.map(({ start, end, describe }, i) => ({
      name: `scene-${i + 1}`,
      start,
      end,
      text: describe,
    })),
    { name: "end", start: plan.endAt, end: plan.duration, text: endCardDescription },
  ]);
}

export function chapters(plan: Plan): string {
  const heads = plan.scenes.filter(({ chapter }) => chapter !== undefined);
  return vtt(
    `${plan.role} (chapters)`,
    heads.map(({ start, chapter = "" }, i) => ({
      name: String(i + 1),
      start: i === 0 ? 0 : start,
      end: heads[i + 1]?.start ?? plan.duration,
      text: chapter,
    })),
  );
}
