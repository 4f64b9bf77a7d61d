import { motes } from "../picture/motes.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, rect, shadow, svg } from "../picture/shapes.ts";

const defs =
  grad("wall", [
    [0, "#a9a79a"],
    [1, "#c3b79f"],
  ]) +
  grad("table", [
    [0, "#b07c5a"],
    [1, "#946247"],
  ]) +
  grad("front", [
    [0, "#5b3e36"],
    [1, "#33262b"],
  ]) +
  grad(
    "bagg",
    [
      [0, "#3c5a78"],
      [0.5, "#2d4660"],
      [1, "#22354b"],
    ],
    0,
    0,
    1,
    1,
  ) +
  grad("flap", [
    [0, "#4b6d8d"],
    [1, "#345069"],
  ]) +
  grad("bed", [
    [0, "#e9e0cf"],
    [1, "#c8b99f"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#fff0cc", 0.7],
      [1, "#fff0cc", 0],
    ],
    0,
    0,
    1,
    0.8,
  ) +
  blur("sh", 10) +
  blur("b24", 24) +
  blur("b5", 4);

// the room behind, out of focus: a made-up bed, a bedside lamp, a jumper left on the pillow
const back = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    `<g filter="url(#b5)">` +
    rect(860, 210, 600, 200, "#7d5a48", 20) +
    rect(884, 232, 560, 170, "#93705a", 14) +
    path("M820 400 q20 -70 130 -66 q120 -8 130 60 q-10 40 -120 40 q-130 6 -140 -34z", "#f3ebdc") +
    path("M1040 404 q20 -70 140 -66 q120 -8 130 60 q-10 40 -130 40 q-130 6 -140 -34z", "#e8dcc8") +
    path("M790 420 C960 384 1200 396 1460 410 V600 H790Z", "url(#bed)") +
    path("M790 470 C960 434 1200 452 1460 466 V600 H790Z", "#b9694f") +
    path(
      "M790 486 C960 450 1200 468 1460 482 v16 C1200 484 960 466 790 502Z",
      "#e6c69a",
      'opacity=".7"',
    ) +
    // window
    rect(90, -20, 330, 400, "#efe2c8", 4) +
    rect(112, -20, 286, 378, "#dfe6df") +
    path("M112 260 C190 226 290 246 398 232 V358 H112Z", "#a9b98f") +
    ell(330, 200, 60, 58, "#8ea27d") +
    rect(324, 240, 10, 60, "#6b5145") +
    rect(248, -20, 14, 378, "#efe2c8") +
    rect(112, 150, 286, 10, "#efe2c8") +
    rect(70, 376, 370, 20, "#f4e8d2", 3) +
    `</g>`,
  defs,
);
const table = svg(
  rect(0, 546, 1440, 58, "url(#table)") +
    rect(0, 546, 1440, 7, "#cf9c76") +
    rect(0, 598, 1440, 10, "#6a4537") +
    rect(0, 606, 1440, 204, "url(#front)") +
    [120, 520, 920, 1320].map((x) => rect(x, 606, 4, 204, "#2b2023", 0, 'opacity=".5"')).join("") +
    path("M0 606 h1440 v26 H0z", "#1d1518", 'opacity=".35"'),
  defs,
);
const bag = svg(
  shadow(560, 568, 270, 13, 0.55) +
    // back handle
    line("M452 306 C452 196 668 196 668 306", "#1d2c3e", 16) +
    line("M456 300 C458 206 662 206 664 300", "#39536e", 5) +
    // what is inside: a box of dressings, gloves, a roll
    path("M420 330 l14 -70 h96 l8 70z", "#f2e9d8") +
    rect(446, 278, 60, 8, "#8fb0ab", 2) +
    rect(446, 294, 40, 6, "#c9bca4", 2) +
    path("M548 330 l4 -52 h70 l10 52z", "#a8c4c0") +
    path("M566 278 q18 -34 34 -6 q16 -20 18 8z", "#dfe9e4") +
    ell(668, 308, 30, 32, "#f6efe2") +
    ell(668, 308, 11, 12, "#d7c9b0") +
    // body
    path(
      "M330 342 Q332 318 356 318 H764 Q788 318 790 342 L812 536 Q814 562 788 562 H332 Q306 562 308 536Z",
      "url(#bagg)",
    ) +
    path("M330 342 Q332 318 356 318 H764 Q788 318 790 342 l3 26 H327z", "url(#flap)") +
    path("M327 368 H793 l1 7 H326z", "#1d2c3e", 'opacity=".6"') +
    // pocket, clasp, reflective strip
    path(
      "M372 428 h376 q10 0 11 10 l8 96 q1 12 -11 12 H364 q-12 0 -11 -12 l8 -96 q1 -10 11 -10z",
      "#2a4159",
    ) +
    path("M372 428 h376 q10 0 11 10 l1 10 H360 l1 -10 q1 -10 11 -10z", "#4b6d8d") +
    rect(366, 478, 388, 11, "#c9d2cf", 2, 'opacity=".75"') +
    rect(530, 392, 60, 22, "#c79a5a", 5) +
    rect(548, 398, 24, 10, "#8d6a38", 3) +
    rect(398, 318, 20, 56, "#1d2c3e", 3) +
    rect(702, 318, 20, 56, "#1d2c3e", 3) +
    // strap trailing on the table
    line("M800 470 C880 500 850 566 930 566 C1000 566 990 552 1050 560", "#1d2c3e", 13) +
    line("M802 468 C880 496 852 560 930 561", "#39536e", 4) +
    // label
    path("M612 440 h108 v26 h-108z", "#f2e9d8") +
    rect(620, 448, 66, 4, "#8a8f90", 2) +
    rect(620, 456, 44, 4, "#8a8f90", 2),
  defs,
);
const front = svg(
  // the notes, a pen, the blood-pressure cuff
  shadow(1090, 578, 170, 8, 0.4) +
    path("M930 576 l34 -40 h248 l32 40z", "#d8a24e") +
    path("M930 576 h314 v7 h-314z", "#a87a35") +
    path("M950 572 l28 -32 h220 l26 32z", "#f6efe0") +
    [0, 1, 2]
      .map((i) => line(`M${984 - i * 8} ${548 + i * 9} h${190 + i * 14}`, "#b7ab9a", 2.4))
      .join("") +
    line("M1120 568 L1206 534", "#2f4f55", 7) +
    line("M1206 534 l8 -3", "#c9d2cf", 5) +
    shadow(232, 574, 110, 8, 0.45) +
    path("M130 570 q-6 -56 34 -60 h110 q36 6 32 60z", "#4a5f66") +
    path("M136 528 h164 v14 h-166z", "#6d8790") +
    ell(218, 512, 56, 15, "#39484f") +
    ell(218, 511, 40, 9, "#222d33") +
    line("M300 552 C330 556 338 572 356 574", "#2b2630", 6) +
    ell(168, 552, 17, 17, "#f2e9d8") +
    ell(168, 552, 17, 17, "none", 'stroke="#2b2630" stroke-width="3"') +
    line("M168 552 l7 -9", "#bb6c4c", 3),
  defs,
);
const shaft = svg(
  `<g filter="url(#b24)">${path("M120 0 H400 L1120 620 L520 700Z", "url(#shaft)")}</g>`,
  defs,
);
export const bagScene: MakeScene = () => ({
  background: "#33262b",
  views: [
    { x: -26, y: 2, zoom: 1.08 },
    { x: 30, y: 10, zoom: 1.03 },
  ],
  layers: [
    { svg: back, depth: 0.6 },
    { svg: table, depth: 1 },
    { svg: bag, depth: 1 },
    { svg: front, depth: 1.06 },
    {
      svg: shaft,
      depth: 0.9,
      blend: "soft-light",
      move: (t) => ({ solid: 0.8 + 0.06 * Math.sin(t * 0.5) }),
    },
    {
      depth: 1,
      paint: (ctx, t) => motes(ctx, [200, 60, 1000, 520], t, { n: 18, alpha: 0.32, seed: 51 }),
    },
  ],
});
