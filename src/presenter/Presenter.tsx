import { useEffect, useState } from "react";
import { currentSlide } from "#session/selectors.ts";
import type { Host } from "#sync/createHost.ts";
import { type KeyAction, keyTable, type Panel } from "#ui/keymap.ts";
import { toggleFullScreen } from "#ui/toggleFullScreen.ts";
import { useKeys } from "#ui/useKeys.ts";
import { AgendaPanel } from "./AgendaPanel.tsx";
import { AnswersPanel } from "./AnswersPanel.tsx";
import { ControlBar } from "./ControlBar.tsx";
import { CurrentSlide } from "./CurrentSlide.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { GoToDialog } from "./GoToDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { NextSlide } from "./NextSlide.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import type { PanelBell } from "./panelBell.ts";
import { ReplanDialog } from "./ReplanDialog.tsx";
import { TopBar } from "./TopBar.tsx";
import { UnderWay } from "./UnderWay.tsx";
import { useHost } from "./useHost.ts";

interface PresenterProps {
  readonly host: Host;
  /** Tells when a key in an audience window asked for a panel here. */
  readonly onPanelAsked: PanelBell["listen"];
  /** What the trainer is told once: that a session went on, or that this browser forgets. */
  readonly notice: string;
  readonly onEnd: () => void;
}

interface OpenPanel {
  readonly panel: Panel | "end" | "replan";
  /** What is looked for, in a panel that finds slides. */
  readonly search: string;
}

/** The trainer's console: shows the session and sends commands; decides nothing itself. */
export function Presenter({ host, onPanelAsked, notice, onEnd }: PresenterProps) {
  const [open, setOpen] = useState<OpenPanel | null>(null);
  const close = () => setOpen(null);
  const show = (panel: OpenPanel["panel"], search = "") => setOpen({ panel, search });
  useEffect(
    () => onPanelAsked((panel, digits) => setOpen((before) => askedFor(before, panel, digits))),
    [onPanelAsked],
  );
  useKeys((action) => {
    // Safe stop reaches the room at any moment; a dialog keeps all other keys for itself.
    if (open && !isCover(action)) return isNothing(action);
    obey(host, action, show);
    return true;
  });
  const slide = useHost(host, ({ deck, session }) => currentSlide(deck, session));

  return (
    <div className="presenter">
      <TopBar host={host} notice={notice} onEnd={() => show("end")} />
      <AgendaPanel host={host} onReplan={() => show("replan")} />
      <main className="presenter-now">
        <CurrentSlide host={host} />
        <NextSlide host={host} />
        <UnderWay host={host} />
      </main>
      <aside className="presenter-side">
        <NotesPanel slide={slide} />
        <AnswersPanel host={host} slide={slide} />
      </aside>
      <ControlBar host={host} onPanel={(panel) => show(panel)} />
      {open?.panel === "help" ? <KeysDialog host={host} rows={keyTable} onClose={close} /> : null}
      {open?.panel === "end" ? <EndDialog host={host} onEnd={onEnd} onClose={close} /> : null}
      {open?.panel === "replan" ? <ReplanDialog host={host} onClose={close} /> : null}
      {open?.panel === "goTo" || open?.panel === "overview" ? (
        <GoToDialog
          host={host}
          search={open.search}
          onSearch={(search) => show(open.panel, search)}
          pictures={open.panel === "overview"}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** Digits come one by one from the window that has the keys: they add up to one number. */
function askedFor(before: OpenPanel | null, panel: Panel, digits: string): OpenPanel {
  const typed = before?.panel === panel && /^\d+$/.test(before.search) ? before.search : "";
  return { panel, search: digits === "" ? "" : typed + digits };
}

function isCover(action: KeyAction): boolean {
  return "command" in action && action.command.type === "toggleCover";
}

/** F5 above all: a dialog is no reason to lose the place. */
function isNothing(action: KeyAction): boolean {
  return action.scope === "window" && action.act === "nothing";
}

function obey(
  host: Host,
  action: KeyAction,
  openPanel: (panel: Panel, digits: string) => void,
): void {
  if (action.scope === "window") {
    if (action.act === "fullScreen") toggleFullScreen();
  } else if ("command" in action) host.dispatch(action.command);
  else openPanel(action.panel, action.digits ?? "");
}
