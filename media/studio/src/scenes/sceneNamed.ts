import type { MakeScene, Scene } from "../picture/Scene.ts";
import { bagScene } from "./bagScene.ts";
import { bulbsScene } from "./bulbsScene.ts";
import { chairScene } from "./chairScene.ts";
import { doorScene } from "./doorScene.ts";
import { gardenScene } from "./gardenScene.ts";
import { handsScene } from "./handsScene.ts";
import { kettleScene } from "./kettleScene.ts";
import { phoneScene } from "./phoneScene.ts";
import { pianoScene } from "./pianoScene.ts";

const scenes: Readonly<Record<string, MakeScene>> = {
  bag: bagScene,
  bulbs: bulbsScene,
  chair: chairScene,
  door: doorScene,
  garden: gardenScene,
  hands: handsScene,
  kettle: kettleScene,
  phone: phoneScene,
  piano: pianoScene,
};

export function sceneNamed(art: string, light: string): Scene {
  const make = scenes[art];
  if (!make) throw new Error(`No scene is called “${art}”: ${Object.keys(scenes).join(", ")}`);
  return make(light);
}
