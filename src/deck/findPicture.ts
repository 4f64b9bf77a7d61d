import type { Picture } from "./Deck.ts";
import type { Place, Report } from "./report.ts";
import { safeHref } from "./safeHref.ts";

/**
 * A picture that may be shown: a path inside `media/` that the pack has, or an https address. One
 * without alt text is a problem; where that is only a warning it gets words that say so.
 */
export function findPicture(
  src: string,
  alt: string,
  place: Place,
  pictures: ReadonlyMap<string, string>,
  report: Report,
): Picture | null {
  const found = isHttps(src) ? src : pictures.get(src.replace(/^(?:\.?\/)?media\//, ""));
  if (found === undefined) {
    const message = `There is no picture \`${src.slice(0, 80)}\` in media/. Put it there, or write an address that starts with https://.`;
    report("picture-missing", message, place);
    return null;
  }
  const words = alt.trim().replace(/\s+/g, " ");
  if (words === "") {
    const message =
      "Say what the picture shows: `![a kitchen table with two cups](…)`, or `alt:` beside `picture:`.";
    report("picture-without-alt", message, place);
  }
  return { src: found, alt: words || "Picture without a description" };
}

function isHttps(src: string): boolean {
  return /^https:/i.test(src) && safeHref(src) !== null;
}
