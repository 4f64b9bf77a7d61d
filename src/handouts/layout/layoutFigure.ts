import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { createElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import type { LoadedPicture } from "./LoadedPicture.ts";
import { layoutParagraph } from "./layoutParagraph.ts";
import type { Frame, Setting } from "./Setting.ts";

type Figure = Extract<HandoutBlock, { readonly type: "figure" }>;

/** A picture, with its caption beside it in the structure: readers skip what is inside a figure that has alt text. */
export function layoutFigure(figure: Figure, setting: Setting, frame: Frame): readonly Atom[] {
  const picture = setting.pictures.get(figure.src);
  const together = { ...frame, parent: createElement("Div", frame.parent) };
  const shown = picture
    ? [pictureAtom(figure, picture, setting, together)]
    : pictureInWords(figure, setting, together);
  return [...shown, ...caption(figure, setting, together)];
}

function pictureAtom(
  { alt, caption }: Figure,
  picture: LoadedPicture,
  { pen, profile, pageRoom }: Setting,
  { x, width, parent }: Frame,
): Atom {
  const element = createElement("Figure", parent, { alt });
  // 96 pixels of a screen are 72 points; no picture takes more than two thirds of a page.
  const natural = picture.width * 0.75;
  const scale = Math.min(
    width / natural,
    (pageRoom * 0.66) / (picture.height * 0.75),
    natural < width / 2 ? 1 : width / natural,
  );
  const area = { width: natural * scale, height: picture.height * 0.75 * scale };
  return {
    height: area.height,
    gap: profile.body * 0.9,
    keep: caption === null ? keep.no : keep.must,
    draw: (top) => pen.picture(element, picture.jpeg, { ...area, x, y: top }),
  };
}

/** A picture that could not be loaded is told in words. */
function pictureInWords(
  { alt, caption }: Figure,
  setting: Setting,
  { x, width, parent }: Frame,
): readonly Atom[] {
  return layoutParagraph([`Picture: ${alt}`], setting, {
    element: createElement("P", parent),
    x,
    width,
    size: setting.profile.body,
    gap: setting.profile.body * 0.9,
    keep: caption === null ? keep.no : keep.must,
  });
}

function caption(
  { caption: words }: Figure,
  setting: Setting,
  { x, width, parent }: Frame,
): readonly Atom[] {
  if (words === null) return [];
  return layoutParagraph([words], setting, {
    element: createElement("Caption", parent),
    x,
    width,
    size: setting.profile.small,
    gap: setting.profile.body * 0.3,
  });
}
