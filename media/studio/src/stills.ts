import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { planFilm } from "./film/planFilm.ts";
import { readStory } from "./film/readStory.ts";
import { work } from "./paths.ts";
import { Painter } from "./picture/Painter.ts";

// Look before rendering: node src/stills.ts <film> [seconds...]; without any, one for each scene.
const [id = "", ...moments] = process.argv.slice(2);
const plan = planFilm(readStory(id));
const middles = plan.scenes.map(({ start, end }) => (start + end) / 2);
const painter = await Painter.build(plan);
mkdirSync(work("stills"), { recursive: true });
for (const t of moments.length > 0 ? moments.map(Number) : [2, ...middles, plan.duration - 2]) {
  painter.at(t);
  const name = `${id}-${t.toFixed(2).padStart(6, "0")}.png`;
  writeFileSync(join(work("stills"), name), painter.canvas.toBuffer("image/png"));
}
