import type { Picture } from "./Deck.ts";
import type { Place, Report } from "./report.ts";

/**
 * A picture that may be shown: a path inside `media/` that the pack has. Nothing is fetched from the
 * web, which the page's policy would refuse. One without alt text is a problem; where that is only a
 * warning it gets words that say so.
 */
export function findPicture(
  src: string,
  alt: string,
  place: Place,
  pictures: ReadonlyMap<string, string>,
  report: Report,
): Picture | null {
  if (/^(?:https?:)?\/\//i.test(src)) {
    const message =
      "Pictures are not loaded from the web, so that a wall needs no network. Save it in media/pictures/ and write `pictures/` and its name, or say in words what it shows.";
    report("picture-remote", message, place);
    return null;
  }
  const found = pictures.get(pathOf(src));
  if (found === undefined) {
    const message = `There is no picture \`${src.slice(0, 80)}\` in media/. Put it in media/pictures/, open a deck of your own together with its pictures as a folder or a zip, or say in words what it shows.`;
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

/** As a library names it: without `./`, a leading `/`, `media/` or escapes such as `%20`. */
function pathOf(src: string): string {
  const path = src.replace(/^(?:\.?\/)+/, "").replace(/^media\//, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
