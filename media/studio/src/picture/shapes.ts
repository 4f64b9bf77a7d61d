import { boardHeight, boardWidth } from "./size.ts";

// SVG in few words. Positions are board units; `extra` is any further attribute.

type Stop = readonly [offset: number, colour: string, solid?: number];

const stops = (list: readonly Stop[]): string =>
  list
    .map(([offset, colour, solid = 1]) => {
      return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${solid}"/>`;
    })
    .join("");

export const svg = (body: string, defs = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${boardWidth} ${boardHeight}" ` +
  `width="${boardWidth}" height="${boardHeight}"><defs>${defs}</defs>${body}</svg>`;

export const grad = (id: string, list: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string =>
  `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`;

export const radial = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}" cx=".5" cy=".5" r=".5">${stops(list)}</radialGradient>`;

export const blur = (id: string, size: number): string =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%">` +
  `<feGaussianBlur stdDeviation="${size}"/></filter>`;

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  round = 0,
  extra = "",
): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}" ${extra}/>`;

export const path = (d: string, fill: string, extra = ""): string =>
  `<path d="${d}" fill="${fill}" ${extra}/>`;

export const line = (d: string, colour: string, width: number, extra = ""): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" ` +
  `stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const ell = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  extra = "",
): string => `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`;

/** Needs a blur called `sh` in the scene's defs. */
export const shadow = (cx: number, cy: number, rx: number, ry: number, solid = 0.35): string =>
  ell(cx, cy, rx, ry, "#2b1f22", `opacity="${solid}" filter="url(#sh)"`);

export const group = (attributes: string, body: string): string => `<g ${attributes}>${body}</g>`;

/** The same shape many times over: `repeat(7, (i) => rect(...))`. */
export const repeat = (n: number, draw: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => draw(i)).join("");

/** One of a few colours, again and again in turn. */
export const pick = (colours: readonly string[], n: number): string =>
  colours[n % colours.length] ?? "";
