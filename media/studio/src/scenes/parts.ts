import { P } from "../picture/palette.ts";
import { ell, group, line, path, rect, repeat, shadow } from "../picture/shapes.ts";

// Things that stand in more than one scene. Each is drawn standing on the point (x, y).

export const at = (x: number, y: number, size: number, body: string): string =>
  group(`transform="translate(${x} ${y}) scale(${size})"`, body);

/** The lamp of the telephone table. Needs a gradient called `shade`. */
export const lamp = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    size,
    shadow(4, 4, 80, 9, 0.45) +
      ell(0, 0, 62, 12, "#3a2f35") +
      path(
        "M-18 0 C-20 -60 -36 -90 -30 -130 C-24 -164 24 -164 30 -130 C36 -90 20 -60 18 0Z",
        "#b9714f",
      ) +
      path(
        "M-18 0 C-20 -60 -36 -90 -30 -130 C-27 -146 -18 -156 -8 -158 C-18 -120 -8 -60 -4 0Z",
        "#d99a77",
        'opacity=".6"',
      ) +
      rect(-6, -220, 12, 66, "#a2824e") +
      path("M-80 -224 L-52 -370 H52 L80 -224 Q0 -206 -80 -224Z", "url(#shade)") +
      path(
        "M-80 -224 Q0 -206 80 -224 L78 -234 Q0 -216 -78 -234Z",
        "#c98b4a",
        'opacity=".55"',
      ) +
      path(
        "M-34 -364 L-54 -226 q10 3 20 5 L-18 -364Z",
        "#fff2cf",
        'opacity=".45"',
      ),
  );

/** A clay pot with soil; `sprout` is how much green stands out of it, 0 to 1. */
export const clayPot = (x: number, y: number, size: number, sprout = 0): string =>
  at(
    x,
    y,
    size,
    shadow(4, 2, 52, 7, 0.45) +
      (sprout > 0
        ? path(`M-3 -86 q-9 ${-18 * sprout} 3 ${-40 * sprout} q12 ${20 * sprout} 5 ${40 * sprout}z`, "#8fa868") +
          path(`M2 -86 q-2 ${-20 * sprout} 1 ${-38 * sprout} q10 ${20 * sprout} 4 ${38 * sprout}z`, "#6c8650")
        : "") +
      path("M-42 -66 H42 L32 0 H-32Z", P.terra) +
      path("M22 -66 H42 L32 0 H16Z", P.terra2, 'opacity=".55"') +
      path("M-38 -62 H-26 L-20 -4 H-28Z", P.terraL, 'opacity=".7"') +
      ell(0, -86, 46, 6, "#4a342c") +
      path("M-50 -86 q50 11 100 0 V-66 q-50 9 -100 0Z", P.terraL) +
      path("M24 -82 q16 -2 26 -4 V-66 q-10 2 -26 4Z", P.terra2, 'opacity=".4"'),
  );

/** A mug the right way up. */
export const mug = (x: number, y: number, size: number, colour: string, shade: string): string =>
  at(
    x,
    y,
    size,
    shadow(4, 2, 50, 7, 0.4) +
      line("M35 -60 q28 0 26 22 q-2 20 -28 18", colour, 10) +
      path("M-35 -74 h70 v50 q0 24 -22 24 h-26 q-22 0 -22 -24z", colour) +
      path("M15 -74 h20 v50 q0 24 -22 24 h-8 q10 -6 10 -24z", shade, 'opacity=".6"') +
      ell(0, -73, 35, 6, "#7d604a"),
  );

/** Lines of handwriting nobody is meant to read. */
export const handwriting = (
  x: number,
  y: number,
  w: number,
  rows: number,
  step: number,
  next: () => number,
): string =>
  repeat(rows, (row) => {
    const length = row === rows - 1 ? w * 0.45 : w * (0.82 + next() * 0.16);
    const strokes = Math.floor(length / 9);
    const wave = Array.from({ length: strokes }, () => `q3 ${-3 - next() * 5} 4.5 0 t4.5 0`);
    return line(`M${x} ${y + row * step} ${wave.join(" ")}`, "#5b6d78", 2, 'opacity=".75"');
  });
