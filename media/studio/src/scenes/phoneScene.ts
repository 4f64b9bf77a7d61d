import { blob } from "../picture/blob.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, radial, rect, shadow, svg } from "../picture/shapes.ts";
import { telephone } from "./parts.ts";

const defs =
  grad("wall", [
    [0, "#5a5566"],
    [1, "#7a6a6c"],
  ]) +
  radial("glow", [
    [0, "#ffdf9e", 0.95],
    [0.35, "#ffcf8a", 0.5],
    [1, "#ffcf8a", 0],
  ]) +
  grad("shade", [
    [0, "#f8dfae"],
    [1, "#f0bd76"],
  ]) +
  grad("table", [
    [0, "#8d5f44"],
    [1, "#6c4636"],
  ]) +
  grad("front", [
    [0, "#4b3230"],
    [1, "#2f2228"],
  ]) +
  grad("chair", [
    [0, "#587274"],
    [1, "#3b5358"],
  ]) +
  grad("base", [
    [0, "#7b9492"],
    [1, "#4b676a"],
  ]) +
  grad("night", [
    [0, "#4d5a74"],
    [0.6, "#8d7c8c"],
    [1, "#d79f83"],
  ]) +
  blur("sh", 10) +
  blur("b24", 24) +
  blur("b4", 4);

const room = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    // faint wallpaper stripe
    Array.from({ length: 24 }, (_, i) =>
      rect(i * 62 + 10, 0, 22, 620, "#ffffff", 0, 'opacity=".025"'),
    ).join("") +
    rect(0, 520, 1440, 16, "#8a7a76", 0, 'opacity=".7"'),
  defs,
);
const win = svg(
  rect(90, -20, 330, 400, "#cbb79c", 4) +
    rect(110, -20, 290, 380, "url(#night)") +
    rect(249, -20, 12, 380, "#cbb79c") +
    rect(110, 170, 290, 10, "#cbb79c") +
    [[150, 30]].map(([x = 0, y = 0]) => ell(x, y, 1.8, 1.8, "#f6ead6", 'opacity=".8"')).join("") +
    path("M110 330 C180 296 260 320 320 306 C360 298 390 306 400 310 V360 H110Z", "#3a3f50") +
    rect(214, 318, 10, 12, "#f1bd75", 1) +
    rect(344, 312, 9, 11, "#f1bd75", 1) +
    rect(76, 378, 358, 18, "#d8c6aa", 3) +
    path("M60 -20 H150 C146 120 140 260 112 396 C96 404 74 402 60 398Z", "#8d6470") +
    path("M60 -20 H92 C92 120 88 280 70 398 l-10 0Z", "#734f5c") +
    path("M450 -20 H372 C376 120 382 260 406 396 C422 404 440 402 450 398Z", "#8d6470") +
    path("M450 -20 H424 C424 120 428 280 440 398 l10 0Z", "#734f5c"),
  defs,
);
const pictures = svg(
  shadow(604, 232, 70, 60, 0.3) +
    rect(540, 150, 128, 154, "#3a2f35", 3) +
    rect(552, 162, 104, 130, "#efe0c4") +
    // two people on a beach, long ago, from behind
    rect(562, 172, 84, 110, "#9fb3b4") +
    path("M562 232 H646 V282 H562Z", "#d9bd96") +
    path("M562 226 H646 V238 H562Z", "#7d9a9c") +
    ell(592, 206, 7, 8, "#6a4a3c") +
    path("M582 246 c-2 -20 0 -30 10 -31 c10 1 12 11 10 31z", "#bb6c4c") +
    ell(614, 202, 7.5, 8, "#4c3a34") +
    path("M602 248 c-2 -24 0 -36 12 -37 c12 1 14 13 12 37z", "#3f5a68") +
    line("M600 240 L604 242", "#c48d6c", 4) +
    line("M588 246 V262 M597 246 V262 M609 248 V264 M619 248 V264", "#4b4048", 4),
  defs,
);
const glow = svg(ell(980, 260, 470, 400, "url(#glow)"), defs);
const lamp = svg(
  shadow(984, 566, 80, 9, 0.5) +
    ell(980, 560, 62, 12, "#3a2f35") +
    path(
      "M962 560 C960 500 944 470 950 430 C956 396 1004 396 1010 430 C1016 470 1000 500 998 560Z",
      "#b9714f",
    ) +
    path(
      "M962 560 C960 500 944 470 950 430 C953 414 962 404 972 402 C962 440 972 500 976 560Z",
      "#d99a77",
      'opacity=".6"',
    ) +
    rect(974, 340, 12, 66, "#a2824e") +
    path("M900 336 L928 190 H1032 L1060 336 Q980 354 900 336Z", "url(#shade)") +
    path("M900 336 Q980 354 1060 336 L1058 326 Q980 344 902 326Z", "#c98b4a", 'opacity=".55"') +
    path("M928 190 H1032 l2 8 H926z", "#c98b4a", 'opacity=".5"') +
    path("M946 196 L926 334 q10 3 20 5 L962 196Z", "#fff2cf", 'opacity=".45"'),
  defs,
);
const table = svg(
  rect(430, 560, 760, 30, "url(#table)", 4) +
    rect(430, 560, 760, 6, "#b98562", 3) +
    rect(430, 586, 760, 8, "#43302c") +
    rect(456, 594, 708, 230, "url(#front)") +
    rect(486, 616, 310, 74, "#553a36", 5) +
    rect(824, 616, 310, 74, "#553a36", 5) +
    ell(640, 654, 9, 9, "#c79a5a") +
    ell(980, 654, 9, 9, "#c79a5a") +
    rect(0, 700, 1440, 110, "#33262b", 0, 'opacity=".55"'),
  defs,
);
const chair = svg(
  shadow(1330, 700, 190, 30, 0.5) +
    path(
      "M1204 810 V420 C1204 380 1236 364 1270 372 C1296 300 1400 280 1480 300 V810Z",
      "url(#chair)",
    ) +
    path("M1204 810 V470 q0 -30 34 -30 q34 0 34 34 V810Z", "#6d8886") +
    path("M1272 474 q0 -34 -34 -34 q18 8 18 40 V810 h16z", "#35494d", 'opacity=".6"') +
    // knitted throw
    path("M1180 452 q60 -30 116 4 l10 190 q-70 22 -136 -2z", "#c98d72") +
    [484, 524, 564, 604]
      .map((y, i) =>
        path(
          `M1176 ${y} q62 -22 124 4 l1 16 q-64 -24 -126 -4z`,
          i % 2 ? "#ecd2ac" : "#a8654f",
          'opacity=".8"',
        ),
      )
      .join("") +
    Array.from({ length: 13 }, (_, i) =>
      line(`M${1174 + i * 10.6} ${644 + Math.sin((i / 12) * 3.14) * 11} v14`, "#c98d72", 4),
    ).join(""),
  defs,
);
const things = svg(
  // cup gone cold, reading glasses, notepad
  shadow(512, 566, 50, 7, 0.5) +
    path("M476 508 h66 v36 q0 22 -22 22 h-22 q-22 0 -22 -22z", P.cream) +
    rect(476, 524, 66, 10, P.teal3) +
    line("M542 518 q24 0 22 20 q-2 16 -24 16", P.cream, 9) +
    path("M526 508 h16 v36 q0 22 -22 22 h-6 q12 -6 12 -22z", "#b8a384", 'opacity=".6"') +
    ell(509, 509, 33, 5, "#7d604a") +
    shadow(860, 570, 60, 6, 0.4) +
    path("M800 566 l18 -10 h110 l-8 10z", "#efe0c4") +
    path("M800 566 h120 v4 h-120z", "#c8b28c") +
    line("M826 560 h60", "#8f8378", 2) +
    line("M862 562 L912 548", "#3f5a68", 5),
  defs,
);
const phone = svg(telephone(692, 566, 1), defs);
const screen = svg(
  rect(678, 402, 36, 30, "#dff0d2", 3) + line("M684 412 h24 M684 421 h16", "#56705a", 3),
  defs,
);

export const phoneScene: MakeScene = () => ({
  background: "#2f2228",
  views: [
    { x: 34, y: 10, zoom: 1.09 },
    { x: -30, y: 2, zoom: 1.02 },
  ],
  layers: [
    { svg: room, depth: 0.9 },
    { svg: win, depth: 0.9 },
    { svg: pictures, depth: 0.92 },
    {
      svg: glow,
      depth: 1,
      blend: "soft-light",
      move: (t) => ({ solid: 0.92 + 0.05 * Math.sin(t * 1.1) }),
    },
    {
      svg: glow,
      depth: 1,
      blend: "screen",
      move: (t) => ({ solid: 0.26 + 0.015 * Math.sin(t * 1.1 + 0.6) }),
    },
    { svg: table, depth: 1.03 },
    { svg: lamp, depth: 1.03 },
    { svg: things, depth: 1.03 },
    { svg: phone, depth: 1.03 },
    {
      depth: 1.03,
      paint: (ctx, t) => {
        const ring = t % 3.0 < 1.7 ? 0.5 + 0.5 * Math.sin(t * 8) : 0;
        ctx.globalAlpha = 0.3 * ring;
        ctx.drawImage(blob(), 560, 290, 270, 260);
      },
    },
    {
      svg: screen,
      depth: 1.03,
      move: (t) => ({ solid: t % 3.0 < 1.7 ? 0.72 + 0.28 * Math.sin(t * 8) : 0.35 }),
    },
    { svg: chair, depth: 1.12 },
  ],
});
