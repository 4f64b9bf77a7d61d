import { random } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene, Paint } from "../picture/Scene.ts";
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
import { at, clayPot } from "./parts.ts";

const defs =
  grad("sky", [
    [0, "#c3d2cf"],
    [1, "#f3e4c2"],
  ]) +
  grad("lawn", [
    [0, "#a9b47c"],
    [1, "#869668"],
  ]) +
  grad("wall", [
    [0, "#8f7f6c"],
    [1, "#a8957a"],
  ]) +
  grad("top", [
    [0, "#a77a58"],
    [1, "#bb8b66"],
  ]) +
  grad("front", [
    [0, "#5a3e34"],
    [1, "#33262b"],
  ]) +
  grad(
    "skin",
    [
      [0, "#d6a468"],
      [0.6, "#b57c46"],
      [1, "#8f5d36"],
    ],
    0,
    0,
    1,
    0.4,
  ) +
  grad("steel", [
    [0, "#dfe6e2"],
    [1, "#9aa9aa"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#fff0cc", 0.75],
      [1, "#fff0cc", 0],
    ],
    0.6,
    0,
    0.2,
    1,
  ) +
  blur("sh", 8) +
  blur("far", 2.2) +
  blur("soft", 24);

const next = random(29);

const garden = svg(
  group(
    'filter="url(#far)"',
    rect(180, 0, 1080, 420, "url(#sky)") +
      path("M160 250 C400 206 700 226 900 236 C1080 222 1200 230 1290 246 V440 H160Z", "#a3b39c") +
      repeat(14, (i) => ell(190 + i * 82, 286, 58, 36, i % 3 === 0 ? "#70855f" : "#63785a")) +
      rect(160, 300, 1140, 140, "url(#lawn)") +
      path(
        "M640 300 q60 30 20 60 q-40 30 10 80 H860 q-60 -50 -30 -80 q40 -34 -60 -60z",
        "#dcc59a",
      ) +
      rect(1010, 190, 16, 130, "#6b5145") +
      [
        [1018, 150, 74],
        [966, 186, 50],
        [1074, 184, 54],
        [1018, 108, 46],
      ]
        .map(([x = 0, y = 0, r = 0]) => ell(x, y, r, r * 0.9, "#cf9a58"))
        .join("") +
      ell(1000, 128, 40, 34, "#e0b271") +
      repeat(40, () => {
        const x = 230 + next() * 330;
        return ell(
          x,
          352 + next() * 50,
          6,
          6,
          pick(["#cf7f66", "#e0a35c", "#c98d9a"], Math.floor(next() * 3)),
        );
      }),
  ),
  defs,
);

const leaves: Paint = (ctx, t) => {
  for (let i = 0; i < 5; i++) {
    const u = (t * 0.06 + i * 0.21) % 1;
    ctx.save();
    ctx.globalAlpha = Math.min(1, u * 8) * Math.min(1, (1 - u) * 6) * 0.9;
    ctx.translate(1060 - u * 260 + Math.sin(u * 9 + i) * 26 - i * 22, 130 + i * 14 + u * 220);
    ctx.rotate(u * 7 + i);
    ctx.fillStyle = pick(["#c98f4c", "#b9713f", "#dcae66"], i % 3);
    ctx.beginPath();
    ctx.ellipse(0, 0, 10, 4.6, 0, 0, 7);
    ctx.fill();
    ctx.restore();
  }
};

const room = svg(
  `<path fill-rule="evenodd" fill="url(#wall)" d="M0 0H1440V560H0Z M200 20H1240V410H200Z"/>` +
    `<path fill-rule="evenodd" fill="#efe2c8" d="M180 -10H1260V432H180Z M208 18V402H1232V18Z"/>` +
    rect(540, 18, 14, 386, "#efe2c8") +
    rect(886, 18, 14, 386, "#efe2c8") +
    rect(208, 150, 1024, 9, "#efe2c8") +
    rect(150, 426, 1140, 22, "#f6ead4", 3) +
    rect(150, 444, 1140, 10, "#8d7a5e", 3, 'opacity=".7"') +
    repeat(16, (i) => line(`M${i * 96 + 20} 454 V520`, "#7c6d5b", 2, 'opacity=".5"')),
  defs,
);

const bench = svg(
  path("M-20 500 H1460 V606 H-20Z", "url(#top)") +
    [522, 552, 584].map((y) => line(`M0 ${y} H1440`, "#8b6145", 2, 'opacity=".55"')).join("") +
    rect(0, 498, 1440, 5, "#d7a981") +
    rect(0, 604, 1440, 12, "#6f4d3d") +
    rect(0, 614, 1440, 196, "url(#front)") +
    repeat(5, (i) => rect(i * 340 + 60, 616, 5, 200, "#241a1d", 0, 'opacity=".5"')),
  defs,
);

const newspaper = svg(
  shadow(760, 590, 320, 10, 0.35) +
    path("M486 520 H1012 L1080 592 H432Z", "#efe6d2") +
    path("M486 520 H752 V592 H432Z", "#f7f0df") +
    repeat(5, (col) =>
      repeat(6, (row) => {
        const y = 530 + row * 9.4;
        const x = 500 - row * 7 + col * (104 + row * 3.4);
        return rect(x, y, 70 + row * 3, 3, "#b9ae99", 1.5, 'opacity=".8"');
      }),
    ) +
    path("M432 592 H1080 l3 5 H430Z", "#c6b796"),
  defs,
);

/** A tulip bulb: papery skin, a pale tip, a few roots. */
const bulb = (x: number, y: number, size: number, lean: number): string =>
  group(
    `transform="translate(${x} ${y}) rotate(${lean}) scale(${size})"`,
    shadow(4, 0, 30, 5, 0.45) +
      line("M-6 0 q-3 5 -8 6 M2 1 q0 5 3 7 M8 0 q4 4 8 4", "#a8906a", 1.8) +
      path(
        "M-25 -20 C-27 -42 -10 -52 -2 -72 C4 -52 27 -44 26 -20 C24 -4 12 1 0 1 C-13 1 -24 -4 -25 -20Z",
        "url(#skin)",
      ) +
      path("M-2 -72 C-4 -60 -8 -54 -11 -48 C-6 -46 4 -46 9 -50 C4 -56 1 -62 -2 -72Z", "#e9ddb4") +
      line(
        "M-9 -46 C-16 -32 -14 -16 -8 -2 M2 -47 C6 -30 5 -14 2 0 M11 -46 C18 -34 18 -18 13 -4",
        "#7a4d2c",
        1.5,
        'opacity=".7"',
      ) +
      path(
        "M-19 -30 C-18 -40 -12 -44 -8 -48 C-10 -38 -14 -30 -14 -18 C-17 -20 -19 -24 -19 -30Z",
        "#f0cf97",
        'opacity=".7"',
      ),
  );

const bulbs = svg(
  bulb(560, 548, 0.9, -6) +
    bulb(642, 546, 0.95, 4) +
    bulb(724, 548, 0.88, -3) +
    bulb(806, 546, 0.94, 7) +
    bulb(886, 550, 0.9, -9) +
    bulb(602, 584, 1.05, 8) +
    bulb(696, 586, 1.0, -5) +
    bulb(790, 585, 1.08, 2) +
    bulb(930, 588, 1.02, 74),
  defs,
);

const tools = svg(
  clayPot(206, 560, 1.15) +
    clayPot(318, 548, 1.0) +
    clayPot(268, 590, 1.3) +
    // the trowel, its blade dusty with soil
    group(
      'transform="translate(1180 566) rotate(-9)"',
      shadow(20, 12, 130, 7, 0.4) +
        path("M-104 0 C-70 -26 -20 -24 6 -8 L6 10 C-20 24 -70 24 -104 0Z", "url(#steel)") +
        path(
          "M-104 0 C-84 -16 -62 -20 -46 -20 C-52 -4 -52 8 -46 19 C-64 18 -84 14 -104 0Z",
          "#6b4f3f",
          'opacity=".8"',
        ) +
        line("M6 1 H44", "#aab6b6", 7) +
        line("M52 1 H136", P.wood2, 20) +
        line("M54 -4 H132", "#a87a58", 4) +
        rect(44, -8, 10, 18, "#c79a5a", 2),
    ) +
    // her gloves
    at(
      1085,
      506,
      1,
      shadow(10, 26, 60, 6, 0.35) +
        path(
          "M-46 26 q-8 -30 10 -36 q8 -16 18 -6 q10 -12 20 0 q12 -8 18 6 q14 0 12 20 q-2 16 -12 18z",
          "#8aa08a",
        ) +
        path("M32 26 q8 -2 12 -18 q26 -4 40 4 l-2 16z", "#d9bd96") +
        line("M-18 -10 q-2 12 2 20 M2 -12 q0 12 2 20 M20 -8 q0 10 0 18", "#6c836d", 2.4),
    ),
  defs,
);

const shaft = svg(
  group('filter="url(#soft)"', path("M560 -10 H1180 L840 700 L180 700Z", "url(#shaft)")),
  defs,
);

export const bulbsScene: MakeScene = () => ({
  background: "#33262b",
  views: [
    { x: 36, y: 14, zoom: 1.03 },
    { x: -22, y: 22, zoom: 1.1 },
  ],
  layers: [
    { svg: garden, depth: 0.6 },
    { depth: 0.7, paint: leaves },
    { svg: room, depth: 0.95 },
    { svg: bench, depth: 1 },
    { svg: newspaper, depth: 1 },
    { svg: bulbs, depth: 1 },
    { svg: tools, depth: 1.03 },
    {
      svg: shaft,
      depth: 0.95,
      blend: "soft-light",
      move: (t) => ({ solid: 0.72 + 0.06 * Math.sin(t * 0.5) }),
    },
    { depth: 1, paint: (ctx, t) => motes(ctx, [260, 60, 1100, 520], t, { n: 18, seed: 67 }) },
  ],
});
