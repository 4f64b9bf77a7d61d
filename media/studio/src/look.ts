import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { work } from "./paths.ts";
import { Stage } from "./picture/Stage.ts";
import { sceneNamed } from "./scenes/sceneNamed.ts";

// One scene while it is being drawn: node src/look.ts <art> [light] [seconds...]
const [art = "", light = "", ...moments] = process.argv.slice(2);
const stage = await Stage.build(sceneNamed(art, light));
const folder = work("look");
mkdirSync(folder, { recursive: true });
for (const t of moments.length > 0 ? moments : ["5"]) {
  const name = [art, light, t].filter(Boolean).join("-");
  writeFileSync(join(folder, `${name}.png`), stage.at(Number(t), 11).toBuffer("image/png"));
}
