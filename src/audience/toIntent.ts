import type { Intent } from "#protocol/intent.ts";
import type { PublicState } from "#protocol/publicState.ts";
import type { KeyAction } from "#ui/keymap.ts";

/**
 * What to ask the host for when a key is pressed on the wall. What turns on and off is asked for as
 * one of the two, by what this wall shows.
 */
export function toIntent(action: KeyAction, shown: PublicState | null): Intent | null {
  if (action.scope === "window") return null;
  if (!("command" in action)) return { type: "panel", panel: action.panel, digits: action.digits };
  const { command } = action;
  if (command.type === "toggleCover")
    return { type: "cover", cover: shown?.cover === command.cover ? "none" : command.cover };
  if (command.type === "toggleFilm")
    return { type: shown?.film?.status === "playing" ? "pauseFilm" : "playFilm" };
  return command;
}
