/** Full screen on or off in this window; a browser that refuses changes nothing. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen({ navigationUI: "hide" });
  change.catch(() => undefined);
}
