import { ease, lerp } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, rect, shadow, svg } from "../picture/shapes.ts";

const defs =
  grad("wall", [
    [0, "#93a08a"],
    [1, "#a9b49c"],
  ]) +
  grad("dado", [
    [0, "#e6d6b8"],
    [1, "#d3bf9c"],
  ]) +
  grad("floor", [
    [0, "#84513f"],
    [1, "#4c3130"],
  ]) +
  grad(
    "door",
    [
      [0, "#35595e"],
      [1, "#27454b"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("out", [
    [0, "#f4e3c1"],
    [0.55, "#f0cf9f"],
    [1, "#b9b48c"],
  ]) +
  grad("bench", [
    [0, "#9b6d4e"],
    [1, "#7a543e"],
  ]) +
  grad(
    "spill",
    [
      [0, "#ffe9c0", 0.75],
      [1, "#ffe9c0", 0],
    ],
    1,
    0,
    0,
    0.6,
  ) +
  blur("sh", 10) +
  blur("b12", 10) +
  blur("b8", 7) +
  blur("b22", 22) +
  `<clipPath id="panes"><rect x="852" y="118" width="112" height="316" rx="10"/><rect x="996" y="118" width="112" height="316" rx="10"/></clipPath>`;

const light = svg(rect(840, 100, 280, 350, "url(#out)"), defs);
// someone is coming up the path: only a shape behind obscured glass
const figure = svg(
  `<g filter="url(#b12)">${path("M904 470 C900 380 914 330 948 308 C960 300 1004 300 1018 308 C1052 330 1066 380 1064 470Z", "#3c4d5c")}${path("M950 306 C948 286 944 262 948 240 C952 214 970 202 984 202 C1000 202 1016 214 1020 240 C1022 262 1018 288 1014 306 C1000 318 964 318 950 306Z", "#7a5a4c")}${path("M944 262 C938 214 958 188 984 188 C1012 188 1030 214 1024 262 C1020 232 1006 222 984 222 C962 222 950 232 944 262Z", "#3a3034")}${path("M1042 380 h52 q10 0 10 12 v80 h-68 z", "#27333c")}</g>`,
  defs,
);

const glassOver = svg(
  `<g clip-path="url(#panes)">${Array.from({ length: 46 }, (_, i) => line(`M840 ${110 + i * 7.4} H1120`, "#ffffff", 1.6, 'opacity=".13"')).join("")}${Array.from({ length: 40 }, (_, i) => line(`M${846 + i * 7} 110 V440`, "#ffffff", 1.4, 'opacity=".09"')).join("")}</g>` +
    [852, 996]
      .map((x) => path(`M${x} 128 q0 -10 10 -10 h30 l-40 130z`, "#ffffff", 'opacity=".16"'))
      .join(""),
  defs,
);

const room = svg(
  `<path fill-rule="evenodd" fill="url(#wall)" d="M0 0H1440V560H0Z M852 118 h112 v316 h-112Z M996 118 h112 v316 h-112Z"/>` +
    [
      [0, 790],
      [1170, 270],
    ]
      .map(
        ([x = 0, w = 0]) =>
          rect(x, 372, w, 206, "url(#dado)") +
          rect(x, 362, w, 14, "#efe2c8") +
          rect(x, 376, w, 4, "#b9a581", 0, 'opacity=".6"'),
      )
      .join("") +
    Array.from({ length: 14 }, (_, i) => 30 + i * 108)
      .filter((x) => x < 780 || x > 1180)
      .map((x) => line(`M${x} 384 V556`, "#c4af8b", 2))
      .join("") +
    rect(0, 556, 1440, 22, "#efe2c8") +
    rect(0, 574, 1440, 8, "#8f7a5e", 0, 'opacity=".5"') +
    rect(0, 580, 1440, 230, "url(#floor)") +
    Array.from({ length: 5 }, (_, i) =>
      line(`M0 ${606 + i * i * 9 + i * 24} H1440`, "#3d2829", 2, 'opacity=".45"'),
    ).join("") +
    Array.from({ length: 19 }, (_, i) =>
      line(`M${720 + (i - 9) * 92} 580 L${720 + (i - 9) * 170} 810`, "#3d2829", 2, 'opacity=".35"'),
    ).join(""),
  defs,
);

const door = svg(
  // frame
  `<path fill-rule="evenodd" fill="#f1e5cd" d="M784 30 H1176 V584 H784Z M812 58 V584 H1148 V58Z"/>` +
    path("M1176 30 h8 V584 h-8z", "#5d4b43", 'opacity=".25"') +
    `<path fill-rule="evenodd" fill="url(#door)" d="M812 58 H1148 V580 H812Z M862 118 q-10 0 -10 10 v296 q0 10 10 10 h92 q10 0 10 -10 v-296 q0 -10 -10 -10z M1006 118 q-10 0 -10 10 v296 q0 10 10 10 h92 q10 0 10 -10 v-296 q0 -10 -10 -10z"/>` +
    [852, 996]
      .map(
        (x) =>
          `<rect x="${x}" y="118" width="112" height="316" rx="10" fill="none" stroke="#1f3a40" stroke-width="5"/>`,
      )
      .join("") +
    [852, 996]
      .map(
        (x) =>
          rect(x, 462, 112, 84, "#2b4b51", 8) +
          `<rect x="${x}" y="462" width="112" height="84" rx="8" fill="none" stroke="#1f3a40" stroke-width="3"/>`,
      )
      .join("") +
    rect(936, 444, 88, 12, "#d8b273", 3) +
    rect(940, 447, 80, 3, "#a27c45", 1) +
    ell(1132, 330, 9, 9, "#d8b273") +
    ell(1132, 360, 5, 5, "#b48c51") +
    rect(806, 574, 350, 10, "#b48c51", 2) +
    // mat
    path("M846 600 H1116 L1150 646 H812Z", "#3a2f35") +
    path("M860 605 H1102 L1130 640 H834Z", "#574850"),
  defs,
);

const hall = svg(
  // coat rail
  rect(150, 108, 430, 26, P.wood, 5) +
    rect(150, 128, 430, 8, P.wood2, 3) +
    [196, 300, 404, 508].map((x) => line(`M${x} 128 q-2 22 14 24`, "#3a2f35", 6)).join("") +
    // his coat, her coat
    path(
      "M206 148 C178 156 164 190 160 236 L142 410 q54 26 124 4 L252 236 C250 190 236 158 214 148Z",
      "#44525e",
    ) +
    path("M206 148 C200 220 204 330 206 418 l-6 0 C196 330 196 220 204 148Z", "#2f3b45") +
    path("M160 236 L142 410 q16 8 34 10 L182 220Z", "#36434e") +
    path("M194 148 q14 24 32 2 l6 12 q-24 26 -44 0z", "#596a77") +
    path(
      "M312 148 C286 156 272 190 268 232 L254 384 q50 22 116 2 L356 232 C354 190 342 158 320 148Z",
      P.terra,
    ) +
    path("M312 148 C306 220 308 320 310 392 l-6 0 C300 320 302 220 310 148Z", P.terra2) +
    path("M268 232 L254 384 q16 8 32 8 L290 214Z", P.terra2, 'opacity=".65"') +
    // scarf
    path("M402 146 q16 -6 26 6 L436 330 h-34 L398 170Z", P.ochre) +
    path("M412 150 q14 0 18 10 L446 300 h-20Z", P.gold) +
    [302, 312, 322].map((y) => line(`M404 ${y + 10} h30`, P.ochre2, 3)).join("") +
    // a framed picture
    shadow(696, 250, 62, 80, 0.25) +
    rect(636, 168, 116, 146, P.wood2, 3) +
    rect(646, 178, 96, 126, "#f3e8d2") +
    path("M656 266 C676 240 700 250 716 236 C724 244 728 262 732 274 L732 294 H656Z", P.teal3) +
    ell(712, 214, 12, 12, P.gold) +
    path("M656 280 C680 268 706 276 732 270 V294 H656Z", P.sage3),
  defs,
);

const bench = svg(
  shadow(380, 618, 270, 16, 0.45) +
    rect(130, 470, 480, 26, "url(#bench)", 5) +
    rect(130, 492, 480, 8, "#5d3f31", 3) +
    rect(156, 498, 22, 118, "#6f4a37", 3) +
    rect(562, 498, 22, 118, "#6f4a37", 3) +
    rect(170, 556, 400, 12, "#6f4a37", 3) +
    // walking stick
    line("M96 616 L150 300 q6 -34 36 -26 q22 8 16 32", "#5c3c2e", 11) +
    line("M98 606 L152 300", "#84593f", 3) +
    // shoes under the bench
    path("M250 616 q-4 -30 16 -36 q10 14 34 18 q14 4 12 18z", "#3a2f35") +
    path("M322 616 q-4 -30 16 -36 q10 14 34 18 q14 4 12 18z", "#453840") +
    // the folder kept in the house: the notes
    path("M296 470 l14 -14 h196 l14 14z", "#c9b48f") +
    path("M300 462 l10 -20 h190 l12 20z", "#f4ecd9") +
    path("M292 468 l14 -30 h206 l12 30z", P.ochre) +
    path("M292 468 h232 l-2 6 h-228z", P.ochre2) +
    path("M382 446 h64 l6 14 h-74z", "#f8efdc") +
    // cushion
    path("M140 470 q-10 -66 14 -82 q56 -12 106 4 q18 40 6 78z", P.roseL) +
    path("M140 470 q-6 -40 0 -62 q40 34 124 50 l-2 12z", P.rose, 'opacity=".5"'),
  defs,
);

const spill = svg(
  `<g filter="url(#b22)">${path("M852 118 h256 L960 720 L240 720Z", "url(#spill)")}</g>`,
  defs,
);
const floorSpill = svg(
  `<g filter="url(#b22)">${path("M830 586 H1130 L1040 760 L560 760Z", "#ffdca0")}</g>`,
  defs,
);

export const doorScene: MakeScene = () => ({
  background: "#4c3130",
  views: [
    { x: -56, y: 8, zoom: 1.02 },
    { x: 52, y: -2, zoom: 1.075 },
  ],
  layers: [
    { svg: light, depth: 1 },
    {
      svg: figure,
      depth: 1,
      pivot: [984, 470],
      move: (t, k) => ({
        scale: lerp(0.62, 1.02, ease(k * 1.15)),
        x: lerp(10, -58, ease(k * 1.15)) + Math.sin(t * 3.4) * 2.2 * (1 - ease(k * 1.2)),
        solid: lerp(0.4, 1, ease(k * 1.3)),
      }),
    },
    { svg: glassOver, depth: 1 },
    { svg: room, depth: 1 },
    { svg: door, depth: 1 },
    { svg: hall, depth: 1.01 },
    { svg: floorSpill, depth: 1, blend: "soft-light", move: () => ({ solid: 0.55 }) },
    { svg: bench, depth: 1.08 },
    {
      svg: spill,
      depth: 1,
      blend: "soft-light",
      move: (_, k) => ({ solid: 0.75 - 0.25 * ease(k) }),
    },
    {
      depth: 1,
      paint: (ctx, t) => motes(ctx, [480, 180, 1060, 560], t, { n: 14, alpha: 0.3, seed: 17 }),
    },
  ],
});
