import type { Page } from "@playwright/test";
import { filmDeck, openAudience, openDeckFile, openPresenter } from "../e2e/support/workshop.ts";
import { serveFolders } from "../support/serveFolders.ts";
import { type FilmTrace, takeTrace, traceFilms } from "./support/filmFrames.ts";
import { convergence, type Offset, offEachOther, offFormula } from "./support/filmOffsets.ts";
import { launch } from "./support/launch.ts";
import { summarise } from "./support/stats.ts";
import { writeResults } from "./support/writeResults.ts";

type EventName = "seek" | "resume" | "stall of the copy" | "stall of the leader" | "join";

interface Happening {
  readonly name: EventName;
  readonly at: number;
}

interface Round {
  readonly leader: FilmTrace;
  readonly copy: FilmTrace;
  readonly happenings: readonly Happening[];
  /** Seeks of the element with sound that the bench or the trainer asked for. */
  readonly ordered: number;
}

/** How long the film is left alone after each event. Seconds. */
const calm = 6;
/** Frames count as steady from this long after an event. Milliseconds. */
const settling = 1500;
const stall = 0.25;

/**
 * Two walls show one film: the first has the sound and leads, the second follows, muted. Measures
 * by the frames that came on screen how far each is from the formula and from the other, steady and
 * after a seek, a stall and a join. `--rounds N` (3).
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--rounds");
  const rounds = at < 0 ? 3 : Number(args[at + 1]);
  const served = await serveFolders({ "/": "dist" });
  const browser = await launch();
  try {
    const all: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ baseURL: `${served.origin}/` });
      await traceFilms(context);
      const desk = await context.newPage();
      const id = await openDeckFile(desk, "film", filmDeck());
      await desk.close();
      const presenter = await openPresenter(context, id);
      const leader = await openAudience(presenter);
      all.push(await playRound(presenter, leader, await openAudience(presenter)));
      await context.close();
    }
    writeResults("film", report(all));
  } finally {
    await browser.close();
    served.close();
  }
}

async function playRound(presenter: Page, leader: Page, copy: Page): Promise<Round> {
  const happenings: Happening[] = [];
  const kept: FilmTrace[] = [];
  const happens = async (name: EventName, event: () => Promise<unknown>) => {
    happenings.push({ name, at: await presenter.evaluate(clock) });
    await event();
    await presenter.waitForTimeout(calm * 1000);
  };
  const slider = presenter.getByRole("slider", { name: "Place in the film" });
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await presenter.waitForTimeout(1500);
  await presenter.getByRole("button", { name: "Play film" }).click();
  await presenter.waitForTimeout(calm * 1000);
  await happens("seek", () => slider.fill("40"));
  await presenter.getByRole("button", { name: "Pause film" }).click();
  await presenter.waitForTimeout(1000);
  await happens("resume", () => presenter.getByRole("button", { name: "Play film" }).click());
  await happens("stall of the copy", () => copy.evaluate(holdBack, stall));
  await happens("stall of the leader", () => leader.evaluate(holdBack, stall));
  await happens("seek", () => slider.fill("10"));
  kept.push(await takeTrace(copy));
  await happens("join", () => copy.reload());
  kept.push(await takeTrace(copy));
  const trace = kept.reduce(joined);
  return {
    leader: await takeTrace(leader),
    copy: trace,
    happenings: happenings.map((each) =>
      each.name === "join" ? { ...each, at: firstFrameAfter(trace, each.at) } : each,
    ),
    ordered: 3,
  };
}

function clock(): number {
  return performance.timeOrigin + performance.now();
}

/** Takes the element back, as if it had waited for data that long. */
function holdBack(seconds: number): void {
  const video = document.querySelector<HTMLVideoElement>("video[data-film]");
  if (video) video.currentTime -= seconds;
}

function joined(one: FilmTrace, two: FilmTrace): FilmTrace {
  return {
    frames: [...one.frames, ...two.frames],
    clocks: [...one.clocks, ...two.clocks],
    seeks: [...one.seeks, ...two.seeks],
    muted: two.muted,
  };
}

/** A wall that joins is judged from its first frame on screen. */
function firstFrameAfter(trace: FilmTrace, at: number): number {
  return trace.frames.find(({ shown }) => shown > at)?.shown ?? at;
}

function report(rounds: readonly Round[]) {
  const rows = rounds.map((round) => ({
    round,
    leader: offFormula(round.leader.frames, round.leader.clocks),
    copy: offFormula(round.copy.frames, round.copy.clocks),
    walls: offEachOther(round.copy.frames, round.leader.frames),
  }));
  const steadily = (pick: (row: (typeof rows)[number]) => readonly Offset[]) =>
    summarise(rows.flatMap((row) => steady(pick(row), row.round.happenings)));
  const steadyRows = {
    "wall with sound, from the formula": steadily(({ leader }) => leader),
    "muted wall, from the formula": steadily(({ copy }) => copy),
    "muted wall, from the wall with sound": steadily(({ walls }) => walls),
  };
  console.log("\nSteady: milliseconds off, either way");
  console.table(steadyRows);
  const names = [...new Set(rounds.flatMap((round) => round.happenings.map(({ name }) => name)))];
  const convergences = names.map((name) => {
    const times = rows.flatMap(({ round, walls }) =>
      round.happenings.filter((each) => each.name === name).map(({ at }) => convergence(walls, at)),
    );
    return { event: name, times: times.join(", "), worst: Math.max(...times) };
  });
  console.log("\nMilliseconds until the two walls are within a frame again, and stay");
  console.table(convergences);
  const corrective = rounds.map(({ leader, ordered }) => leader.seeks.length - ordered);
  const copySeeks = rounds.map(({ copy }) => copy.seeks.length);
  console.log(`Seeks nobody ordered on the wall with sound: ${corrective.join(", ")}.`);
  console.log(`Seeks on the muted wall, of which 4 or 5 were ordered: ${copySeeks.join(", ")}.`);
  return { steady: steadyRows, convergences, corrective, copySeeks };
}

function steady(offsets: readonly Offset[], happenings: readonly Happening[]): readonly number[] {
  return offsets
    .filter(({ shown }) => happenings.every(({ at }) => shown < at || shown > at + settling))
    .map(({ offset }) => Math.abs(offset));
}
