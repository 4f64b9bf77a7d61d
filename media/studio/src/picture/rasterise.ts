import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { Resvg } from "@resvg/resvg-js";
import { boardHeight, boardWidth, layerScale } from "./size.ts";

/** A layer's picture, cut to what is drawn in it: most are nearly empty, and emptiness costs time. */
export interface Picture {
  readonly image: Image;
  /** Where it lies on the board. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const scale = Math.round(boardWidth * layerScale) / boardWidth;
/** Clear pixels kept around, so that edges stay soft when the view moves. */
const margin = 2;

/** Draws the sources one over the other, once. */
export async function rasterise(sources: readonly string[]): Promise<Picture> {
  const board = createCanvas(Math.round(boardWidth * scale), Math.round(boardHeight * scale));
  const ctx = board.getContext("2d");
  for (const source of sources) {
    const drawing = new Resvg(source, {
      fitTo: { mode: "width", value: board.width },
      font: { loadSystemFonts: false },
    });
    ctx.drawImage(await loadImage(Buffer.from(drawing.render().asPng())), 0, 0);
  }
  const { left, top, right, bottom } = drawn(board.data(), board.width, board.height);
  const [width, height] = [right - left, bottom - top];
  const cut = createCanvas(width, height);
  cut.getContext("2d").drawImage(board, -left, -top);
  return {
    image: await loadImage(cut.toBuffer("image/png")),
    x: left / scale,
    y: top / scale,
    width: width / scale,
    height: height / scale,
  };
}

function drawn(pixels: Uint8Array, width: number, height: number) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
    }
  }
  if (right === 0) return { left: 0, top: 0, right: 1, bottom: 1 };
  return {
    left: Math.max(0, left - margin),
    top: Math.max(0, top - margin),
    right: Math.min(width, right + margin),
    bottom: Math.min(height, bottom + margin),
  };
}
