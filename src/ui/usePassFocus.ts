import { type RefObject, useLayoutEffect } from "react";

/** When `part` leaves the page with the focus in it, the focus goes to what `to` selects, not to nowhere. */
export function usePassFocus(part: RefObject<HTMLElement | null>, to: string): void {
  useLayoutEffect(() => {
    const leaving = part.current;
    return () => {
      const page = leaving?.ownerDocument;
      if (page && leaving.contains(page.activeElement))
        page.querySelector<HTMLElement>(to)?.focus();
    };
  }, [part, to]);
}
