/** `https://www.example.org/help` as people say and write it: `example.org/help`. */
export function shortAddress(href: string): string {
  return href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, "").replace(/\/$/, "");
}
