/**
 * Keeps a window in its place: the mouse's Back and Forward buttons leave no page, and a pinch on a
 * touchpad does not enlarge it. `ctrlWheel`: Ctrl and the wheel, pressed on purpose, still may.
 */
export function keepSteady(
  { ctrlWheel }: { readonly ctrlWheel: boolean },
  where: Window = window,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let ctrl = false;
  const readCtrl = (event: KeyboardEvent) => {
    ctrl = event.ctrlKey;
  };
  const holdBack = (event: MouseEvent) => {
    if (event.button === 3 || event.button === 4) event.preventDefault();
  };
  for (const type of ["mousedown", "mouseup", "auxclick"] as const)
    where.addEventListener(type, holdBack, { signal });
  for (const type of ["keydown", "keyup"] as const)
    where.addEventListener(type, readCtrl, { signal });
  where.addEventListener(
    "wheel",
    (event) => {
      // A pinch comes as a wheel with a Ctrl that nobody holds.
      if (event.ctrlKey && !(ctrl && ctrlWheel)) event.preventDefault();
    },
    { passive: false, signal },
  );
  return () => stop.abort();
}
