import { type KeyRow, keyTable } from "./keymap.ts";

/** What a key of the trainer's own can do. */
export type OwnAct = "next" | "back" | "black";

/** By the key's name, as in the key table. */
export type OwnKeys = Readonly<Record<string, OwnAct>>;

/** A key that closes, moves the focus or stops a workshop safely keeps its meaning. */
const fixed = new Set(["Escape", "Tab", "b", "."]);
/** Pressed with others, they mean nothing alone. */
const held = new Set([
  "Shift",
  "Control",
  "Alt",
  "AltGraph",
  "Meta",
  "CapsLock",
  "Dead",
  "Unidentified",
]);

export function isRemappable(key: string): boolean {
  return !fixed.has(key) && !held.has(key);
}

/** The key table with the trainer's own keys: each leaves the line that it was on. */
export function remapped(table: readonly KeyRow[], own: OwnKeys): readonly KeyRow[] {
  const mine = Object.entries(own).filter(([key]) => isRemappable(key));
  if (mine.length === 0) return table;
  const taken = new Set(mine.map(([key]) => key));
  return table.map((row) => {
    const act = actOf(row);
    const added = mine.filter(([, does]) => does === act).map(([key]) => key);
    return { ...row, keys: [...row.keys.filter((key) => !taken.has(key)), ...added] };
  });
}

function actOf({ action }: KeyRow): OwnAct | null {
  if (action.scope !== "room") return null;
  const { command } = action;
  if (command.type === "next" || command.type === "back") return command.type;
  return command.type === "toggleCover" && command.cover === "black" ? "black" : null;
}

/** In the words of the key table; of a key that is on no line, that it does nothing. */
export function keyDoes(key: string, table: readonly KeyRow[] = keyTable): string {
  const row = table.find(({ keys }) => keys.includes(key));
  if (row) return row.does;
  return /^\d$/.test(key) ? "Go to a slide, by number or name" : "Nothing here";
}
