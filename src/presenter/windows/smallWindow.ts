/** Document Picture-in-Picture, with what is used of it. */
interface SmallWindows {
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}

declare global {
  interface Window {
    readonly documentPictureInPicture?: SmallWindows;
  }
}

export function canOpenSmallWindow(): boolean {
  return window.documentPictureInPicture !== undefined;
}

/** A window that stays on top of all others, with this page's styles; null where the browser refuses. */
export async function openSmallWindow(): Promise<Window | null> {
  try {
    const small = await window.documentPictureInPicture?.requestWindow({ width: 760, height: 600 });
    if (!small) return null;
    const { document: page } = small;
    page.documentElement.lang = document.documentElement.lang;
    page.documentElement.dataset["view"] = "presenter";
    page.title = document.title;
    for (const sheet of document.querySelectorAll("link[rel=stylesheet], style"))
      page.head.append(page.importNode(sheet, true));
    return small;
  } catch {
    return null;
  }
}
