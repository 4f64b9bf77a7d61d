import type { Command } from "#session/Command.ts";

/**
 * What a key asks for. `room` and `console` actions are submitted from an audience window and done
 * at the console; `window` actions happen where the key was pressed.
 */
export type KeyAction =
  | { readonly scope: "room"; readonly command: RoomCommand }
  | { readonly scope: "console"; readonly command: ConsoleCommand }
  | { readonly scope: "console"; readonly panel: Panel; readonly digits?: string }
  | { readonly scope: "window"; readonly act: WindowAct };

/** `travelBack` and `travelOn` go through the slides that were jumped from; on a wall, nowhere. */
type WindowAct = "fullScreen" | "close" | "nothing" | "travelBack" | "travelOn";

export type Panel = "help" | "goTo" | "overview";

type RoomCommand = Extract<
  Command,
  {
    type:
      | "next"
      | "back"
      | "nextSlide"
      | "backSlide"
      | "first"
      | "last"
      | "toggleCover"
      | "toggleFilm";
  }
>;
type ConsoleCommand = Extract<Command, { type: "toggleFreeze" | "toggleClock" }>;

/** One line of the key table: it decides, and it is the line of the `?` sheet. */
export interface KeyRow {
  readonly does: string;
  /** As `KeyboardEvent.key`, letters in lower case; `Shift+` and `Alt+` where they matter. */
  readonly keys: readonly string[];
  readonly action: KeyAction;
  /** Which button of a clicker sends it, in plain words. */
  readonly clicker?: string;
}

export const keyTable: readonly KeyRow[] = [
  {
    does: "Next",
    keys: ["ArrowRight", "ArrowDown", " ", "PageDown", "n"],
    action: { scope: "room", command: { type: "next" } },
    clicker: "forward",
  },
  {
    does: "Back",
    keys: ["ArrowLeft", "ArrowUp", "Shift+ ", "PageUp", "p"],
    action: { scope: "room", command: { type: "back" } },
    clicker: "back",
  },
  {
    does: "Next slide, passing over its steps",
    keys: ["Shift+ArrowRight", "Shift+ArrowDown"],
    action: { scope: "room", command: { type: "nextSlide" } },
  },
  {
    does: "Slide before, passing over its steps",
    keys: ["Shift+ArrowLeft", "Shift+ArrowUp"],
    action: { scope: "room", command: { type: "backSlide" } },
  },
  {
    does: "First slide",
    keys: ["Home"],
    action: { scope: "room", command: { type: "first" } },
  },
  { does: "Last slide", keys: ["End"], action: { scope: "room", command: { type: "last" } } },
  {
    does: "Black screen: picture and sound stop at once",
    keys: ["b", "."],
    action: { scope: "room", command: { type: "toggleCover", cover: "black" } },
    clicker: "black",
  },
  {
    does: "White screen",
    keys: ["w"],
    action: { scope: "room", command: { type: "toggleCover", cover: "white" } },
  },
  {
    does: "Pause for a moment: a calm screen with support",
    keys: ["c"],
    action: { scope: "room", command: { type: "toggleCover", cover: "pause" } },
  },
  {
    does: "Play or pause the film",
    keys: ["k"],
    action: { scope: "room", command: { type: "toggleFilm" } },
  },
  {
    does: "Freeze: the room stays here while you look ahead",
    keys: ["z"],
    action: { scope: "console", command: { type: "toggleFreeze" } },
  },
  {
    does: "Go to a slide, by number or name",
    keys: ["g"],
    action: { scope: "console", panel: "goTo" },
  },
  {
    does: "Back to the slide that you jumped from",
    keys: ["Alt+ArrowLeft"],
    action: { scope: "window", act: "travelBack" },
  },
  {
    does: "Forward again",
    keys: ["Alt+ArrowRight"],
    action: { scope: "window", act: "travelOn" },
  },
  { does: "Overview of all slides", keys: ["o"], action: { scope: "console", panel: "overview" } },
  {
    does: "Start or pause the clock",
    keys: ["t"],
    action: { scope: "console", command: { type: "toggleClock" } },
  },
  {
    does: "Full screen, in this window",
    keys: ["f"],
    action: { scope: "window", act: "fullScreen" },
  },
  { does: "This list of keys", keys: ["?"], action: { scope: "console", panel: "help" } },
  {
    does: "Close what is open. Never ends anything",
    keys: ["Escape"],
    action: { scope: "window", act: "close" },
    clicker: "start (every second press)",
  },
  {
    does: "Nothing: your place is safe",
    keys: ["F5"],
    action: { scope: "window", act: "nothing" },
    clicker: "start",
  },
];

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/** What has the focus: a control keeps the keys that it uses itself. */
export type Focus = "page" | "button" | "field" | "slider" | "scroller";

/**
 * What a slider or a scrolled text keeps leaves a clicker all of its buttons, and every control
 * but a text field leaves the black screen its letter.
 */
const kept: Readonly<Record<Exclude<Focus, "field">, ReadonlySet<string>>> = {
  page: new Set(),
  button: new Set([" ", "Shift+ ", "Enter"]),
  slider: new Set(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"]),
  scroller: new Set(["ArrowUp", "ArrowDown", "Home", "End"]),
};
/**
 * A clicker’s black button sends a full stop: safe stop works while the trainer searches, too. And
 * the browser’s own way back would leave the page.
 */
const leftByFields = new Set(["F5", "Escape", ".", "Alt+ArrowLeft", "Alt+ArrowRight"]);

/** The action of a key, or undefined: then the browser has it. */
export function decideKey(
  press: KeyPress,
  focus: Focus,
  table: readonly KeyRow[] = keyTable,
): KeyAction | undefined {
  if (press.ctrlKey || press.metaKey) return undefined;
  const name = nameKey(press);
  if (focus === "field" ? !leftByFields.has(name) : kept[focus].has(name)) return undefined;
  const action = table.find((row) => row.keys.includes(name))?.action;
  if (!action && /^\d$/.test(name)) return { scope: "console", panel: "goTo", digits: name };
  if (action === undefined || !("command" in action)) return action;
  if (!press.repeat) return action;
  const { command } = action;
  switch (command.type) {
    case "next":
    case "back":
    case "nextSlide":
    case "backSlide":
      return { scope: "room", command: { ...command, held: true } };
    // Acts once however long it is held: a held black must not flicker.
    default:
      return { scope: "window", act: "nothing" };
  }
}

/**
 * Shift counts with arrows and Space; on letters it is only a capital, in `?` part of the sign. Alt
 * makes any key another one.
 */
export function nameKey(press: Pick<KeyPress, "key" | "shiftKey" | "altKey">): string {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.altKey) return `Alt+${key}`;
  const counts = press.shiftKey && (key.startsWith("Arrow") || key === " ");
  return counts ? `Shift+${key}` : key;
}
