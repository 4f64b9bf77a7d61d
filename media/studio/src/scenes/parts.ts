import { P } from "../picture/palette.ts";
import { ell, group, line, path, rect, shadow } from "../picture/shapes.ts";

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
      path("M-80 -224 Q0 -206 80 -224 L78 -234 Q0 -216 -78 -234Z", "#c98b4a", 'opacity=".55"') +
      path("M-34 -364 L-54 -226 q10 3 20 5 L-18 -364Z", "#fff2cf", 'opacity=".45"'),
  );

/** A clay pot with soil; `sprout` is how much green stands out of it, 0 to 1. */
export const clayPot = (x: number, y: number, size: number, sprout = 0): string =>
  at(
    x,
    y,
    size,
    shadow(4, 2, 52, 7, 0.45) +
      (sprout > 0
        ? path(
            `M-3 -86 q-9 ${-18 * sprout} 3 ${-40 * sprout} q12 ${20 * sprout} 5 ${40 * sprout}z`,
            "#a3bb76",
          ) +
          path(
            `M2 -86 q-2 ${-20 * sprout} 1 ${-38 * sprout} q10 ${20 * sprout} 4 ${38 * sprout}z`,
            "#7d985b",
          )
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

/** One line of handwriting nobody is meant to read. */
export const scrawl = (x: number, y: number, w: number, next: () => number): string => {
  const strokes: string[] = [];
  for (let drawn = 0; drawn < w - 9; ) {
    const isGap = next() < 0.17;
    const wide = isGap ? 8 : 5 + next() * 4;
    const up = next() < 0.22 ? 11 : 3 + next() * 4;
    const half = (wide / 2).toFixed(1);
    strokes.push(isGap ? "m8 0" : `q${half} ${(-up).toFixed(1)} ${half} 0 q0 2.5 ${half} 0`);
    drawn += wide;
  }
  return line(`M${x} ${y} ${strokes.join(" ")}`, "#4d6072", 1.7, 'opacity=".85"');
};

/** The household's telephone on its base. Needs a gradient called `base`. */
export const telephone = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    size,
    group(
      'transform="translate(-692 -566)"',
      shadow(690, 572, 92, 9, 0.55) +
        path("M606 566 q4 -34 40 -40 h92 q36 6 40 40 z", "url(#base)") +
        path("M606 566 h172 v5 h-172z", "#2b3c40") +
        rect(640, 540, 60, 12, "#2f4347", 3) +
        [0, 1, 2].map((i) => ell(722 + i * 16, 546, 4.5, 4, "#dfe6dc", 'opacity=".85"')).join("") +
        [0, 1, 2].map((i) => ell(722 + i * 16, 557, 4.5, 4, "#dfe6dc", 'opacity=".7"')).join("") +
        // handset
        path(
          "M660 534 L664 400 q2 -24 26 -24 h10 q24 0 26 24 L730 534 q-2 8 -12 8 h-46 q-10 0 -12 -8z",
          "#35494d",
        ) +
        path(
          "M660 534 L664 400 q2 -20 18 -24 q-8 12 -8 30 L672 542 q-10 0 -12 -8z",
          "#6f8d8f",
          'opacity=".7"',
        ) +
        rect(716, 338, 10, 50, "#2b3c40", 4) +
        rect(676, 400, 40, 34, "#22323a", 4) +
        Array.from({ length: 12 }, (_, i) =>
          rect(
            676 + (i % 3) * 14.5,
            448 + Math.floor(i / 3) * 15,
            10,
            8,
            "#a9bdb7",
            3,
            'opacity=".8"',
          ),
        ).join("") +
        line("M688 388 h16", "#1c2a2f", 4),
    ),
  );
