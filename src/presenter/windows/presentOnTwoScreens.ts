import { keptConsole } from "#sync/keptConsole.ts";
import { askDisplays, type Display, findProjector } from "#ui/displays.ts";

/** `again`: the question took the press away; the next one works. */
type Outcome = "done" | "refused" | "single" | "again";

/**
 * This window goes full screen on the projector and becomes the audience, with the right to sound
 * that the press gave it; the console opens anew on the trainer's display. The other way round, no
 * browser lets a window fill a display that it was not pressed in.
 */
export async function presentOnTwoScreens(deck: string): Promise<Outcome> {
  const displays = await askDisplays();
  if (!displays) return "refused";
  const projector = findProjector(displays.screens, keptConsole().getState().projector);
  const desk = displays.screens.find((display) => display !== projector);
  if (!projector || !desk) return "single";
  try {
    await document.documentElement.requestFullscreen({ screen: projector, navigationUI: "hide" });
  } catch {
    return "again";
  }
  keptConsole().setState({ projector: projector.label });
  window.open(`#/present/${encodeURIComponent(deck)}`, "_blank", `popup,noopener,${fill(desk)}`);
  location.hash = "#/audience";
  return "done";
}

function fill({ availLeft, availTop, availWidth, availHeight }: Display): string {
  return `left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
