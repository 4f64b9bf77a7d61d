import type { ButtonHTMLAttributes, ReactNode } from "react";

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "aria-pressed" | "type"> {
  /** `primary` for the one next act, `stop` for what must be found at once in distress. */
  readonly look?: "primary" | "secondary" | "quiet" | "stop";
  /** The key that does the same, shown on the button and left out of its name. */
  readonly hint?: string | undefined;
  readonly icon?: ReactNode;
  /** For a button that is on or off. Its name stays the same in both. */
  readonly pressed?: boolean | undefined;
  readonly type?: "button" | "submit";
}

export function Button({
  look = "secondary",
  hint,
  icon,
  pressed,
  type = "button",
  className,
  children,
  ...native
}: ButtonProps) {
  return (
    <button
      {...native}
      type={type}
      aria-pressed={pressed}
      className={["button", `button-${look}`, className].filter(Boolean).join(" ")}
    >
      {icon}
      {children}
      {hint === undefined ? null : (
        <span className="button-key" aria-hidden="true">
          {hint}
        </span>
      )}
    </button>
  );
}
