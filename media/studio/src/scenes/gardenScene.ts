import { ease, lerp, random } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, pick, radial, rect, shadow, svg } from "../picture/shapes.ts";
import { steam } from "../picture/steam.ts";

const defs =
  radial("wg", [
    [0, "#ffcf80", 0.9],
    [0.3, "#ffcf80", 0.5],
    [0.65, "#ffcf80", 0.14],
    [1, "#ffcf80", 0],
  ]) +
  grad("sky", [
    [0, "#6d7891"],
    [0.38, "#b58f97"],
    [0.7, "#e8a982"],
    [1, "#f9d398"],
  ]) +
  radial("sun", [
    [0, "#fff3cf", 1],
    [0.18, "#ffe6ab", 0.95],
    [0.4, "#ffd58c", 0.42],
    [1, "#ffd58c", 0],
  ]) +
  grad("lawn", [
    [0, "#93935f"],
    [0.5, "#6c7a52"],
    [1, "#3d4a3d"],
  ]) +
  grad("lawn2", [
    [0, "#5a6a4c"],
    [1, "#2c382f"],
  ]) +
  grad("pathg", [
    [0, "#f3d6a0"],
    [1, "#a98a6a"],
  ]) +
  grad("house", [
    [0, "#6a5360"],
    [1, "#513f4c"],
  ]) +
  grad("bench", [
    [0, "#9a6b4d"],
    [1, "#6d4837"],
  ]) +
  blur("sh", 9) +
  blur("b3", 3) +
  blur("b16", 16);
const r = random(77);
const sky = svg(
  rect(0, 0, 1440, 560, "url(#sky)") +
    [
      [240, 120, 150, 12],
      [330, 146, 110, 8],
      [980, 90, 170, 11],
      [1090, 118, 120, 8],
      [620, 66, 120, 8],
    ]
      .map(([x = 0, y = 0, rx = 0, ry = 0]) => ell(x, y, rx, ry, "#f7d3b0", 'opacity=".38"'))
      .join(""),
  defs,
);
const sun = svg(ell(560, 372, 260, 260, "url(#sun)") + ell(560, 372, 42, 42, "#fff1cb"), defs);
const far = svg(
  path(
    "M-20 402 C140 350 300 352 460 388 C620 352 800 344 960 384 C1120 350 1300 350 1460 396 V560 H-20Z",
    "#9c7f86",
  ) +
    path(
      "M-20 430 C160 396 320 404 520 424 C740 396 960 400 1140 424 C1260 408 1380 412 1460 424 V560 H-20Z",
      "#7c6a70",
    ),
  defs,
);
const mid = svg(
  // trees on the left
  [
    [120, 330, 96],
    [60, 380, 84],
    [196, 384, 74],
    [40, 296, 66],
    [250, 420, 48],
  ]
    .map(([x = 0, y = 0, q = 0]) => ell(x, y, q, q * 0.92, "#4b5648"))
    .join("") +
    rect(108, 380, 22, 120, "#3a3536") +
    [
      [96, 300, 44],
      [30, 340, 38],
    ]
      .map(([x = 0, y = 0, q = 0]) => ell(x, y, q, q * 0.9, "#66704f", 'opacity=".8"'))
      .join("") +
    // house with one lit window, on the right
    path("M1030 470 V270 L1220 140 L1460 290 V470Z", "url(#house)") +
    path("M1004 306 L1220 158 L1460 306 L1460 270 L1220 128 L990 290Z", "#40323e") +
    rect(1318, 130, 40, 92, "#40323e") +
    rect(1312, 122, 52, 14, "#513f4c") +
    rect(1098, 318, 96, 110, "#ffdf9c", 4) +
    rect(1143, 318, 6, 110, "#8d6a4d") +
    rect(1098, 368, 96, 6, "#8d6a4d") +
    `<rect x="1098" y="318" width="96" height="110" rx="4" fill="none" stroke="#3a2d38" stroke-width="8"/>` +
    rect(1090, 428, 112, 10, "#8d7a78", 2) +
    path("M1102 322 q22 60 4 102 h-4z M1190 322 q-22 60 -4 102 h4z", "#c98d72", 'opacity=".8"') +
    rect(1262, 330, 84, 140, "#35474a", 4) +
    ell(1334, 404, 4, 4, "#d8b273") +
    path("M880 470 q26 -60 66 -40 q30 -34 66 -4 q26 -14 44 14 l6 40z", "#566049"),
  defs,
);
const winGlow = svg(ell(1146, 374, 250, 220, "url(#wg)"), defs);
const ground = svg(
  rect(-20, 456, 1480, 374, "url(#lawn)") +
    path(
      "M1236 470 C1200 486 1080 484 1000 500 C900 520 900 548 820 570 C700 604 620 640 560 830 L1010 830 C990 700 1040 640 1100 596 C1160 556 1240 520 1290 470Z",
      "url(#pathg)",
    ) +
    Array.from({ length: 34 }, (_, i) => {
      const k = i / 34,
        y = 492 + k * k * 300,
        w = 12 + k * 46;
      const x = lerp(1180, 790, k ** 0.55) + (r() - 0.5) * (40 + 220 * k);
      return ell(x, y, w, w * 0.27, k > 0.5 ? "#8d725a" : "#c9a87c", 'opacity=".5"');
    }).join("") +
    // long evening shadows on the lawn
    path(
      "M180 500 C300 520 420 560 520 640 L300 600 C220 560 180 530 150 506Z",
      "#2c382f",
      'opacity=".35"',
    ),
  defs,
);
const bench = svg(
  '<g transform="translate(10 -62)">' +
    `<g filter="url(#sh)">${path("M250 640 L660 640 L780 690 L330 694Z", "#1f2922", 'opacity=".5"')}</g>` +
    // back
    [468, 498, 528]
      .map(
        (y, i) =>
          rect(262, y, 380, 18, pick(["#a97755", "#9b6b4c", "#8d6045"], i), 5) +
          rect(262, y, 380, 4, "#e0ab7a", 3, 'opacity=".75"'),
      )
      .join("") +
    rect(272, 456, 16, 190, "#6d4837", 4) +
    rect(616, 456, 16, 190, "#6d4837", 4) +
    // arms
    path("M254 548 h70 q10 0 10 8 v6 h-84 v-6 q0 -8 4 -8z", "#8d6045") +
    path("M580 548 h70 q6 0 6 8 v6 h-84 v-6 q0 -8 8 -8z", "#8d6045") +
    rect(318, 560, 12, 40, "#6d4837") +
    rect(576, 560, 12, 40, "#6d4837") +
    // seat
    path("M256 592 H650 L668 616 H240Z", "url(#bench)") +
    path("M256 592 H650 l4 5 H252Z", "#e0ab7a", 'opacity=".8"') +
    rect(240, 616, 428, 12, "#573a2f", 2) +
    rect(252, 626, 18, 54, "#573a2f", 3) +
    rect(638, 626, 18, 54, "#573a2f", 3) +
    line("M262 606 H646", "#6d4837", 2, 'opacity=".6"') +
    // two cups, set down side by side; a cardigan over the back
    shadow(452, 606, 30, 5, 0.5) +
    path("M424 562 h46 v26 q0 16 -14 16 h-18 q-14 0 -14 -16z", P.cream) +
    rect(424, 574, 46, 8, P.teal3) +
    line("M470 570 q17 0 16 14 q-2 12 -17 11", P.cream, 7) +
    ell(447, 563, 23, 4, "#7d604a") +
    shadow(546, 606, 30, 5, 0.5) +
    path("M516 562 h46 v26 q0 16 -14 16 h-18 q-14 0 -14 -16z", P.ochre) +
    line("M562 570 q17 0 16 14 q-2 12 -17 11", P.ochre, 7) +
    ell(539, 563, 23, 4, "#7d5330") +
    path("M296 462 q44 -14 92 0 l8 96 q-52 18 -108 0z", "#c98d80") +
    path("M296 462 q44 -14 92 0 l1 12 q-46 -12 -94 0z", "#e3b2a2") +
    path("M296 470 l-8 88 q12 4 22 6 l6 -96z", "#a86f68", 'opacity=".8"') +
    line("M344 470 v94", "#a86f68", 3) +
    "</g>",
  defs,
);
const fore = svg(
  path("M-20 700 C200 660 330 690 520 730 C560 740 560 790 540 830 H-20Z", "url(#lawn2)") +
    path("M1040 830 C1060 740 1180 690 1300 668 C1380 654 1420 650 1460 650 V830Z", "url(#lawn2)") +
    Array.from({ length: 26 }, (_, i) => {
      const x = i < 12 ? r() * 380 - 10 : 1150 + r() * 300,
        y = i < 12 ? 720 - r() * 20 : 690 - r() * 24,
        h = 44 + r() * 74;
      const c = pick(["#d98c6a", "#e9bd77", "#f3dcb0", "#c77f86"], Math.floor(r() * 4));
      return (
        line(
          `M${x} ${y + 40} q${(r() - 0.5) * 20} ${-h / 2} ${(r() - 0.5) * 26} ${-h}`,
          "#4f5f45",
          4,
        ) + ell(x + (r() - 0.5) * 18, y + 40 - h, 8 + r() * 5, 7 + r() * 5, c)
      );
    }).join(""),
  defs,
);
const grassL = svg(
  Array.from({ length: 44 }, () => {
    const x = r() * 470 - 30,
      h = 40 + r() * 80,
      b = (r() - 0.5) * 40;
    return path(
      `M${x} 770 q${b * 0.2} ${-h * 0.6} ${b} ${-h} q${-b * 0.3 + 5} ${h * 0.5} ${-b + 9} ${h}z`,
      r() > 0.5 ? "#33412f" : "#3f4e38",
    );
  }).join(""),
  defs,
);

export const gardenScene: MakeScene = () => ({
  background: "#2c382f",
  views: [
    { x: 30, y: -2, zoom: 1.09 },
    { x: -8, y: -4, zoom: 1.015 },
  ],
  layers: [
    { svg: sky, depth: 0.4 },
    { svg: sun, depth: 0.45, move: (_, k) => ({ y: lerp(-10, 16, k) }) },
    {
      depth: 0.5,
      paint: (ctx, t) => {
        ctx.globalAlpha = 0.75;
        ctx.strokeStyle = "#57505f";
        ctx.lineWidth = 2.6;
        ctx.lineCap = "round";
        for (let i = 0; i < 3; i++) {
          const x = 250 + t * 17 + i * 46,
            y = 216 - i * 17 + Math.sin(t * 0.6 + i) * 6,
            f = Math.sin(t * 4.2 + i * 1.7) * 5;
          ctx.beginPath();
          ctx.moveTo(x - 15, y - 5 - f);
          ctx.quadraticCurveTo(x - 5, y - 6, x, y);
          ctx.quadraticCurveTo(x + 5, y - 6, x + 15, y - 5 - f);
          ctx.stroke();
        }
      },
    },
    { svg: far, depth: 0.55 },
    { svg: mid, depth: 0.8 },
    {
      svg: winGlow,
      depth: 0.8,
      blend: "screen",
      move: (t, k) => ({ solid: 0.3 + 0.34 * ease(k) + 0.015 * Math.sin(t * 1.3) }),
    },
    { svg: ground, depth: 0.95 },
    { svg: bench, depth: 1 },
    {
      depth: 1,
      paint: (ctx, t) => {
        steam(ctx, 457, 498, t, { n: 24, rise: 90, size: 44, alpha: 0.11, drift: 8, seed: 4 });
        steam(ctx, 549, 498, t + 3, { n: 24, rise: 90, size: 44, alpha: 0.11, drift: 10, seed: 8 });
      },
    },
    {
      svg: fore,
      depth: 1.14,
      pivot: [720, 830],
      move: (t) => ({ turn: Math.sin(t * 0.7) * 0.0022 }),
    },
    {
      svg: grassL,
      depth: 1.2,
      pivot: [200, 800],
      move: (t) => ({ turn: Math.sin(t * 0.9 + 0.6) * 0.008 }),
    },
    {
      depth: 1,
      paint: (ctx, t) => motes(ctx, [200, 360, 1000, 660], t, { n: 16, alpha: 0.4, seed: 41 }),
    },
  ],
});
