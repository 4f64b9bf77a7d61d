import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../film/Plan.ts";
import { Painter } from "../picture/Painter.ts";

export async function poster(plan: Plan, folder: string): Promise<void> {
  const scene = plan.scenes.find(({ art }) => art === plan.poster.scene);
  if (!scene) throw new Error(`${plan.id}: the poster’s scene “${plan.poster.scene}” is not in it`);
  const painter = await Painter.build({ ...plan, scenes: [scene] });
  painter.at(scene.start + (scene.end - scene.start) * plan.poster.at);
  writeFileSync(join(folder, "poster.jpg"), painter.canvas.toBuffer("image/jpeg", 84));
}
