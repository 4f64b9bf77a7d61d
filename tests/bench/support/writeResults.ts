import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

/** Keeps a benchmark's numbers as JSON in `bench-results/`, with what they were measured on. */
export function writeResults(name: string, results: unknown): void {
  mkdirSync("bench-results", { recursive: true });
  const machine = { cpus: cpus().length, load: loadavg()[0], node: process.version };
  const text = JSON.stringify({ name, machine, results }, null, 2);
  writeFileSync(`bench-results/${name}.json`, `${text}\n`);
  console.log(`Written to bench-results/${name}.json`);
}
