import { readdirSync } from "node:fs";
import { join } from "node:path";
import { studio } from "../paths.ts";

/** The films named on the command line, or else every film there is a story for. */
export function filmIds(named: readonly string[]): readonly string[] {
  const every = readdirSync(join(studio, "films")).map((name) => name.replace(/\.yaml$/, ""));
  const unknown = named.find((id) => !every.includes(id));
  if (unknown) throw new Error(`No film is called “${unknown}”: ${every.join(", ")}`);
  return named.length > 0 ? named : every;
}
