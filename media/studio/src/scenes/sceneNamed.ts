import type { MakeScene, Scene } from "../picture/Scene.ts";
import { bagScene } from "./bagScene.ts";
import { breakfastScene } from "./breakfastScene.ts";
import { bulbsScene } from "./bulbsScene.ts";
import { calendarScene } from "./calendarScene.ts";
import { carScene } from "./carScene.ts";
import { chairScene } from "./chairScene.ts";
import { doorScene } from "./doorScene.ts";
import { folderScene } from "./folderScene.ts";
import { gardenScene } from "./gardenScene.ts";
import { handsScene } from "./handsScene.ts";
import { kettleScene } from "./kettleScene.ts";
import { lettersScene } from "./lettersScene.ts";
import { meetingScene } from "./meetingScene.ts";
import { mugsScene } from "./mugsScene.ts";
import { phoneScene } from "./phoneScene.ts";
import { pianoScene } from "./pianoScene.ts";
import { shirtScene } from "./shirtScene.ts";
import { stepScene } from "./stepScene.ts";
import { streetScene } from "./streetScene.ts";

const scenes: Readonly<Record<string, MakeScene>> = {
  bag: bagScene,
  step: stepScene,
  meeting: meetingScene,
  car: carScene,
  breakfast: breakfastScene,
  bulbs: bulbsScene,
  calendar: calendarScene,
  chair: chairScene,
  door: doorScene,
  folder: folderScene,
  garden: gardenScene,
  hands: handsScene,
  kettle: kettleScene,
  letters: lettersScene,
  mugs: mugsScene,
  phone: phoneScene,
  piano: pianoScene,
  shirt: shirtScene,
  street: streetScene,
};

export function sceneNamed(art: string, light: string): Scene {
  const make = scenes[art];
  if (!make) throw new Error(`No scene is called “${art}”: ${Object.keys(scenes).join(", ")}`);
  return make(light);
}
