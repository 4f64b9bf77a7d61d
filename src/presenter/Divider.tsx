import type { KeyboardEvent, PointerEvent } from "react";
import "./Divider.css";

interface DividerProps {
  /** What grows as the value grows. */
  readonly label: string;
  /** `horizontal`: a line between above and below; `vertical`: between left and right. */
  readonly lies: "horizontal" | "vertical";
  /** The second part's share of both, in percent. */
  readonly share: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (share: number) => void;
  /** Back to the share that it comes with. */
  readonly onReset: () => void;
}

const keyStep = 3;

/** The line between two parts of the console: dragged, or moved by its arrow keys. */
export function Divider(props: DividerProps) {
  const { lies, share, least, most } = props;
  const set = (asked: number) => props.onChange(Math.min(most, Math.max(least, Math.round(asked))));
  function move(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(restOf(event.currentTarget, lies, event.clientX, event.clientY));
  }
  function press(event: KeyboardEvent<HTMLElement>): void {
    const [grows, shrinks] =
      lies === "horizontal" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    // From where it really is: a small window may not give what was asked for.
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const here = restOf(event.currentTarget, lies, x, y);
    if (event.key === grows) set(here + keyStep);
    else if (event.key === shrinks) set(here - keyStep);
    else if (event.key === "Home") set(least);
    else if (event.key === "End") set(most);
    else if (event.key === "Enter") props.onReset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className="presenter-divider"
      tabIndex={0}
      aria-label={props.label}
      aria-orientation={lies}
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={`${Math.round(share)} percent`}
      title={`${props.label}. Double-click for the usual size`}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
      onDoubleClick={props.onReset}
      onKeyDown={press}
    />
  );
}

/** What lies behind a point, of the whole that is divided. Percent. */
function restOf(line: HTMLElement, lies: DividerProps["lies"], x: number, y: number): number {
  const whole = line.closest("[data-divided]")?.getBoundingClientRect();
  if (!whole || whole.width === 0 || whole.height === 0) return 0;
  const rest =
    lies === "horizontal" ? (whole.bottom - y) / whole.height : (whole.right - x) / whole.width;
  return rest * 100;
}
