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
  rect,
  repeat,
  shadow,
  svg,
} from "../picture/shapes.ts";
import { steam } from "../picture/steam.ts";

const defs =
  grad("sky", [
    [0, "#cddbd9"],
    [0.7, "#f1e4c6"],
    [1, "#f6e3b9"],
  ]) +
  grad("lawn", [
    [0, "#a9b58a"],
    [1, "#87996c"],
  ]) +
  grad("wall", [
    [0, "#9fa694"],
    [1, "#b7b8a0"],
  ]) +
  grad("top", [
    [0, "#a97c5a"],
    [1, "#c0906a"],
  ]) +
  grad("front", [
    [0, "#5b4038"],
    [1, "#33262b"],
  ]) +
  grad("tray", [
    [0, "#d8b98d"],
    [1, "#c7a274"],
  ]) +
  grad(
    "bowl",
    [
      [0, "#f5efe2"],
      [0.6, "#e4dac6"],
      [1, "#b9ab92"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad(
    "cup",
    [
      [0, "#8fb0ab"],
      [0.6, "#7a9c98"],
      [1, "#527270"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("radio", [
    [0, "#b9654a"],
    [1, "#8f4a3a"],
  ]) +
  grad("net", [
    [0, "#ffffff", 0.5],
    [1, "#ffffff", 0.28],
  ]) +
  grad(
    "shaft",
    [
      [0, "#fff0cc", 0.85],
      [1, "#fff0cc", 0],
    ],
    0.2,
    0,
    0.7,
    1,
  ) +
  blur("sh", 8) +
  blur("far", 2.6) +
  blur("soft", 24);

const outside = svg(
  group(
    'filter="url(#far)"',
    rect(230, -10, 980, 460, "url(#sky)") +
      path("M220 284 C420 250 620 262 800 270 C960 256 1100 262 1220 276 V460 H220Z", "#a9b8a2") +
      repeat(13, (i) => ell(250 + i * 82, 316, 58, 34, i % 3 ? "#74886a" : "#677c60")) +
      rect(220, 326, 1000, 130, "url(#lawn)") +
      rect(404, 210, 15, 130, "#6b5145") +
      ell(410, 186, 82, 74, "#c9965a") +
      ell(372, 220, 50, 42, "#b57f4b") +
      ell(436, 150, 46, 40, "#dcb071") +
      path("M760 326 q40 34 10 60 q-20 26 20 70 H900 q-40 -44 -20 -72 q30 -30 -40 -58z", "#dcc79f"),
  ),
  defs,
);

const room = svg(
  `<path fill-rule="evenodd" fill="url(#wall)" d="M0 0H1440V540H0Z M250 20H1190V430H250Z"/>` +
    `<path fill-rule="evenodd" fill="#f3e7cf" d="M226 -10H1214V452H226Z M256 18V422H1184V18Z"/>` +
    rect(714, 10, 13, 414, "#f3e7cf") +
    rect(256, 150, 928, 9, "#f3e7cf") +
    rect(196, 446, 1048, 22, "#f8efdc", 3) +
    rect(196, 464, 1048, 9, "#8e8a78", 3, 'opacity=".6"') +
    // a net curtain, gathered to the side
    path("M256 18 H420 C412 150 380 300 330 424 H256Z", "url(#net)") +
    repeat(5, (i) =>
      line(
        `M${282 + i * 30} 20 C${280 + i * 26} 160 ${272 + i * 18} 300 ${264 + i * 13} 424`,
        "#ffffff",
        3,
        'opacity=".35"',
      ),
    ),
  defs,
);

const table = svg(
  path("M-20 486 H1460 V606 H-20Z", "url(#top)") +
    [512, 546, 582].map((y) => line(`M0 ${y} H1440`, "#8d6345", 2, 'opacity=".45"')).join("") +
    rect(0, 484, 1440, 5, "#dcb08a") +
    rect(0, 604, 1440, 12, "#704d3c") +
    rect(0, 614, 1440, 196, "url(#front)"),
  defs,
);

const tray = svg(
  shadow(640, 596, 350, 12, 0.45) +
    path("M366 500 H914 L972 588 H308Z", "#a98257") +
    path("M378 506 H902 L952 580 H328Z", "url(#tray)") +
    [522, 544, 564]
      .map((y, i) => line(`M${366 - i * 14} ${y} H${914 + i * 14}`, "#b58f60", 1.6, 'opacity=".6"'))
      .join("") +
    path("M308 588 H972 l2 8 H306Z", "#8d6a45") +
    line("M392 530 L372 556", "#8d6a45", 9) +
    line("M888 530 L908 556", "#8d6a45", 9) +
    // a napkin under the spoon
    path("M432 520 h96 l-18 54 h-108z", "#eef0e6") +
    path("M432 520 h30 l-16 54 h-44z", "#dfe3d8"),
  defs,
);

const bowl = svg(
  shadow(634, 574, 96, 8, 0.45) +
    path("M546 518 C548 556 584 578 634 578 C684 578 720 556 722 518Z", "url(#bowl)") +
    path(
      "M549 534 C556 560 590 577 634 577 C678 577 712 560 719 534 C700 556 670 566 634 566 C598 566 568 556 549 534Z",
      "#6f8f92",
      'opacity=".55"',
    ) +
    ell(634, 518, 88, 21, "#f8f3e6") +
    ell(634, 520, 79, 17, "#e8d3a9") +
    path(
      "M560 520 C580 510 604 514 626 510 C650 506 690 510 708 520 C690 512 660 516 640 518 C610 522 580 516 560 520Z",
      "#f6e6c3",
      'opacity=".9"',
    ) +
    repeat(9, (i) => ell(580 + i * 13, 520 + ((i * 7) % 9) - 2, 4, 1.8, "#d9bf8e")) +
    ell(652, 518, 20, 5, "#d29a4b", 'opacity=".75"'),
  defs,
);

/** The handle is thick and soft, for hands that cannot close. */
const spoon = svg(
  shadow(470, 560, 56, 5, 0.35) +
    line("M478 528 L470 544", "#b9c2c2", 6) +
    ell(484, 512, 13, 20, "#c9d2d1", 'transform="rotate(24 484 512)"') +
    ell(481, 508, 6, 11, "#eef2ef", 'transform="rotate(24 481 508)" opacity=".8"') +
    line("M468 545 L450 571", "#44637d", 21) +
    line("M464 543 L448 566", "#7f9fb8", 5) +
    line("M475 550 L460 543 M470 558 L454 551 M464 566 L448 559", "#2f4a61", 2, 'opacity=".7"'),
  defs,
);

const cup = svg(
  shadow(818, 574, 84, 8, 0.45) +
    ell(814, 566, 78, 15, "#e9e1cf") +
    ell(814, 563, 74, 13, "#f7f1e3") +
    ell(814, 563, 44, 8, "#d6cbb4") +
    path(
      "M862 506 q40 -4 38 24 q-4 24 -50 22",
      "none",
      'stroke="#6a8b88" stroke-width="10" stroke-linecap="round"',
    ) +
    path("M762 492 H866 C866 536 850 562 814 562 C778 562 762 536 762 492Z", "url(#cup)") +
    path("M772 500 C774 528 782 548 796 556 C780 546 772 528 770 500Z", "#cfe0da", 'opacity=".7"') +
    ell(814, 492, 52, 12, "#e9efe8") +
    ell(814, 493, 46, 9.5, "#a5693e") +
    path("M776 494 C790 488 830 487 850 491 C836 489 800 490 776 494Z", "#d39a68", 'opacity=".9"'),
  defs,
);

const radio = svg(
  shadow(1116, 580, 140, 9, 0.5) +
    line("M1196 430 L1272 306", "#b9c2c2", 4) +
    ell(1273, 304, 4.5, 4.5, "#dfe6e2") +
    path("M1040 430 q0 -34 34 -34 h88 q34 0 34 34", "none", 'stroke="#6f3a2f" stroke-width="11"') +
    rect(990, 424, 256, 152, "url(#radio)", 18) +
    rect(990, 424, 256, 10, "#d98f74", 9, 'opacity=".8"') +
    rect(1008, 444, 136, 112, "#ecdcbd", 10) +
    repeat(7, (row) =>
      repeat(9, (column) => ell(1021 + column * 13.8, 456 + row * 14.6, 3.4, 3.4, "#8f7258")),
    ) +
    rect(1158, 446, 72, 34, "#2f3a3c", 5) +
    rect(1162, 450, 64, 26, "#f4cf8e", 3, 'opacity=".9"') +
    repeat(7, (i) => line(`M${1169 + i * 8.4} 456 v${i % 2 ? 6 : 10}`, "#6b4a2c", 1.6)) +
    line("M1198 450 V476", "#b4432f", 2.4) +
    ell(1194, 522, 25, 25, "#6f3a2f") +
    ell(1194, 522, 19, 19, "#ecdcbd") +
    line("M1194 522 L1204 508", "#6f3a2f", 3.5) +
    rect(1006, 572, 26, 10, "#4a2a25", 3) +
    rect(1204, 572, 26, 10, "#4a2a25", 3),
  defs,
);

const shaft = svg(
  group('filter="url(#soft)"', path("M300 -10 H780 L1100 700 L420 700Z", "url(#shaft)")),
  defs,
);

export const breakfastScene: MakeScene = () => ({
  background: "#33262b",
  views: [
    { x: -38, y: 14, zoom: 1.04 },
    { x: 18, y: 26, zoom: 1.12 },
  ],
  layers: [
    { svg: outside, depth: 0.6 },
    { svg: room, depth: 0.95 },
    { svg: table, depth: 1 },
    { svg: radio, depth: 1 },
    { svg: tray, depth: 1.02 },
    { svg: spoon, depth: 1.02 },
    { svg: bowl, depth: 1.02 },
    { svg: cup, depth: 1.02 },
    // the tea goes cold while we look
    {
      depth: 1.02,
      paint: (ctx, t, k) =>
        steam(ctx, 814, 488, t, {
          n: 26,
          rise: 130,
          size: 62,
          alpha: 0.17 * (1 - ease(k * 1.5)),
          drift: 12,
          seed: 5,
        }),
    },
    {
      svg: shaft,
      depth: 0.95,
      blend: "soft-light",
      move: (t) => ({ solid: 0.75 + 0.05 * Math.sin(t * 0.5) }),
    },
    { depth: 1, paint: (ctx, t) => motes(ctx, [280, 60, 1100, 500], t, { n: 16, seed: 97 }) },
  ],
});
