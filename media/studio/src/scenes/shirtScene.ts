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

const defs =
  grad("wall", [
    [0, "#b9a48b"],
    [1, "#cfb898"],
  ]) +
  grad("floor", [
    [0, "#8a5e48"],
    [1, "#523735"],
  ]) +
  grad("wood", [
    [0, "#a5744f"],
    [1, "#84593f"],
  ]) +
  grad("panel", [
    [0, "#b5835b"],
    [1, "#946747"],
  ]) +
  grad("shirt", [
    [0, "#7fa3bd"],
    [0.5, "#6b90ad"],
    [1, "#54758f"],
  ]) +
  grad("seat", [
    [0, "#8f6449"],
    [1, "#6f4a37"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#ffe9b8", 0.95],
      [1, "#ffe9b8", 0.1],
    ],
    1,
    0,
    0,
    1,
  ) +
  blur("sh", 9) +
  blur("soft", 14);

const room = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    repeat(24, (i) => rect(i * 62 + 12, 0, 20, 600, "#ffffff", 0, 'opacity=".05"')) +
    rect(0, 574, 1440, 26, "#ecdcc0") +
    rect(0, 598, 1440, 6, "#8f7a5e", 0, 'opacity=".5"') +
    rect(0, 602, 1440, 208, "url(#floor)") +
    repeat(5, (i) => line(`M0 ${628 + i * i * 8 + i * 22} H1440`, "#47302f", 2, 'opacity=".5"')) +
    // a small picture of his: a row of piano hammers, drawn in pencil
    shadow(292, 250, 90, 74, 0.22) +
    rect(206, 150, 176, 138, P.wood2, 3) +
    rect(218, 162, 152, 114, "#f3e8d2") +
    repeat(7, (i) =>
      line(`M${238 + i * 18} 252 V${212 - (i % 3) * 5} q0 -14 10 -16`, "#8f8272", 2.6),
    ) +
    line("M230 254 H356", "#8f8272", 2.4),
  defs,
);

const wardrobe = svg(
  shadow(800, 640, 330, 18, 0.45) +
    rect(520, -20, 560, 656, "url(#wood)", 4) +
    rect(510, -20, 580, 34, "#8d6045", 4) +
    rect(540, 34, 252, 556, "url(#panel)", 4) +
    rect(808, 34, 252, 556, "url(#panel)", 4) +
    [540, 808]
      .map(
        (x) =>
          `<rect x="${x + 26}" y="64" width="200" height="496" rx="6" fill="none" stroke="#7a543b" stroke-width="4"/>` +
          `<rect x="${x + 30}" y="68" width="192" height="488" rx="5" fill="none" stroke="#c99a70" stroke-width="1.6" opacity=".7"/>`,
      )
      .join("") +
    rect(796, 34, 8, 556, "#5d4031") +
    ell(780, 330, 8, 10, "#d8b273") +
    ell(820, 330, 8, 10, "#d8b273") +
    rect(520, 590, 560, 46, "#7a543b") +
    rect(544, 632, 30, 18, "#5d4031") +
    rect(1026, 632, 30, 18, "#5d4031"),
  defs,
);

/** His shirt on its hanger, hooked over the door. */
const shirt = svg(
  // the shadow it throws on the door
  group(
    'filter="url(#sh)"',
    path(
      "M598 134 L664 100 L732 134 L780 290 L748 300 L724 236 V440 H604 V236 L580 300 L548 288Z",
      "#3d2924",
      'opacity=".4" transform="translate(18 14)"',
    ),
  ) +
    rect(657, 44, 26, 26, "#8d6a38", 5) +
    ell(670, 57, 6, 6, "#d8b273") +
    line("M665 104 V84 q0 -8 8 -12 q12 -8 6 -18 q-7 -6 -14 2", "#b48c51", 5) +
    line("M584 138 Q664 88 746 138", "#8a5f45", 11) +
    // sleeves, then the body over them
    path("M598 134 C574 150 562 200 552 286 l-6 48 q18 14 40 10 L606 224Z", "#5f839f") +
    path("M732 134 C756 150 768 200 778 286 l6 48 q-18 14 -40 10 L724 224Z", "#54758f") +
    path(
      "M546 330 l-4 22 q20 12 42 8 l3 -20 q-22 4 -41 -10z M784 330 l4 22 q-20 12 -42 8 l-3 -20 q22 4 41 -10z",
      "#7fa3bd",
    ) +
    path(
      "M592 140 C610 126 640 112 650 104 L680 104 C690 112 720 126 738 140 C732 240 733 330 739 412 C726 446 690 456 664 456 C636 456 604 446 591 412 C597 330 598 240 592 140Z",
      "url(#shirt)",
    ) +
    path(
      "M592 140 C598 134 606 129 614 124 C606 240 606 350 612 441 C602 434 595 424 591 412 C597 330 598 240 592 140Z",
      "#8fb2ca",
      'opacity=".7"',
    ) +
    path(
      "M738 140 C732 134 724 129 716 124 C724 240 724 350 718 441 C728 434 735 424 739 412 C733 330 732 240 738 140Z",
      "#41607a",
      'opacity=".7"',
    ) +
    // collar, placket, buttons, a pocket
    path("M640 108 L664 118 L690 108 L700 128 L672 156 L664 134 L656 156 L630 128Z", "#94b5cb") +
    path("M640 108 L664 118 L690 108 L684 100 Q664 108 646 100Z", "#41607a") +
    path("M656 140 h17 V456 h-17z", "#7fa3bd") +
    line("M656 150 V456 M673 150 V456", "#41607a", 1.4, 'opacity=".6"') +
    repeat(
      7,
      (i) =>
        ell(664.5, 172 + i * 43, 5, 5, "#f6eddc") + ell(664.5, 172 + i * 43, 1.4, 1.4, "#8f8272"),
    ) +
    path("M690 206 h34 v38 l-17 9 l-17 -9z", "#5f839f", 'opacity=".8"') +
    line("M690 213 h34", "#41607a", 1.6, 'opacity=".7"') +
    line(
      "M628 290 C622 340 622 390 630 440 M706 310 C710 360 706 400 700 444",
      "#41607a",
      3,
      'opacity=".35"',
    ),
  defs,
);

const chair = svg(
  group(
    'transform="translate(-36 0)"',
    shadow(1214, 700, 150, 14, 0.5) +
      rect(1120, 300, 16, 250, "#7a543e", 5) +
      rect(1292, 300, 16, 250, "#6f4a37", 5) +
      [318, 372, 426]
        .map((y) => rect(1128, y, 172, 20, "#8f6449", 6) + rect(1128, y, 172, 5, "#bd8b66", 3))
        .join("") +
      path("M1110 540 H1318 L1336 574 H1090Z", "url(#seat)") +
      rect(1090, 574, 246, 14, "#5a3c30", 3) +
      rect(1100, 586, 18, 114, "#6f4a37", 3) +
      rect(1308, 586, 18, 114, "#5d3f31", 3) +
      // the towel, folded in three
      path("M1124 552 q-4 -14 6 -16 H1296 q10 2 6 16z", "#e9e1cf") +
      path("M1122 536 q-4 -14 6 -16 H1298 q10 2 6 16z", "#f4ecdb") +
      path("M1124 520 q-2 -14 8 -15 H1294 q10 1 8 15z", "#fbf5e8") +
      rect(1150, 505, 16, 47, "#8fb0ab", 0, 'opacity=".8"') +
      rect(1172, 505, 6, 47, "#8fb0ab", 0, 'opacity=".6"') +
      line("M1124 520 H1302 M1122 536 H1304", "#cdbfa3", 2),
  ),
  defs,
);

const slipper = (x: number, y: number): string =>
  group(
    `transform="translate(${x} ${y})"`,
    shadow(6, 12, 70, 7, 0.5) +
      path(
        "M-58 12 q-8 -16 8 -22 q50 -10 90 0 q26 6 26 16 q0 8 -14 8 h-104 q-4 0 -6 -2z",
        "#5a3f3a",
      ) +
      ell(-22, -4, 34, 9, "#c9a88a") +
      path("M-4 -14 q30 -14 56 2 q16 8 14 16 q-40 8 -72 4 q-8 -12 2 -22z", "#6f8f92") +
      path("M-4 -14 q30 -14 56 2 l-4 4 q-26 -12 -54 0z", "#93b0ae"),
  );
const slippers = svg(slipper(640, 668) + slipper(720, 688), defs);

const sun = svg(
  group(
    'filter="url(#soft)"',
    path("M1440 -60 L1440 90 L420 640 L360 560Z", "url(#shaft)") +
      path("M1440 130 L1440 330 L640 800 L460 690Z", "url(#shaft)"),
  ),
  defs,
);

export const shirtScene: MakeScene = () => ({
  background: "#523735",
  views: [
    { x: 30, y: -18, zoom: 1.04 },
    { x: -4, y: 4, zoom: 1.09 },
  ],
  layers: [
    { svg: room, depth: 0.95 },
    { svg: wardrobe, depth: 1 },
    {
      svg: shirt,
      depth: 1.01,
      pivot: [664, 66],
      move: (t) => ({ turn: Math.sin(t * 0.9) * 0.004 }),
    },
    { svg: slippers, depth: 1.04 },
    { svg: chair, depth: 1.08 },
    {
      svg: sun,
      depth: 1,
      blend: "soft-light",
      move: (t, k) => ({ solid: 0.62 + 0.25 * k + 0.03 * Math.sin(t * 0.6), y: 14 * k }),
    },
    { depth: 1, paint: (ctx, t) => motes(ctx, [420, 40, 1200, 560], t, { n: 18, seed: 89 }) },
  ],
});
