import type { AnchorHTMLAttributes, ReactNode } from "react";
import type { ButtonProps } from "./Button.tsx";

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly look?: ButtonProps["look"];
  readonly icon?: ReactNode;
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({
  look = "secondary",
  icon,
  className,
  children,
  ...native
}: ButtonLinkProps) {
  return (
    <a {...native} className={["button", `button-${look}`, className].filter(Boolean).join(" ")}>
      {icon}
      {children}
    </a>
  );
}
