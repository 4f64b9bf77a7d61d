import { type RefObject, useLayoutEffect } from "react";

/** When `part` leaves the page with the focus in it, the focus goes to what `to` selects, not to nowhere. */
export function usePassFocus(part: RefObject<HTMLElement | null>, to: string): void {
  useLayoutEffect(() => {
    const leaving = part.current;
    return () => {
      if (leaving?.contains(document.activeElement))
        document.querySelector<HTMLElement>(to)?.focus();
    };
  }, [part, to]);
}
