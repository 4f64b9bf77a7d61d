import "react";

declare module "react" {
  interface CSSProperties {
    /** Custom properties carry measures from content to style sheets. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
