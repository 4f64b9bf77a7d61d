import { argv, exit } from "node:process";

const benches = ["sync", "deck", "film", "stop", "load", "console"] as const;

/** `npm run bench -- sync`: measures what `npm run build` made, and prints what it finds. */
const name = benches.find((each) => each === argv[2]);
if (!name) {
  console.error(`Name one of: ${benches.join(", ")}.`);
  exit(1);
}
const { run } = (await import(`./${name}.ts`)) as {
  readonly run: (args: readonly string[]) => Promise<void>;
};
await run(argv.slice(3));
