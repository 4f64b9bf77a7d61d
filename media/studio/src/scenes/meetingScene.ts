import { lerp, random } from "../picture/math.ts";
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
  rect,
  repeat,
  shadow,
  svg,
} from "../picture/shapes.ts";
import { at, mug, scrawl } from "./parts.ts";

const defs =
  grad("wall", [
    [0, "#a8a89a"],
    [1, "#c2b9a2"],
  ]) +
  grad(
    "near",
    [
      [0, "#4b4650"],
      [1, "#37333d"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("carpet", [
    [0, "#73736f"],
    [1, "#4f4d50"],
  ]) +
  grad("sky", [
    [0, "#bccdd0"],
    [1, "#f1e0ba"],
  ]) +
  grad("top", [
    [0, "#c39a70"],
    [1, "#d8b285"],
  ]) +
  grad("edge", [
    [0, "#8d6848"],
    [1, "#6b4c38"],
  ]) +
  grad(
    "door",
    [
      [0, "#8f6a50"],
      [1, "#a87d5e"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("cloth", [
    [0, "#56767c"],
    [1, "#3c585f"],
  ]) +
  grad("cloth2", [
    [0, "#64868a"],
    [1, "#486469"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#fff0cc", 0.85],
      [1, "#fff0cc", 0],
    ],
    0,
    0,
    0.6,
    1,
  ) +
  blur("sh", 9) +
  blur("far", 2) +
  blur("soft", 22);

const next = random(31);

const room = svg(
  rect(0, 0, 1440, 520, "url(#wall)") +
    rect(0, 496, 1440, 24, "#e6d9bf") +
    rect(0, 518, 1440, 300, "url(#carpet)") +
    // the window, its blind half down
    rect(420, 66, 380, 282, "#efe4cd", 3) +
    rect(436, 80, 348, 254, "url(#sky)") +
    group(
      'filter="url(#far)"',
      path("M436 270 q90 -40 180 -20 q90 -24 168 4 V334 H436Z", "#93a283") +
        ell(500, 250, 46, 42, "#b9935c") +
        ell(730, 246, 40, 40, "#8ea27d"),
    ) +
    rect(606, 80, 9, 254, "#efe4cd") +
    repeat(10, (i) => rect(434, 80 + i * 11, 352, 7, "#f3ead6", 0, 'opacity=".92"')) +
    line("M770 80 V250", "#c9bb9d", 2) +
    rect(408, 346, 404, 14, "#f3e8d2", 2) +
    // a board, wiped but not quite
    shadow(1020, 300, 150, 90, 0.18) +
    rect(880, 110, 290, 190, "#9aa3a4", 4) +
    rect(890, 120, 270, 170, "#f2f1ea", 2) +
    group(
      'opacity=".35"',
      repeat(4, (i) => scrawl(912, 152 + i * 32, 120 + ((i * 37) % 90), next)),
    ) +
    path("M960 170 q70 -20 130 10 q40 30 -30 50 q-90 10 -110 -20z", "#dfe3e0", 'opacity=".8"') +
    rect(890, 292, 270, 9, "#7f898b", 2) +
    rect(940, 286, 40, 7, "#b9654a", 2),
  defs,
);

/** An office chair from behind or the side; `turn` leans the seat the way it was pushed. */
const chair = (x: number, y: number, size: number, turn: number, cloth: string): string =>
  at(
    x,
    y,
    size,
    shadow(0, 6, 86, 12, 0.5) +
      line(
        `M-52 0 L-46 -64 M52 0 L46 -64 M${-40 + turn} -8 L-36 -64 M${40 + turn} -8 L36 -64`,
        "#3a3a40",
        8,
      ) +
      path(
        `M-62 -64 L${-48 + turn} -92 H${48 + turn} L62 -64 q0 12 -10 12 H-52 q-10 0 -10 -12z`,
        "#33484e",
      ) +
      line(
        `M${-34 + turn} -88 L${-32 + turn * 1.4} -128 M${34 + turn} -88 L${32 + turn * 1.4} -128`,
        "#3a3a40",
        8,
      ) +
      path(
        `M${-56 + turn * 1.4} -124 L${-50 + turn * 2} -212 q2 -14 16 -14 h${68} q14 0 16 14 L${56 + turn * 1.4} -124 q-56 14 -112 0z`,
        cloth,
      ) +
      path(
        `M${-50 + turn * 2} -212 q2 -14 16 -14 h68 q14 0 16 14 l1 8 q-52 -10 -102 0z`,
        "#8fb0ab",
        'opacity=".35"',
      ),
  );

/** The same chair with its back to us. */
const chairFromBehind = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    size,
    shadow(0, 6, 86, 12, 0.5) +
      line("M-44 -34 L-40 -84 M44 -34 L40 -84 M-56 0 L-48 -84 M56 0 L48 -84", "#3a3a40", 8) +
      path("M-60 -86 L-48 -108 H48 L60 -86 q0 12 -10 12 H-50 q-10 0 -10 -12z", "#33484e") +
      line("M-36 -70 V-104 M36 -70 V-104", "#2f2f35", 9) +
      path(
        "M-56 -92 L-52 -184 q2 -14 16 -14 h72 q14 0 16 14 L56 -92 q-56 14 -112 0z",
        "url(#cloth2)",
      ) +
      path(
        "M-52 -184 q2 -14 16 -14 h72 q14 0 16 14 l1 8 q-54 -10 -106 0z",
        "#8fb0ab",
        'opacity=".35"',
      ) +
      line("M-40 -100 q40 9 80 0", "#33484e", 3, 'opacity=".6"'),
  );

const farChairs = svg(
  chair(560, 452, 0.74, -14, "url(#cloth)") + chair(806, 448, 0.74, 20, "url(#cloth)"),
  defs,
);

const table = svg(
  shadow(690, 640, 330, 26, 0.5) +
    rect(500, 520, 20, 116, "#5d4334") +
    rect(862, 520, 20, 116, "#5d4334") +
    path(
      "M500 420 H890 q12 0 18 10 L1000 536 q6 12 -10 12 H392 q-16 0 -10 -12 L482 430 q6 -10 18 -10Z",
      "url(#top)",
    ) +
    path("M382 540 q2 8 10 8 H990 q8 0 10 -8 v16 q0 8 -10 8 H392 q-10 0 -10 -8z", "url(#edge)") +
    path("M500 420 H890 q6 0 10 4 H490 q4 -4 10 -4Z", "#f0d3a8", 'opacity=".7"'),
  defs,
);

const sheet = (x: number, y: number, lean: number, rows: number): string => {
  const w = 74;
  const h = 34;
  return (
    path(`M${x} ${y} h${w} l${lean} ${h} h${-w - 14} z`, "#f7f1e2") +
    path(`M${x + lean - 14} ${y + h} h${w + 14} v3 h${-w - 14}z`, "#cbbb9b") +
    repeat(rows, (i) => {
      const k = (i + 1) / (rows + 1);
      const left = lerp(x + 8, x + lean - 4, k);
      return line(`M${left} ${y + h * k} h${w * (i === rows - 1 ? 0.4 : 0.78)}`, "#a89c8a", 2);
    })
  );
};

const papers = svg(
  sheet(530, 440, -10, 4) +
    sheet(584, 452, -6, 4) +
    sheet(742, 438, 4, 4) +
    sheet(470, 492, -14, 5) +
    sheet(806, 486, 14, 5) +
    sheet(640, 500, 0, 5) +
    line("M700 520 L744 506", "#2f4f55", 5) +
    mug(706, 470, 0.5, "#efe6d4", "#b8a384") +
    mug(616, 446, 0.44, P.terra, P.terra2) +
    mug(838, 468, 0.52, "#6f8f92", "#4b676a") +
    mug(578, 528, 0.6, P.ochre, P.ochre2) +
    mug(790, 532, 0.6, "#d9cdb6", "#a99a80") +
    // the plate that held biscuits
    ell(684, 446, 44, 9, "#f3ecdc") +
    ell(684, 445, 30, 5.5, "#e0d4bb") +
    repeat(5, (i) => ell(668 + i * 8, 444 + (i % 2) * 3, 2, 1.2, "#b58a52")),
  defs,
);

const nearChairs = svg(
  chair(356, 606, 0.98, -26, "url(#cloth2)") +
    chair(1030, 612, 1.0, 28, "url(#cloth2)") +
    chairFromBehind(742, 690, 1.04),
  defs,
);

/** The corridor's side of the doorway: the dark wall, the frame, the door standing open. */
const doorway = svg(
  `<path fill-rule="evenodd" fill="url(#near)" d="M-40 -40H1480V850H-40Z M232 14H1208V850H232Z"/>` +
    `<path fill-rule="evenodd" fill="#d9c6a4" d="M196 -24H1244V850H196Z M232 14H1208V850H232Z"/>` +
    path("M232 14 H1208 V26 H244 V850 H232Z", "#5d4b43", 'opacity=".3"') +
    // the door, opened into the room, seen nearly edge on
    path("M1208 14 L1118 62 V724 L1208 850Z", "url(#door)") +
    path(
      "M1196 60 L1132 94 V360 L1196 372Z M1196 408 L1132 396 V660 L1196 762Z",
      "#7d5a43",
      'opacity=".7"',
    ) +
    path("M1118 62 l-8 3 V716 l8 8z", "#5d4334") +
    ell(1130, 396, 6, 9, "#d8b273") +
    line("M1132 396 l18 4", "#d8b273", 6) +
    // the notice beside it
    rect(84, 300, 60, 78, "#e9dfca", 3, 'opacity=".8"') +
    rect(94, 312, 40, 5, "#8d8272", 2) +
    rect(94, 326, 30, 4, "#b0a594", 2) +
    rect(94, 338, 36, 4, "#b0a594", 2),
  defs,
);

const shaft = svg(
  group('filter="url(#soft)"', path("M436 120 H784 L1010 700 L420 720Z", "url(#shaft)")),
  defs,
);

export const meetingScene: MakeScene = () => ({
  background: "#37333d",
  views: [
    { x: -12, y: -10, zoom: 1.0 },
    { x: 0, y: 12, zoom: 1.1 },
  ],
  layers: [
    { svg: room, depth: 0.85 },
    { svg: farChairs, depth: 0.9 },
    { svg: table, depth: 0.94 },
    { svg: papers, depth: 0.94 },
    { svg: nearChairs, depth: 0.98 },
    {
      svg: shaft,
      depth: 0.9,
      blend: "soft-light",
      move: (t) => ({ solid: 0.8 + 0.05 * Math.sin(t * 0.5) }),
    },
    { depth: 0.95, paint: (ctx, t) => motes(ctx, [420, 80, 1000, 480], t, { n: 16, seed: 37 }) },
    { svg: doorway, depth: 1.12 },
  ],
});
