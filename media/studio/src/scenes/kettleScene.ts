import { serif } from "../picture/fonts.ts";
import { ease } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, pick, rect, shadow, svg } from "../picture/shapes.ts";
import { steam } from "../picture/steam.ts";

const defs =
  grad("sky", [
    [0, "#54667f"],
    [0.45, "#a8909a"],
    [0.72, "#e0a98a"],
    [1, "#f6cf99"],
  ]) +
  grad("sky2", [
    [0, "#9fb4bf"],
    [0.55, "#e8d3bd"],
    [1, "#fbe3b4"],
  ]) +
  grad("wall", [
    [0, "#cdb391"],
    [1, "#e2c9a4"],
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
    "ket",
    [
      [0, "#4b7478"],
      [0.5, "#35595e"],
      [1, "#27454b"],
    ],
    0,
    0,
    1,
    1,
  ) +
  grad(
    "shaft",
    [
      [0, "#ffe7b8", 0.55],
      [1, "#ffe7b8", 0],
    ],
    0,
    0,
    1,
    0.6,
  ) +
  blur("sh", 9) +
  blur("b18", 18) +
  blur("b5", 5);

// sky, seen through the glass
const sky = svg(rect(250, 40, 560, 470, "url(#sky)"), defs);
const skyDay = svg(rect(250, 40, 560, 470, "url(#sky2)"), defs);
const outside = svg(
  path("M230 420 C320 372 420 392 500 404 C590 372 690 368 840 412 L840 520 L230 520Z", "#6b7a80") +
    // far roofs and chimneys
    path(
      "M560 420 l58 -44 58 44 v60 h-116z M676 424 l48 -36 48 36 v60 h-96z M638 376 v-22 h14 v32z",
      "#50606a",
    ) +
    rect(590, 430, 16, 20, "#f1bd75", 1) +
    rect(706, 434, 14, 18, "#50606a", 1) +
    // tree
    path("M372 500 C376 450 368 420 372 380 l10 0 C380 430 386 460 392 500Z", "#3d474c") +
    [
      [372, 330, 62],
      [330, 366, 46],
      [420, 360, 50],
      [352, 292, 40],
      [404, 306, 44],
    ]
      .map(([x = 0, y = 0, r = 0]) => ell(x, y, r, r * 0.92, "#465459"))
      .join("") +
    path(
      "M230 470 C330 440 470 452 560 466 C650 452 740 450 840 468 L840 520 L230 520Z",
      "#3f4d4f",
    ),
  defs,
);

// wall with a window-shaped hole
const room = svg(
  `<path fill-rule="evenodd" fill="url(#wall)" d="M0 0H1440V810H0Z M286 70H774V478H286Z"/>` +
    // tiles behind the counter
    rect(0, 440, 286, 110, P.cream2) +
    rect(774, 440, 666, 110, P.cream2) +
    rect(286, 512, 488, 40, P.cream2) +
    Array.from({ length: 22 }, (_, i) => i * 68 + 8)
      .map((x) => line(`M${x} ${x > 250 && x < 810 ? 522 : 440} V550`, "#d7c29f", 2))
      .join("") +
    line("M0 494 H286 M774 494 H1440", "#d7c29f", 2) +
    line("M0 440 H286 M774 440 H1440", "#c9ae86", 4) +
    // window frame
    `<path fill-rule="evenodd" fill="${P.cream}" d="M266 50H794V498H266Z M296 80V468H764V80Z"/>` +
    rect(523, 80, 14, 388, P.cream) +
    rect(296, 232, 468, 10, P.cream) +
    path("M296 80 H764 V90 H306 V468 H296Z", "#000", 'opacity=".10"') +
    // sill
    rect(244, 494, 572, 24, P.cream, 4) +
    rect(244, 512, 572, 10, "#cbb08a", 3) +
    // cabinet at the top right
    rect(1010, -10, 450, 190, "#6d8480", 0) +
    rect(1030, 0, 200, 164, "#788f8a", 6) +
    rect(1246, 0, 214, 164, "#788f8a", 6) +
    ell(1214, 130, 6, 6, P.gold) +
    ell(1262, 130, 6, 6, P.gold) +
    rect(1010, 176, 450, 12, "#57706d") +
    path("M1010 188 H1440 V214 H1010Z", "#2b1f22", 'opacity=".14"'),
  defs,
);

const curtains = svg(
  path(
    "M206 34 H360 C356 150 336 300 286 420 C270 456 244 470 214 474 C206 330 204 160 206 34Z",
    P.rose,
  ) +
    path(
      "M206 34 H250 C250 180 240 340 214 474 C206 330 204 160 206 34Z",
      P.rose2,
      'opacity=".65"',
    ) +
    path(
      "M300 34 H330 C326 160 306 300 262 440 C262 440 296 300 300 34Z",
      P.roseL,
      'opacity=".6"',
    ) +
    path(
      "M854 34 H700 C704 150 724 300 774 420 C790 456 816 470 846 474 C854 330 856 160 854 34Z",
      P.rose,
    ) +
    path(
      "M854 34 H810 C810 180 820 340 846 474 C854 330 856 160 854 34Z",
      P.rose2,
      'opacity=".65"',
    ) +
    path(
      "M760 34 H730 C734 160 754 300 798 440 C798 440 764 300 760 34Z",
      P.roseL,
      'opacity=".6"',
    ) +
    rect(186, 22, 690, 14, P.wood, 7) +
    ell(186, 29, 13, 13, P.wood2) +
    ell(876, 29, 13, 13, P.wood2),
  defs,
);

const clock = svg(
  shadow(934, 189, 50, 48, 0.25) +
    ell(930, 180, 50, 50, P.tealD) +
    ell(930, 180, 42, 42, "#fbf3e3") +
    Array.from({ length: 12 }, (_, i) => {
      const a = (i * Math.PI) / 6,
        q = i % 3 ? 36 : 34;
      return line(
        `M${930 + Math.sin(a) * 38.5} ${180 - Math.cos(a) * 38.5} L${930 + Math.sin(a) * q} ${180 - Math.cos(a) * q}`,
        P.tealD,
        i % 3 ? 2 : 4,
      );
    }).join(""),
  defs,
);
const hands = svg(
  line("M930 180 V203", P.tealD, 6) +
    line("M930 180 V149", P.tealD, 4) +
    ell(930, 180, 4.5, 4.5, P.terra),
  defs,
);
const second = svg(line("M930 188 V146", P.terra, 2) + ell(930, 180, 3, 3, P.terra), defs);

const plant = svg(
  path("M320 440 h74 l-9 56 h-56z", P.terra) +
    rect(314, 430, 86, 16, P.terraL, 4) +
    path("M376 446 h18 l-9 50 h-16z", P.terra2, 'opacity=".5"') +
    [
      "M356 432 C350 392 330 366 306 356 C312 392 330 416 356 432",
      "M358 432 C356 384 364 350 388 330 C396 372 384 408 358 432",
      "M360 432 C372 402 396 386 424 384 C416 412 392 428 360 432",
      "M352 432 C338 416 318 410 296 414 C308 430 330 436 352 432",
    ]
      .map((d, i) => path(d, pick([P.moss, "#66765c", P.sage3, P.mossD], i)))
      .join(""),
  defs,
);

const counter = svg(
  rect(0, 546, 1440, 56, "url(#counter)") +
    rect(0, 546, 1440, 8, "#d0a680") +
    rect(0, 596, 1440, 10, "#6f4d3d") +
    rect(0, 606, 1440, 204, "url(#cup)") +
    path("M0 606 H1440 V640 H0Z", "#151a1d", 'opacity=".35"') +
    [150, 470, 790, 1110]
      .map(
        (x) =>
          `<rect x="${x}" y="640" width="296" height="190" rx="8" fill="none" stroke="#44575a" stroke-width="3" opacity=".7"/>` +
          rect(x + 128, 660, 40, 8, "#b79a68", 4),
      )
      .join(""),
  defs,
);

const things = svg(
  // pill organiser
  shadow(620, 566, 150, 9, 0.4) +
    path("M486 524 h262 l14 40 h-290z", "#d8d2c4") +
    Array.from({ length: 7 }, (_, i) => {
      const x = 490 + i * 37.2,
        c = pick(["#cfdcd3", "#e9cfa6", "#e2b9a8", "#cfdcd3", "#e9cfa6", "#e2b9a8", "#cfdcd3"], i);
      return rect(x, 500, 34, 32, c, 5) + rect(x, 500, 34, 9, "#fff", 4, 'opacity=".45"');
    }).join("") +
    rect(472, 558, 290, 8, "#b9b1a1", 3) +
    // the open compartment for today
    path("M490 500 l6 -30 h28 l0 30z", "#e3ece6", 'opacity=".85"') +
    // two mugs
    shadow(866, 574, 56, 8, 0.4) +
    path("M830 500 h70 v50 q0 24 -22 24 h-26 q-22 0 -22 -24z", P.ochre) +
    line("M900 514 q28 0 26 22 q-2 20 -28 18", P.ochre, 10) +
    path("M880 500 h20 v50 q0 24 -22 24 h-8 q10 -6 10 -24z", P.ochre2, 'opacity=".6"') +
    ell(865, 501, 35, 6, "#8a5d33") +
    shadow(966, 582, 56, 8, 0.4) +
    path("M930 508 h70 v50 q0 24 -22 24 h-26 q-22 0 -22 -24z", P.cream) +
    rect(930, 528, 70, 12, P.teal3) +
    line("M1000 522 q28 0 26 22 q-2 20 -28 18", P.cream, 10) +
    path("M982 508 h18 v50 q0 24 -22 24 h-8 q12 -6 12 -24z", "#c9b795", 'opacity=".6"') +
    ell(965, 509, 35, 6, "#8d6e52") +
    line("M952 508 L938 462", "#d8d2c4", 5),
  defs,
);

const kettle = svg(
  rect(1064, 548, 300, 20, "#39383d", 6) +
    rect(1080, 540, 268, 12, "#4b4a50", 5) +
    shadow(1214, 544, 120, 8, 0.55) +
    // spout
    path(
      "M1118 470 C1096 462 1082 430 1062 412 C1054 404 1060 392 1072 396 C1104 408 1116 424 1142 432Z",
      "#2c4c52",
    ) +
    ell(1066, 403, 9, 7, "#1f373c") +
    // body
    path(
      "M1110 536 C1096 470 1128 398 1214 396 C1300 398 1332 470 1318 536 Q1316 544 1306 544 H1122 Q1112 544 1110 536Z",
      "url(#ket)",
    ) +
    path(
      "M1136 530 C1126 476 1148 424 1190 410 C1160 440 1152 486 1160 530Z",
      "#9fc0bd",
      'opacity=".38"',
    ) +
    path(
      "M1110 520 H1318 Q1320 544 1306 544 H1122 Q1108 544 1110 520Z",
      "#1f373c",
      'opacity=".45"',
    ) +
    // lid and knob
    path("M1166 402 C1176 382 1252 382 1262 402Z", "#27454b") +
    rect(1206, 368, 16, 18, "#2b2630", 4) +
    ell(1214, 366, 14, 10, "#3a2f35") +
    // handle
    line("M1144 424 C1120 300 1308 300 1284 424", "#2b2630", 15) +
    line("M1150 398 C1146 312 1282 312 1278 398", "#544751", 4),
  defs,
);

const shaft = svg(
  `<g filter="url(#b18)">${path("M300 90 L520 90 L1180 640 L820 640Z", "url(#shaft)")}${path("M540 90 L760 90 L1420 600 L1180 620Z", "url(#shaft)")}</g>`,
  defs,
);

export const kettleScene: MakeScene = () => ({
  background: "#2a3136",
  views: [
    { x: -46, y: 6, zoom: 1.0 },
    { x: 44, y: 2, zoom: 1.06 },
  ],
  layers: [
    { svg: sky, depth: 0.55 },
    { svg: skyDay, depth: 0.55, move: (_, k) => ({ solid: ease(k) * 0.75 }) },
    { svg: outside, depth: 0.7 },
    { svg: room, depth: 1 },
    { svg: plant, depth: 1.02 },
    {
      svg: curtains,
      depth: 1.02,
      pivot: [530, 30],
      move: (t) => ({ scaleX: 1 + Math.sin(t * 0.55) * 0.0035 }),
    },
    { svg: clock, depth: 1 },
    { svg: hands, depth: 1 },
    {
      svg: second,
      depth: 1,
      pivot: [930, 180],
      move: (t) => ({ turn: ((Math.floor(t) + Math.min(1, (t % 1) * 9)) * Math.PI) / 30 - 0.9 }),
    },
    {
      svg: shaft,
      depth: 1,
      blend: "soft-light",
      move: (_, k) => ({ solid: 0.25 + 0.65 * ease(k) }),
    },
    { svg: counter, depth: 1.06 },
    { svg: things, depth: 1.06 },
    { svg: kettle, depth: 1.06 },
    {
      depth: 1.06,
      paint: (ctx, t) => {
        steam(ctx, 1062, 400, t, { n: 40, rise: 230, size: 96, alpha: 0.17, drift: -30 });
        steam(ctx, 865, 498, t, { n: 24, rise: 110, size: 52, alpha: 0.075, drift: 9, seed: 9 });
        ctx.globalAlpha = 1;
        ctx.font = serif(16, "600");
        ctx.textAlign = "center";
        ctx.fillStyle = "#4a4148";
        [..."MTWTFSS"].forEach((c, i) => {
          ctx.fillText(c, 507 + i * 37.2, 526);
        });
      },
    },
    {
      depth: 1,
      paint: (ctx, t, k) =>
        motes(ctx, [420, 120, 1180, 560], t, { n: 18, alpha: 0.34 * ease(k) + 0.05 }),
    },
  ],
});
