/** Lays a band over the part of a line that it stands for. Through the style object, as the page's policy asks. */
export function placeOnTrack(
  band: HTMLElement | null,
  part: { readonly start: number; readonly end: number },
  duration: number,
): void {
  if (!band || duration <= 0) return;
  band.style.insetInlineStart = `${(part.start / duration) * 100}%`;
  band.style.inlineSize = `${((part.end - part.start) / duration) * 100}%`;
}
