import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { light } from "./check/light.ts";
import { meanLight } from "./check/meanLight.ts";
import { probe } from "./check/probe.ts";
import { filmIds } from "./film/filmIds.ts";
import { frameRate, type Plan } from "./film/Plan.ts";
import { planOf } from "./film/planOf.ts";
import { finished } from "./paths.ts";
import { height, width } from "./picture/size.ts";
import { loudness } from "./sound/loudness.ts";
import { words } from "./words/writeWords.ts";

// node src/check.ts [film...]: are the finished films what their words and records say they are?
const problems: string[] = [];

for (const id of filmIds(process.argv.slice(2))) {
  const plan = planOf(id);
  checkWords(plan);
  checkPicture(plan, "film.mp4", ["h264 High", "aac"], 31);
  checkPicture(plan, "film.webm", ["av1 Main", "opus"], 5);
  checkVoice(plan);
  checkLight(plan);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function expect(isSo: boolean, plan: Plan, problem: string): void {
  if (!isSo) problems.push(`${plan.id}: ${problem}`);
}

function checkWords(plan: Plan): void {
  const voice = existsSync(join(finished(plan.id), "read-aloud.m4a"));
  for (const [name, text] of Object.entries(words(plan, { voice }))) {
    const file = join(finished(plan.id), name);
    const isFresh = existsSync(file) && readFileSync(file, "utf8") === text;
    expect(isFresh, plan, `${name} is not what films/${plan.id}.yaml says; build the film again`);
  }
}

function checkPicture(plan: Plan, name: string, codecs: readonly string[], level: number): void {
  const file = join(finished(plan.id), name);
  const found = probe(file);
  const { lufs, peak } = loudness(file);
  console.log(
    `${plan.id} ${name}: ${found.seconds} s, ${found.codecs.join(" + ")}, ${found.size}, level ` +
      `${found.level}, ${(statSync(file).size / 1e6).toFixed(2)} MB, ${lufs} LUFS, peak ${peak} dBTP`,
  );
  expect(found.codecs.join() === codecs.join(), plan, `${name} is not ${codecs.join(" + ")}`);
  expect(found.size === `${width}x${height}`, plan, `${name} is ${found.size}`);
  expect(found.rate === `${frameRate}/1`, plan, `${name} runs at ${found.rate}`);
  expect(found.level === level, plan, `${name} has level ${found.level}, not ${level}`);
  const isAsLong = Math.abs(found.seconds - plan.duration) < 0.05;
  expect(isAsLong, plan, `${name} lasts ${found.seconds} s, the record says ${plan.duration}`);
  expect(lufs > -25 && lufs < -22 && peak < -3, plan, `${name} is too loud or too quiet`);
}

function checkVoice(plan: Plan): void {
  const file = join(finished(plan.id), "read-aloud.m4a");
  if (!existsSync(file)) return;
  const { seconds } = probe(file);
  const { lufs, peak } = loudness(file);
  console.log(`${plan.id} read-aloud.m4a: ${seconds} s, ${lufs} LUFS, peak ${peak} dBTP`);
  expect(Math.abs(seconds - plan.duration) < 0.05, plan, `read-aloud.m4a lasts ${seconds} s`);
}

function checkLight(plan: Plan): void {
  const means = meanLight(join(finished(plan.id), "film.mp4"));
  const { largest, largestAt, turns, black } = light(means, frameRate);
  console.log(
    `${plan.id} light: largest change in a third of a second ${(largest * 100).toFixed(1)} % at ` +
      `${largestAt} s, ${turns} turns in the worst second, ${black.toFixed(2)} s near black`,
  );
  expect(turns < 6, plan, "the picture flashes");
  expect(black < 1, plan, `the picture is black for ${black} s`);
}
