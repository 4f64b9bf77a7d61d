import { hash } from "#deck/hash.ts";
import type { Handout } from "./Handout.ts";

/** 32 hex digits that follow from what is printed and how. */
export function fileIdOf(handout: Handout, how: readonly string[]): string {
  const text = JSON.stringify([handout, how]);
  return (hash(text) + hash(`${text} `)).toUpperCase();
}
