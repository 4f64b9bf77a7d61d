import { ease } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
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
import { clayPot } from "./parts.ts";

const defs =
  grad("brick", [
    [0, "#a9735c"],
    [1, "#8d5a49"],
  ]) +
  grad(
    "door",
    [
      [0, "#3c6469"],
      [1, "#28474d"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("inside", [
    [0, "#6b5648"],
    [1, "#3f3230"],
  ]) +
  grad("stone", [
    [0, "#c9bda6"],
    [1, "#b3a48a"],
  ]) +
  grad("riser", [
    [0, "#8f826e"],
    [1, "#6d6156"],
  ]) +
  grad("path", [
    [0, "#8a7c6c"],
    [1, "#5a4f4b"],
  ]) +
  grad("pane", [
    [0, "#f0d8a8"],
    [1, "#b9a27f"],
  ]) +
  grad(
    "can",
    [
      [0, "#8aa0a0"],
      [0.5, "#6f8789"],
      [1, "#4d6468"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad(
    "shaft",
    [
      [0, "#ffe0a0", 0.95],
      [1, "#ffe0a0", 0],
    ],
    0,
    0,
    1,
    0.6,
  ) +
  blur("sh", 8) +
  blur("soft", 20);

const course = (y: number, shift: number): string =>
  repeat(24, (i) =>
    rect(
      i * 66 - shift,
      y,
      62,
      26,
      (i * 7 + y) % 5 === 0 ? "#b98168" : (i * 3 + y) % 4 === 0 ? "#9a6551" : "#a87159",
      1.5,
    ),
  );

const wall = svg(
  rect(0, 0, 1440, 560, "#8a6a58") +
    repeat(19, (row) => course(row * 30 - 14, row % 2 ? 33 : 0)) +
    rect(0, 0, 1440, 560, "url(#brick)", 0, 'opacity=".35"') +
    // climbing up one side: a rose, over for the year
    path(
      "M160 560 C150 440 190 360 160 240 C140 160 180 90 170 -20",
      "none",
      'stroke="#5f4a3c" stroke-width="8"',
    ) +
    repeat(26, (i) => {
      const y = 20 + i * 20;
      const x = 164 + Math.sin(i * 1.7) * 52;
      return ell(
        x,
        y,
        20,
        12,
        pick(["#66765c", "#7f8f6b", "#a98f56", "#55644f"], i % 4),
        `transform="rotate(${(i * 47) % 180} ${x} ${y})"`,
      );
    }) +
    repeat(4, (i) => ell(150 + ((i * 53) % 70), 90 + i * 104, 11, 10, "#b9654a")),
  defs,
);

const doorway = svg(
  rect(640, -20, 420, 560, "#efe2c8") +
    rect(672, -20, 356, 556, "url(#inside)") +
    // what is seen of the hall: the wall, a coat, the folder's bench
    rect(672, -20, 130, 556, "#8d7f66") +
    rect(672, 300, 130, 236, "#cdb997") +
    rect(672, 292, 130, 9, "#e6d8ba") +
    path("M694 40 q24 -10 46 0 l16 190 q-38 16 -78 0z", "#bb6c4c") +
    line("M716 44 V238", "#9b5542", 4) +
    rect(672, 410, 120, 16, "#8f6449") +
    path("M684 410 l8 -18 h84 l8 18z", "#d8a24e") +
    rect(676, 426, 12, 110, "#6f4a37") +
    rect(672, 516, 130, 24, "#6b4636"),
  defs,
);

const door = svg(
  path("M1028 -20 V540 L792 556 V-40Z", "url(#door)") +
    path("M792 -40 V556 l-12 -2 V-40z", "#1f3a40") +
    path("M828 60 L896 62 V330 L828 332Z M924 62 L992 64 V328 L924 330Z", "url(#pane)") +
    path(
      "M828 60 L896 62 V330 L828 332Z M924 62 L992 64 V328 L924 330Z",
      "none",
      'stroke="#1f3a40" stroke-width="5"',
    ) +
    path("M836 64 l36 1 L836 200z M932 66 l34 1 L932 190z", "#fff6dd", 'opacity=".45"') +
    path(
      "M828 398 L896 396 V486 L828 490Z M924 395 L992 393 V480 L924 484Z",
      "#2b4b51",
      'stroke="#1f3a40" stroke-width="3"',
    ) +
    path("M872 356 l80 -2 v13 l-80 2z", "#d8b273") +
    ell(808, 306, 8, 9, "#d8b273") +
    ell(808, 332, 4.5, 5, "#b48c51"),
  defs,
);

const steps = svg(
  path("M470 520 H1230 L1290 580 H410Z", "url(#stone)") +
    path("M470 520 H1230 l5 5 H465Z", "#e6dbc2", 'opacity=".8"') +
    rect(410, 580, 880, 46, "url(#riser)") +
    rect(410, 580, 880, 6, "#d9ccb1") +
    path("M-20 546 H412 V640 H-20Z M1288 546 H1460 V640 H1288Z", "#5d6650") +
    repeat(12, (i) => ell(-10 + i * 38, 556 + (i % 3) * 8, 34, 22, i % 2 ? "#66765c" : "#7a8763")) +
    repeat(6, (i) => ell(1306 + i * 34, 558 + (i % 2) * 8, 32, 22, i % 2 ? "#66765c" : "#7a8763")) +
    path("M-20 626 H1460 V830 H-20Z", "url(#path)") +
    repeat(5, (i) =>
      line(`M${300 + i * 220} 626 L${210 + i * 262} 820`, "#4b413f", 2, 'opacity=".5"'),
    ) +
    line("M0 690 H1440", "#4b413f", 2, 'opacity=".4"') +
    // the mat
    path("M752 528 H968 L994 556 H732Z", "#574850") +
    path("M764 531 H958 L978 552 H750Z", "#6a5a60"),
  defs,
);

const pots = svg(clayPot(466, 562, 1.04) + clayPot(556, 570, 1.12) + clayPot(656, 580, 1.2), defs);
const wet = svg(
  [
    [466, 562, 1.04],
    [556, 570, 1.12],
    [656, 580, 1.2],
  ]
    .map(
      ([x = 0, y = 0, size = 1]) =>
        ell(x, y - 86 * size, 45 * size, 5.6 * size, "#2a1c1a") +
        ell(x - 12 * size, y - 87 * size, 16 * size, 1.6 * size, "#a58f84", 'opacity=".5"'),
    )
    .join(""),
  defs,
);
/** One green tip, in front of the wet soil. */
const sprout = svg(
  group(
    'transform="translate(656 580) scale(1.2)"',
    path("M-4 -84 q-9 -16 1 -34 q13 14 7 34z", "#9db573") +
      path("M1 -84 q-3 -16 3 -30 q8 14 3 30z", "#6f8a52"),
  ),
  defs,
);
/** What runs out below, a little, onto the stone. */
const runOff = svg(
  ell(658, 582, 64, 6, "#7f735f", 'opacity=".75"') +
    ell(558, 572, 58, 5, "#7f735f", 'opacity=".75"'),
  defs,
);

const can = svg(
  group(
    'transform="translate(-34 0)"',
    shadow(1150, 584, 120, 10, 0.45) +
      path(
        "M1176 452 C1262 420 1282 540 1206 556",
        "none",
        'stroke="#5c7376" stroke-width="14" stroke-linecap="round"',
      ) +
      path(
        "M1090 452 q0 -10 10 -10 h86 q10 0 11 10 l12 118 q1 12 -12 12 h-110 q-13 0 -11 -12z",
        "url(#can)",
      ) +
      path("M1104 444 h20 l-6 136 h-18z", "#c3d0ce", 'opacity=".5"') +
      ell(1143, 444, 51, 9, "#43595d") +
      ell(1143, 444, 42, 6, "#2f4347") +
      path("M1088 540 L1010 446 l14 -12 L1094 508z", "#6f8789") +
      path("M996 446 l34 -26 6 8 -32 26z", "#566e71") +
      path("M1104 442 q38 -58 80 0", "none", 'stroke="#5c7376" stroke-width="11"') +
      path("M1083 510 q60 12 121 0 l1 9 q-62 12 -123 0z", "#43595d", 'opacity=".6"'),
  ),
  defs,
);
const drop = svg(path("M0 0 q-5 9 0 13 q6 -4 0 -13z", "#dfe9ea"), defs);
const sun = svg(
  group(
    'filter="url(#soft)"',
    path("M-60 -40 L520 -40 L1400 560 L1240 760 L200 640 L-60 420Z", "url(#shaft)"),
  ),
  defs,
);

export const stepScene: MakeScene = () => ({
  background: "#5a4f4b",
  views: [
    { x: -6, y: 8, zoom: 1.02 },
    { x: -52, y: 22, zoom: 1.12 },
  ],
  layers: [
    { svg: wall, depth: 0.96 },
    { svg: doorway, depth: 0.97 },
    { svg: door, depth: 0.98 },
    { svg: steps, depth: 1 },
    { svg: runOff, depth: 1, move: (_, k) => ({ solid: ease((k - 0.35) / 0.4) }) },
    { svg: pots, depth: 1.02 },
    { svg: wet, depth: 1.02, move: (_, k) => ({ solid: ease((k - 0.12) / 0.45) }) },
    { svg: sprout, depth: 1.02 },
    { svg: can, depth: 1.03 },
    // the last of the water, from the spout
    {
      svg: drop,
      depth: 1.03,
      move: (t) => {
        const u = (t % 2.6) / 0.7;
        return {
          x: 967,
          y: 452 + 130 * Math.min(1, u) ** 2,
          solid: u < 1 ? 0.8 * Math.min(1, u * 5) : 0,
        };
      },
    },
    {
      svg: sun,
      depth: 1,
      blend: "soft-light",
      move: (t) => ({ solid: 0.8 + 0.05 * Math.sin(t * 0.5) }),
    },
    { depth: 1, paint: (ctx, t) => motes(ctx, [240, 60, 1200, 500], t, { n: 14, seed: 59 }) },
  ],
});
