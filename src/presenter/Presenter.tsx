import { useContext, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Host } from "#sync/createHost.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { type KeyAction, keyTable, type Panel } from "#ui/keymap.ts";
import { remapped } from "#ui/ownKeys.ts";
import { toggleFullScreen } from "#ui/toggleFullScreen.ts";
import { useKeys } from "#ui/useKeys.ts";
import { AgendaPanel } from "./agenda/AgendaPanel.tsx";
import { ReplanDialog } from "./agenda/ReplanDialog.tsx";
import { ControlBar } from "./ControlBar.tsx";
import { CheckDialog } from "./check/CheckDialog.tsx";
import { EndDialog } from "./end/EndDialog.tsx";
import { FilmSettingsDialog } from "./film/FilmSettingsDialog.tsx";
import { ClickerDialog } from "./keys/ClickerDialog.tsx";
import { KeysDialog } from "./keys/KeysDialog.tsx";
import type { PanelBell } from "./panelBell.ts";
import { Side } from "./Side.tsx";
import { GoToDialog } from "./slides/GoToDialog.tsx";
import { Slides } from "./slides/Slides.tsx";
import { type Travel, useSlideHistory } from "./slides/useSlideHistory.ts";
import { TopBar } from "./TopBar.tsx";
import { useSteadyWindow } from "./useSteadyWindow.ts";
import { AudienceDialog } from "./windows/AudienceDialog.tsx";
import { ConsoleWindow } from "./windows/ConsoleWindow.ts";

interface PresenterProps {
  readonly host: Host;
  /** Tells when a key in an audience window asked for a panel here. */
  readonly onPanelAsked: PanelBell["listen"];
  /** What the trainer is told once: that a session went on, or that this browser forgets. */
  readonly notice: string;
  readonly onEnd: () => void;
  /** Moves the console to a small window that stays on top; null where it is there, or the browser has none. */
  readonly onSmall?: (() => void) | null;
}

interface OpenPanel {
  readonly panel: Panel | "end" | "audience" | "check" | "clicker" | "film" | "replan";
  /** What is looked for, in a panel that finds slides. */
  readonly search: string;
}

/** The trainer's console: shows the session and sends commands; decides nothing itself. */
export function Presenter({ host, onPanelAsked, notice, onEnd, onSmall = null }: PresenterProps) {
  const [open, setOpen] = useState<OpenPanel | null>(null);
  const close = () => setOpen(null);
  const way = useSlideHistory(host);
  const show = (panel: OpenPanel["panel"], search = "") => setOpen({ panel, search });
  useEffect(
    () => onPanelAsked((panel, digits) => setOpen((before) => askedFor(before, panel, digits))),
    [onPanelAsked],
  );
  const ownKeys = useStore(keptConsole(), (kept) => kept.ownKeys);
  const keys = useMemo(() => remapped(keyTable, ownKeys), [ownKeys]);
  const where = useContext(ConsoleWindow);
  useKeys(
    keys,
    (action) => {
      // Safe stop reaches the room at any moment; a dialog keeps all other keys for itself.
      if (open && !isCover(action)) return isHeldBack(action);
      obey(host, action, show, way);
      return true;
    },
    where,
  );
  useSteadyWindow(where);
  const sideShare = useStore(keptConsole(), (kept) => kept.sideShare);

  return (
    <div
      className="presenter"
      data-divided
      data-side-share={sideShare ?? undefined}
      style={{ "--side-share": sideShare ?? undefined }}
    >
      <TopBar
        host={host}
        notice={notice}
        onEnd={() => show("end")}
        onAudience={() => show("audience")}
      />
      <AgendaPanel host={host} onReplan={() => show("replan")} />
      <Slides host={host} />
      <Side host={host} onFilmSettings={() => show("film")} />
      <ControlBar host={host} onPanel={(panel) => show(panel)} />
      {open?.panel === "clicker" ? <ClickerDialog host={host} rows={keys} onClose={close} /> : null}
      {open?.panel === "audience" ? (
        <AudienceDialog
          host={host}
          onSmall={onSmall}
          onCheck={() => show("check")}
          onClose={close}
        />
      ) : null}
      {open?.panel === "check" ? <CheckDialog host={host} onClose={close} /> : null}
      {open?.panel === "help" ? (
        <KeysDialog host={host} rows={keys} onTry={() => show("clicker")} onClose={close} />
      ) : null}
      {open?.panel === "end" ? <EndDialog host={host} onEnd={onEnd} onClose={close} /> : null}
      {open?.panel === "film" ? <FilmSettingsDialog host={host} onClose={close} /> : null}
      {open?.panel === "replan" ? <ReplanDialog host={host} onClose={close} /> : null}
      {open?.panel === "goTo" || open?.panel === "overview" ? (
        <GoToDialog
          host={host}
          search={open.search}
          onSearch={(search) => show(open.panel, search)}
          pictures={open.panel === "overview"}
          way={way}
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

/** F5 above all, and the browser's way back: a dialog is no reason to lose the place. */
function isHeldBack(action: KeyAction): boolean {
  return action.scope === "window" && action.act !== "fullScreen" && action.act !== "close";
}

function obey(
  host: Host,
  action: KeyAction,
  openPanel: (panel: Panel, digits: string) => void,
  way: Travel,
): void {
  if (action.scope === "window") {
    if (action.act === "fullScreen") toggleFullScreen();
    else if (action.act === "travelBack") way.go(-1);
    else if (action.act === "travelOn") way.go(1);
  } else if ("command" in action) host.dispatch(action.command);
  else openPanel(action.panel, action.digits ?? "");
}
