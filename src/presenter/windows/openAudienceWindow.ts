/**
 * Opens the wall in a process of its own, so that the console's work never delays it. Opened by a
 * click, it may play sound without one of its own.
 */
export function openAudienceWindow(session: string): void {
  const address = `#/audience/${encodeURIComponent(session)}`;
  window.open(address, "_blank", "popup,noopener,width=1280,height=720");
}
