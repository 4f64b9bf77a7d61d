import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene } from "../picture/Scene.ts";
import {
  blur,
  ell,
  grad,
  group,
  line,
  path,
  pick,
  rect,
  repeat,
  shadow,
  svg,
} from "../picture/shapes.ts";
import { at } from "./parts.ts";

const defs =
  grad("wall", [
    [0, "#cfae86"],
    [1, "#e6c79c"],
  ]) +
  grad("sky", [
    [0, "#e9b98a"],
    [0.6, "#f6d9a2"],
    [1, "#fbe9c0"],
  ]) +
  grad("counter", [
    [0, "#b98d68"],
    [1, "#a2775a"],
  ]) +
  grad("cup", [
    [0, "#3a4a4c"],
    [1, "#2a3136"],
  ]) +
  grad(
    "round",
    [
      [0, "#2b1f22", 0.28],
      [0.3, "#2b1f22", 0],
      [0.62, "#2b1f22", 0],
      [1, "#2b1f22", 0.42],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad(
    "shaft",
    [
      [0, "#ffe2a6", 0.9],
      [1, "#ffe2a6", 0],
    ],
    0,
    0,
    1,
    0.5,
  ) +
  `<clipPath id="body"><path d="M-39 0 L-35 -76 q1 -8 10 -8 h50 q9 0 10 8 L39 0 q-39 10 -78 0Z"/></clipPath>` +
  blur("sh", 7) +
  blur("far", 3) +
  blur("soft", 26);

const outside = svg(
  group(
    'filter="url(#far)"',
    rect(60, 0, 440, 420, "url(#sky)") +
      ell(170, 250, 60, 60, "#fff3cf", 'opacity=".9"') +
      path("M40 330 C160 290 300 310 520 300 V430 H40Z", "#a8946f") +
      ell(420, 270, 80, 74, "#b08a58") +
      ell(368, 300, 50, 44, "#9c7b50") +
      rect(412, 320, 14, 60, "#6b5145"),
  ),
  defs,
);

const kitchen = svg(
  `<path fill-rule="evenodd" fill="url(#wall)" d="M0 0H1440V810H0Z M100 -10H460V372H100Z"/>` +
    rect(0, 388, 1440, 130, "#f0e0c4") +
    repeat(23, (i) => line(`M${i * 66 + 20} 392 V516`, "#dcc49f", 2.4)) +
    line("M0 454 H1440", "#dcc49f", 2.4) +
    rect(0, 384, 1440, 6, "#c9ae86") +
    `<path fill-rule="evenodd" fill="#f3e6cd" d="M78 -30H482V396H78Z M106 -30V362H454V-30Z"/>` +
    rect(274, -20, 12, 384, "#f3e6cd") +
    rect(106, 168, 348, 9, "#f3e6cd") +
    rect(56, 378, 448, 20, "#f8edd8", 3) +
    rect(56, 394, 448, 8, "#c4a67f", 3) +
    // the shelf, its plates, and a hook for every mug
    rect(640, 206, 720, 20, P.wood, 3) +
    rect(640, 206, 720, 5, "#b98a66", 3) +
    path("M640 226 h720 v12 h-720z", "#2b1f22", 'opacity=".16"') +
    repeat(5, (i) => {
      const x = 700 + i * 58;
      return (
        ell(x, 150, 20, 56, pick(["#f4ead6", "#e7d8bb", "#dfe3d6", "#f1e2c4", "#e9d5b5"], i)) +
        ell(x - 4, 150, 11, 38, "#2b1f22", 'opacity=".06"')
      );
    }) +
    rect(670, 200, 320, 8, "#6f4a37", 2) +
    rect(1090, 116, 64, 90, "#a9c0b8", 8) +
    rect(1086, 104, 72, 18, P.wood2, 5) +
    rect(1186, 132, 58, 74, "#cf8f74", 8) +
    rect(1182, 120, 66, 18, P.wood2, 5) +
    rect(1276, 146, 48, 60, "#e0c38c", 7) +
    rect(1272, 136, 56, 15, P.wood2, 5) +
    repeat(9, (i) => line(`M${680 + i * 80} 226 v8 q0 13 12 12 q8 -2 7 -9`, "#b48c51", 4.5)),
  defs,
);

const counter = svg(
  rect(0, 514, 1440, 78, "url(#counter)") +
    rect(0, 514, 1440, 6, "#d9b189") +
    rect(0, 588, 1440, 12, "#6f4d3d") +
    rect(0, 600, 1440, 210, "url(#cup)") +
    path("M0 600 H1440 V634 H0Z", "#151a1d", 'opacity=".35"') +
    repeat(4, (i) => rect(150 + i * 320 + 128, 660, 40, 8, "#b79a68", 4, 'opacity=".8"')) +
    // the cloth they dry on
    path("M338 522 H1120 L1192 584 H268Z", "#f1ead9") +
    path("M352 522 h34 l-46 62 h-38z M1072 522 h34 l68 62 h-38z", "#7f9fa0", 'opacity=".85"') +
    path("M400 522 h10 l-46 62 h-12z M1048 522 h10 l68 62 h-12z", "#7f9fa0", 'opacity=".6"') +
    path("M268 584 H1192 l2 5 H266Z", "#cbbd9f"),
  defs,
);

type Pattern = "plain" | "band" | "stripes" | "spots" | "rim" | "leaf" | "check" | "two" | "wave";

const pattern = (kind: Pattern, ink: string): string => {
  switch (kind) {
    case "plain":
      return "";
    case "band":
      return rect(-44, -40, 88, 18, ink);
    case "stripes":
      return repeat(5, (i) => rect(-36 + i * 17, -90, 7, 96, ink));
    case "spots":
      return repeat(11, (i) =>
        ell(
          -30 + (i % 4) * 20 + (i > 3 && i < 8 ? 10 : 0),
          -62 + Math.floor(i / 4) * 23,
          5.5,
          5.5,
          ink,
        ),
      );
    case "rim":
      return rect(-44, -12, 88, 22, ink);
    case "leaf":
      return repeat(3, (i) => path(`M${-22 + i * 22} -18 q-14 -20 0 -42 q14 22 0 42z`, ink));
    case "check":
      return repeat(6, (i) =>
        rect(-44 + (i % 3) * 30, i < 3 ? -76 : -38, 15, 38, ink, 0, 'opacity=".7"'),
      );
    case "two":
      return rect(-44, -90, 88, 46, ink);
    case "wave":
      return line("M-44 -38 q11 -16 22 0 t22 0 t22 0 t22 0", ink, 7);
  }
};

const upsideDown = (
  x: number,
  y: number,
  size: number,
  colour: string,
  kind: Pattern,
  ink: string,
  side: 1 | -1,
): string =>
  at(
    x,
    y,
    size,
    shadow(16, 4, 58, 7, 0.42) +
      line(
        `M${side * 34} -22 q${side * 30} 2 ${side * 28} -22 q${side * -2} -18 ${side * -30} -16`,
        colour,
        11,
      ) +
      path("M-39 0 L-35 -76 q1 -8 10 -8 h50 q9 0 10 8 L39 0 q-39 10 -78 0Z", colour) +
      group('clip-path="url(#body)"', pattern(kind, ink)) +
      path("M-39 0 L-35 -76 q1 -8 10 -8 h50 q9 0 10 8 L39 0 q-39 10 -78 0Z", "url(#round)") +
      ell(0, -83, 30, 5.5, "#fff6e6", 'opacity=".5"') +
      ell(0, -83, 22, 3.6, "#2b1f22", 'opacity=".22"'),
  );

const back = svg(
  upsideDown(470, 542, 0.98, P.terra, "plain", "", -1) +
    upsideDown(602, 540, 0.94, P.cream, "band", P.teal3, 1) +
    upsideDown(734, 541, 1, "#6f8f92", "spots", "#efe4cb", 1) +
    upsideDown(866, 540, 0.92, P.ochre, "stripes", "#c98435", 1) +
    upsideDown(992, 542, 0.98, "#efe2ca", "leaf", P.sage3, 1),
  defs,
);
const front = svg(
  upsideDown(528, 578, 1.12, "#d7dcd2", "wave", "#557a80", -1) +
    upsideDown(670, 580, 1.06, "#b98a92", "rim", "#8d6270", 1) +
    upsideDown(806, 578, 1.14, "#f3ead8", "check", "#c98d80", 1) +
    upsideDown(948, 580, 1.08, P.teal, "two", "#c9d3c8", 1),
  defs,
);

const shaft = svg(
  group('filter="url(#soft)"', path("M60 20 H460 L1420 470 L1300 720 L420 640Z", "url(#shaft)")),
  defs,
);
const warm = svg(rect(0, 0, 1440, 810, "#e8965a"), defs);

export const mugsScene: MakeScene = () => ({
  background: "#2a3136",
  views: [
    { x: 52, y: 16, zoom: 1.09 },
    { x: 8, y: 6, zoom: 1.02 },
  ],
  layers: [
    { svg: outside, depth: 0.7 },
    { svg: kitchen, depth: 1 },
    { svg: counter, depth: 1 },
    { svg: back, depth: 1 },
    { svg: front, depth: 1.02 },
    { svg: warm, depth: 1, blend: "soft-light", move: (_, k) => ({ solid: 0.16 + 0.2 * k }) },
    { svg: shaft, depth: 1, blend: "soft-light", move: (_, k) => ({ solid: 0.9, x: 26 * k }) },
    { depth: 1, paint: (ctx, t) => motes(ctx, [300, 120, 1200, 520], t, { n: 18, seed: 71 }) },
  ],
});
