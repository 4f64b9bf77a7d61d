import { random } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, pick, rect, shadow, svg } from "../picture/shapes.ts";

const defs =
  grad("sky", [
    [0, "#b9cdd0"],
    [0.6, "#efe2c6"],
    [1, "#f8e3b5"],
  ]) +
  grad("lawn", [
    [0, "#a9b47c"],
    [1, "#7f9063"],
  ]) +
  grad("pathg", [
    [0, "#ecd9b4"],
    [1, "#d3b98d"],
  ]) +
  grad("wall", [
    [0, "#b98f78"],
    [1, "#a67a66"],
  ]) +
  grad("chairg", [
    [0, "#5d7b7c"],
    [0.55, "#456265"],
    [1, "#334a50"],
  ]) +
  grad("fl", [
    [0, "#6c4a40"],
    [1, "#3c2a2c"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#ffefc9", 0.75],
      [1, "#ffefc9", 0],
    ],
    0,
    0,
    0.3,
    1,
  ) +
  grad("cur", [
    [0, "#f3e4cb"],
    [1, "#dcc5a2"],
  ]) +
  blur("sh", 12) +
  blur("b20", 20) +
  blur("b3", 2.5);
const r = random(11);
const tree = (x: number, y: number, s: number, c1: string, c2: string, c3: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${path("M-9 0 C-6 -60 -12 -90 -8 -130 h16 C12 -90 6 -60 9 0Z", "#6b5145")}${ell(0, -190, 86, 78, c1)}${ell(-58, -150, 58, 52, c1)}${ell(58, -152, 60, 54, c2)}${ell(-22, -216, 52, 46, c3)}${ell(30, -190, 40, 36, c3, 'opacity=".55"')}</g>`;
const garden = svg(
  rect(260, 0, 920, 560, "url(#sky)") +
    path("M240 330 C380 286 520 300 660 316 C820 286 1000 290 1200 330 V560 H240Z", "#a7b6a3") +
    path("M240 352 C420 326 560 344 720 346 C900 330 1040 336 1200 356 V560 H240Z", "#8fa184") +
    // hedge and gate
    path(
      "M240 366 q30 -22 60 -4 q34 -22 66 -2 q36 -20 70 0 q30 -20 64 2 q34 -20 66 0 q34 -20 70 -2 q36 -18 62 2 q30 -14 60 6 V420 H240Z",
      "#63785a",
    ) +
    path(
      "M880 366 q30 -22 60 -4 q34 -22 66 -2 q36 -20 70 0 q30 -20 64 2 q34 -20 66 0 q60 -22 130 0 V420 H748Z",
      "#63785a",
    ) +
    '<g transform="translate(132 0)">' +
    rect(640, 350, 10, 66, "#f3e6cf", 2) +
    rect(738, 350, 10, 66, "#f3e6cf", 2) +
    [654, 670, 686, 702, 718].map((x) => rect(x, 362, 8, 50, "#e8d8ba", 2)).join("") +
    rect(648, 372, 92, 6, "#f3e6cf") +
    rect(648, 396, 92, 6, "#f3e6cf") +
    "</g>" +
    rect(240, 410, 960, 150, "url(#lawn)") +
    // winding path
    '<g transform="translate(132 0)">' +
    path(
      "M672 412 C700 412 716 412 724 414 C740 440 690 452 700 478 C712 510 800 520 830 560 L560 560 C566 520 616 500 626 472 C634 446 664 436 672 412Z",
      "url(#pathg)",
    ) +
    Array.from({ length: 16 }, (_, i) => {
      const k = i / 16,
        y = 420 + k * k * 140,
        w = 8 + k * 26,
        x = 690 + Math.sin(k * 5) * 22 - k * 14 + (r() - 0.5) * 46 * (0.4 + k);
      return ell(x, y, w, w * 0.26, "#c3a678", 'opacity=".55"');
    }).join("") +
    "</g>",
  defs,
);
const trees = svg(
  tree(372, 432, 0.98, "#7f9569", "#6f865c", "#97aa7d") +
    tree(1064, 426, 1.12, "#c9965a", "#b57f4b", "#dcb071"),
  defs,
);
const flowers = svg(
  // borders he planted
  [
    [330, 474, 250],
    [955, 462, 300],
  ]
    .map(
      ([x = 0, y = 0, w = 0]) =>
        path(
          `M${x - 40} ${y + 90} q10 -84 70 -78 q30 -34 80 -6 q40 -28 86 2 q50 -18 76 22 q24 20 20 60z`,
          "#5f7656",
        ) +
        Array.from({ length: 46 }, () => {
          const px = x + r() * w * 0.82 - 10,
            py = y + 8 + r() * 70,
            c = pick(["#cf7f66", "#e0a35c", "#f3dcb0", "#c98d9a", "#b9654a"], Math.floor(r() * 5)),
            q = 5 + r() * 5;
          return ell(px, py, q, q, c) + ell(px, py, q * 0.38, q * 0.38, "#fbe9c4", 'opacity=".8"');
        }).join("") +
        Array.from({ length: 20 }, () => {
          const px = x + r() * w * 0.82,
            py = y + 30 + r() * 60;
          return line(
            `M${px} ${py} q${(r() - 0.5) * 16} -18 ${(r() - 0.5) * 22} -34`,
            "#7f9469",
            3.5,
          );
        }).join(""),
    )
    .join("") +
    // bird table
    rect(1004, 322, 8, 150, "#7a5a47") +
    path("M966 318 h84 l-8 12 h-68z", "#8f6b52") +
    path("M960 288 L1008 260 L1056 288Z", "#6f4a37") +
    rect(976, 288, 5, 30, "#8f6b52") +
    rect(1035, 288, 5, 30, "#8f6b52"),
  defs,
);
const bird = svg(
  '<g transform="translate(120 -8)">' +
    path("M866 326 q-4 -16 10 -20 q6 -10 16 -6 l7 3 -6 4 q4 14 -12 18z", "#5a4a48") +
    path("M872 324 q0 -12 12 -12 q6 8 -2 13z", "#c4704f") +
    ell(890, 303.5, 1.6, 1.6, "#fff6e8") +
    path("M866 320 l-14 7 14 0z", "#4a3d3c") +
    "</g>",
  defs,
);
const room = svg(
  `<path fill-rule="evenodd" fill="url(#wall)" d="M0 0H1440V640H0Z M300 40H1140V520H300Z"/>` +
    `<path fill-rule="evenodd" fill="#f4e8d2" d="M276 16H1164V548H276Z M306 46V508H1134V46Z"/>` +
    rect(580, 46, 12, 462, "#f4e8d2") +
    rect(848, 46, 12, 462, "#f4e8d2") +
    path("M306 46 H1134 V58 H318 V508 H306Z", "#5d4b43", 'opacity=".16"') +
    rect(250, 540, 940, 22, "#f4e8d2", 4) +
    rect(250, 556, 940, 10, "#c4a987", 3) +
    rect(0, 616, 1440, 26, "#e2cfae") +
    rect(0, 640, 1440, 170, "url(#fl)") +
    rect(0, 638, 1440, 5, "#3a2a2a", 0, 'opacity=".4"'),
  defs,
);
const curL = svg(
  path(
    "M196 -10 H366 C360 180 352 380 300 650 C270 664 226 664 190 652 C184 420 186 200 196 -10Z",
    "url(#cur)",
  ) +
    path(
      "M236 -10 H262 C258 220 250 460 232 656 l-22 0 C224 440 234 220 236 -10Z",
      "#c9ae86",
      'opacity=".5"',
    ) +
    path(
      "M312 -10 H330 C324 200 308 430 276 654 l-14 2 C292 430 308 200 312 -10Z",
      "#c9ae86",
      'opacity=".45"',
    ),
  defs,
);
const curR = svg(
  path(
    "M1244 -10 H1074 C1080 180 1088 380 1140 650 C1170 664 1214 664 1250 652 C1256 420 1254 200 1244 -10Z",
    "url(#cur)",
  ) +
    path(
      "M1204 -10 H1178 C1182 220 1190 460 1208 656 l22 0 C1216 440 1206 220 1204 -10Z",
      "#b99d76",
      'opacity=".5"',
    ) +
    path(
      "M1128 -10 H1110 C1116 200 1132 430 1164 654 l14 2 C1148 430 1132 200 1128 -10Z",
      "#b99d76",
      'opacity=".45"',
    ),
  defs,
);
const shaft = svg(
  `<g filter="url(#b20)">${path("M330 60 H860 L1120 800 L420 800Z", "url(#shaft)")}</g>`,
  defs,
);
// the chair from behind: only the top of his head is seen
const chair = svg(
  '<g transform="translate(-58 84) scale(.9)">' +
    shadow(560, 772, 300, 34, 0.6) +
    // head, from behind: bald crown, a fringe of white hair
    path(
      "M508 340 C500 276 522 232 568 232 C614 232 636 276 628 340 C624 372 604 392 568 392 C532 392 512 372 508 340Z",
      "#d8a888",
    ) +
    path(
      "M534 262 C546 246 574 240 592 250 C574 252 552 262 542 280 C536 286 528 276 534 262Z",
      "#eec5a4",
      'opacity=".85"',
    ) +
    path(
      "M506 336 C500 304 504 284 512 272 C516 284 522 288 528 284 C530 294 538 298 546 292 C550 302 560 304 568 298 C576 304 588 302 592 292 C600 298 606 294 608 284 C616 288 620 282 624 272 C632 284 636 304 630 336 C628 372 608 400 568 400 C528 400 508 372 506 336Z",
      "#dcd5ca",
    ) +
    path(
      "M506 336 C500 304 504 284 512 272 C516 284 522 288 528 284 C522 320 528 366 548 396 C524 390 508 366 506 336Z",
      "#bdb5ab",
    ) +
    [540, 556, 572, 590, 606]
      .map((x, i) =>
        line(`M${x} ${306 + (i % 2) * 6} q${(i - 2) * 2} 24 ${(i - 2) * -1} 44`, "#c6beb3", 2.4),
      )
      .join("") +
    path(
      "M624 272 C632 284 636 304 630 336 C628 356 620 376 608 386 C622 352 624 310 614 286 C620 288 622 280 624 272Z",
      "#f3ead9",
      'opacity=".9"',
    ) +
    path("M508 322 c-12 -4 -16 8 -12 20 c2 10 8 14 13 10z", "#c6937a") +
    path("M628 322 c12 -4 16 8 12 20 c-2 10 -8 14 -13 10z", "#dba98a") +
    // chair back with wings
    path(
      "M392 810 V440 C376 380 396 344 430 350 C470 322 520 330 568 330 C616 330 666 322 706 350 C740 344 760 380 744 440 V810Z",
      "url(#chairg)",
    ) +
    path(
      "M392 440 C376 380 396 344 430 350 C440 380 436 420 430 470 L424 640 H392Z",
      "#6f8d8d",
      'opacity=".8"',
    ) +
    path(
      "M744 440 C760 380 740 344 706 350 C696 380 700 420 706 470 L712 640 H744Z",
      "#2f454b",
      'opacity=".85"',
    ) +
    path(
      "M430 350 C470 322 520 330 568 330 C616 330 666 322 706 350 C700 356 698 362 697 368 C660 346 610 350 568 350 C526 350 476 346 439 368 C438 362 436 356 430 350Z",
      "#86a3a1",
      'opacity=".75"',
    ) +
    [508, 568, 628]
      .map((x) =>
        [430, 500, 570]
          .map((y) => ell(x + (y === 500 ? 30 : 0), y, 5, 5, "#2f454b", 'opacity=".7"'))
          .join(""),
      )
      .join("") +
    // arms
    path("M300 810 V600 q0 -44 46 -44 q46 0 46 44 V810Z", "#4d6b6d") +
    path("M744 810 V600 q0 -44 46 -44 q46 0 46 44 V810Z", "#3b5358") +
    path(
      "M300 620 q0 -64 46 -64 q20 0 32 14 q-50 -6 -52 60 V810 h-26z",
      "#7f9c9a",
      'opacity=".5"',
    ) +
    // blanket over the arm
    path("M744 572 q46 -34 100 4 l14 150 q-60 22 -110 0z", "#c5805f") +
    [606, 646, 686]
      .map((y, i) =>
        path(
          `M747 ${y} q52 -20 104 2 l2 15 q-54 -20 -105 -2z`,
          i % 2 ? "#ecd2ac" : "#9b5a47",
          'opacity=".85"',
        ),
      )
      .join("") +
    rect(280, 800, 600, 120, "#33262b") +
    "</g>",
  defs,
);
// small table with water and the day's post
const side = svg(
  shadow(1000, 716, 110, 14, 0.5) +
    rect(986, 604, 24, 120, "#6f4a37") +
    path("M940 724 h116 l10 10 h-136z", "#5d3f31") +
    ell(998, 604, 104, 15, "#8f6249") +
    ell(998, 600, 104, 15, "#a87a58") +
    path("M956 540 h40 l-4 56 q-16 6 -32 0z", "#e9f0ea", 'opacity=".75"') +
    path("M957.5 556 h37 l-3.5 40 q-15 5 -30 0z", "#bcd2cf", 'opacity=".85"') +
    path("M1016 592 l40 -16 20 14 -38 14z", "#f6ead6") +
    path("M1016 592 l40 -16 -2 15z", "#d7c4a2"),
  defs,
);
// evening, and somebody has drawn up a chair: a nurse from behind, and her bag set down
const nurse = svg(
  shadow(900, 716, 150, 16, 0.5) +
    // skirts of the tunic over the seat, legs of the chair behind
    path("M806 560 C800 640 802 700 812 724 H990 C1000 700 1002 640 996 560Z", "#2b4361") +
    // neck, hair gathered up
    path("M876 440 h50 v50 h-50z", "#a9745a") +
    path(
      "M846 402 C840 346 862 314 901 314 C940 314 962 346 956 402 C952 434 930 450 901 450 C872 450 850 434 846 402Z",
      "#5b3d30",
    ) +
    path(
      "M846 402 C840 346 862 314 901 314 C878 330 866 360 866 402 C866 424 872 440 884 448 C864 442 849 426 846 402Z",
      "#432c26",
      'opacity=".75"',
    ) +
    ell(905, 318, 30, 25, "#5b3d30") +
    path(
      "M880 316 q22 -22 48 -4",
      "none",
      'stroke="#7d5744" stroke-width="5" stroke-linecap="round"',
    ) +
    path(
      "M882 336 q22 10 46 0",
      "none",
      'stroke="#c98d80" stroke-width="6" stroke-linecap="round"',
    ) +
    line(
      "M900 346 C892 376 892 410 898 440 M926 344 C932 374 932 404 924 436",
      "#432c26",
      2.4,
      'opacity=".6"',
    ) +
    path("M848 392 c-8 -2 -10 8 -7 16 c2 7 6 9 9 8z", "#b27c60") +
    path("M954 392 c8 -2 10 8 7 16 c-2 7 -6 9 -9 8z", "#c79274") +
    // shoulders, leaning a little towards him
    path(
      "M790 600 C782 540 800 494 850 478 C872 470 882 468 888 464 C896 474 910 474 918 464 C926 468 936 470 956 478 C1004 494 1018 540 1012 600 L1004 690 H800Z",
      "#34527a",
    ) +
    path(
      "M790 600 C782 540 800 494 850 478 C830 512 822 560 824 690 H800Z",
      "#47689a",
      'opacity=".6"',
    ) +
    path(
      "M1012 600 C1018 540 1004 494 956 478 C976 520 984 580 980 690 h24z",
      "#243c5c",
      'opacity=".8"',
    ) +
    path("M880 466 q22 18 46 0 l4 8 q-26 22 -54 0z", "#e9e4d6") +
    // the chair's back
    rect(786, 540, 16, 200, "#7a543e", 5) +
    rect(1000, 540, 16, 200, "#6a4635", 5) +
    [560, 604, 648]
      .map((y) => rect(796, y, 210, 20, "#8f6449", 6) + rect(796, y, 210, 5, "#bd8b66", 3))
      .join("") +
    rect(780, 706, 244, 16, "#7a543e", 4),
  defs,
);
const bag = svg(
  '<g transform="translate(1124 736)">' +
    shadow(0, 0, 96, 9, 0.5) +
    line("M-36 -78 C-36 -122 36 -122 36 -78", "#1d2c3e", 9) +
    path(
      "M-84 -74 q2 -10 12 -10 H72 q10 0 12 10 L92 -8 q2 10 -10 10 H-82 q-12 0 -10 -10Z",
      "#2d4660",
    ) +
    path("M-84 -74 q2 -10 12 -10 H72 q10 0 12 10 l2 16 H-86z", "#456789") +
    rect(-70, -36, 140, 6, "#c9d2cf", 2, 'opacity=".75"') +
    rect(-13, -62, 26, 11, "#c79a5a", 3) +
    "</g>",
  defs,
);
const warm = svg(rect(0, 0, 1440, 810, "#e07f45"), defs);
const low = svg(
  `<g filter="url(#b20)">${path("M860 80 H1140 L760 800 L120 800Z", "url(#shaft)")}</g>`,
  defs,
);

export const chairScene: MakeScene = (time) => ({
  background: "#3c2a2c",
  views:
    time === "visit"
      ? [
          { x: -14, y: 4, zoom: 1.0 },
          { x: 10, y: 6, zoom: 1.06 },
        ]
      : [
          { x: 26, y: -6, zoom: 1.02 },
          { x: -22, y: -30, zoom: 1.1 },
        ],
  layers: [
    { svg: garden, depth: 0.62 },
    {
      svg: trees,
      depth: 0.66,
      pivot: [720, 440],
      move: (t) => ({ turn: Math.sin(t * 0.6) * 0.0016 }),
    },
    {
      svg: flowers,
      depth: 0.72,
      pivot: [720, 560],
      move: (t) => ({ turn: Math.sin(t * 0.8 + 1) * 0.0012 }),
    },
    {
      svg: bird,
      depth: 0.72,
      pivot: [1000, 318],
      move: (t) => ({
        turn: t % 2.4 < 0.5 ? Math.sin(((t % 2.4) / 0.5) * Math.PI) * 0.22 : 0,
        solid: 1,
      }),
    },
    {
      depth: 0.7,
      paint: (ctx, t) => {
        for (let i = 0; i < 5; i++) {
          const u = (t * 0.07 + i * 0.21) % 1,
            x = 1090 - u * 330 + Math.sin(u * 9 + i) * 24,
            y = 230 + i * 16 + u * 240;
          ctx.save();
          ctx.globalAlpha = Math.min(1, u * 8) * Math.min(1, (1 - u) * 6) * 0.95;
          ctx.translate(x, y);
          ctx.rotate(u * 7 + i);
          ctx.fillStyle = pick(["#d19350", "#c37b45", "#e0b36a"], i % 3);
          ctx.beginPath();
          ctx.ellipse(0, 0, 9, 4.2, 0, 0, 7);
          ctx.fill();
          ctx.restore();
        }
      },
    },
    { svg: room, depth: 1 },
    {
      svg: curL,
      depth: 1.03,
      pivot: [260, -10],
      move: (t) => ({
        turn: Math.sin(t * 0.7) * 0.004,
        scaleX: 1 + Math.sin(t * 0.7 + 0.5) * 0.006,
      }),
    },
    {
      svg: curR,
      depth: 1.03,
      pivot: [1180, -10],
      move: (t) => ({
        turn: Math.sin(t * 0.62 + 2) * 0.004,
        scaleX: 1 + Math.sin(t * 0.62 + 2.4) * 0.006,
      }),
    },
    ...(time === "visit"
      ? [
          { svg: bag, depth: 1.06 },
          { svg: nurse, depth: 1.08 },
        ]
      : [{ svg: side, depth: 1.06 }]),
    { svg: chair, depth: 1.1 },
    ...(time === "visit"
      ? [
          { svg: warm, depth: 1, blend: "soft-light" as const, move: () => ({ solid: 0.42 }) },
          { svg: low, depth: 1, blend: "soft-light" as const, move: () => ({ solid: 0.9 }) },
        ]
      : []),
    {
      svg: shaft,
      depth: 1,
      blend: "soft-light",
      move: (t) => ({ solid: 0.62 + 0.08 * Math.sin(t * 0.5) }),
    },
    {
      depth: 1,
      paint: (ctx, t) => motes(ctx, [420, 80, 1080, 620], t, { n: 20, alpha: 0.32, seed: 23 }),
    },
  ],
});
