import { ease, lerp } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import type { MakeScene } from "../picture/Scene.ts";
import { blur, ell, grad, line, path, radial, rect, svg } from "../picture/shapes.ts";

const defs =
  grad("bg", [
    [0, "#a9877a"],
    [0.5, "#c7a389"],
    [1, "#8a6560"],
  ]) +
  grad("blk", [
    [0, "#b9694f"],
    [1, "#8d4c41"],
  ]) +
  grad(
    "sk1",
    [
      [0, "#ecc6a6"],
      [1, "#cf9f7e"],
    ],
    0,
    0,
    0.3,
    1,
  ) +
  grad(
    "sk2",
    [
      [0, "#d9a681"],
      [1, "#b27c5d"],
    ],
    0,
    0,
    0.3,
    1,
  ) +
  grad("cuff", [
    [0, "#5e7f84"],
    [1, "#3b5a61"],
  ]) +
  grad("pj", [
    [0, "#dfe2da"],
    [1, "#b4bdb8"],
  ]) +
  radial("win", [
    [0, "#fff0cc", 0.95],
    [1, "#fff0cc", 0],
  ]) +
  blur("sh", 12) +
  blur("b30", 30) +
  blur("b4", 4);

const back = svg(
  rect(0, 0, 1440, 810, "url(#bg)") +
    `<g filter="url(#b30)">${rect(140, -40, 300, 380, "#f6dfb4", 10, 'opacity=".75"')}${rect(286, -40, 14, 380, "#b58f74")}${rect(140, 140, 300, 12, "#b58f74")}${ell(1120, 200, 150, 210, "#7d6a68", 'opacity=".55"')}${ell(880, 120, 90, 120, "#c8917a", 'opacity=".5"')}</g>`,
  defs,
);
const bed = svg(
  path("M-20 470 C220 410 460 424 720 440 C980 456 1220 430 1460 470 V830 H-20Z", "url(#blk)") +
    // knitted bands in the blanket
    [0, 1, 2, 3, 4]
      .map((i) =>
        path(
          `M-20 ${520 + i * 62} C220 ${456 + i * 66} 460 ${472 + i * 64} 720 ${488 + i * 64} C980 ${504 + i * 62} 1220 ${480 + i * 62} 1460 ${520 + i * 62} v${i % 2 ? 20 : 9} C1220 ${480 + i * 62 + (i % 2 ? 20 : 9)} 980 ${504 + i * 62 + (i % 2 ? 20 : 9)} 720 ${488 + i * 64 + (i % 2 ? 20 : 9)} C460 ${472 + i * 64 + (i % 2 ? 20 : 9)} 220 ${456 + i * 66 + (i % 2 ? 20 : 9)} -20 ${520 + i * 62 + (i % 2 ? 20 : 9)}Z`,
          i % 2 ? "#e6c69a" : "#d9895f",
          'opacity=".55"',
        ),
      )
      .join("") +
    path(
      "M-20 470 C220 410 460 424 720 440 C980 456 1220 430 1460 470 v16 C1220 446 980 472 720 456 C460 440 220 426 -20 486Z",
      "#d78a6d",
      'opacity=".7"',
    ),
  defs,
);

// his hand: palm down on the blanket, coming from the left
const his = svg(
  `<g filter="url(#sh)">${path("M180 560 C420 520 640 520 900 548 C860 580 420 600 180 590Z", "#3a1f20", 'opacity=".45"')}</g>` +
    path(
      "M-40 372 C120 384 250 408 352 436 C380 446 388 520 366 556 C240 580 90 590 -40 592Z",
      "url(#pj)",
    ) +
    path("M330 430 q34 4 42 14 q22 54 -2 106 q-14 8 -44 12 q26 -66 4 -132z", "#f1efe6") +
    [40, 100, 160, 220, 280]
      .map((x, i) =>
        line(
          `M${x} ${392 + i * 12} Q${x + 26} ${480 + i * 3} ${x + 6} ${588 - i * 4}`,
          "#8fa0a3",
          4,
          'opacity=".55"',
        ),
      )
      .join("") +
    // back of the hand and fingers
    path(
      "M352 446 C430 424 520 424 600 440 C672 452 742 468 800 486 C838 498 858 512 852 526 C846 538 812 536 780 530 C800 540 806 552 796 560 C784 568 744 562 700 552 C690 566 640 566 590 560 C510 568 420 560 360 548 C372 516 370 478 352 446Z",
      "url(#sk1)",
    ) +
    line("M604 470 C660 476 720 490 780 508", "#b98766", 3, 'opacity=".75"') +
    line("M596 500 C650 506 700 518 752 532", "#b98766", 3, 'opacity=".75"') +
    line("M576 528 C620 534 660 542 700 552", "#b98766", 3, 'opacity=".7"') +
    // veins, knuckles
    line("M420 460 C480 452 520 462 570 462", "#b7a09c", 4, 'opacity=".55"') +
    line("M430 486 C490 482 530 494 566 494", "#b7a09c", 4, 'opacity=".5"') +
    [
      [604, 456],
      [600, 484],
      [584, 514],
    ]
      .map(([x = 0, y = 0]) => line(`M${x - 7} ${y - 5} q9 5 7 13`, "#b98766", 3, 'opacity=".8"'))
      .join("") +
    ell(836, 515, 12, 7, "#f3dcc6", 'transform="rotate(18 836 515)" opacity=".9"'),
  defs,
);

// her hand, from the right, resting over his
const hers = svg(
  path(
    "M1480 236 C1300 270 1130 330 1010 384 C986 398 996 470 1024 500 C1180 486 1340 470 1480 470Z",
    "url(#cuff)",
  ) +
    path("M1034 374 q-36 12 -36 24 q-2 62 30 106 q18 2 44 -6 q-36 -62 -38 -124z", "#7fa0a2") +
    [1120, 1200, 1280, 1360]
      .map((x, i) =>
        line(
          `M${x} ${346 - i * 30} Q${x - 24} ${410 - i * 16} ${x + 6} ${492 - i * 5}`,
          "#2f4a51",
          4,
          'opacity=".4"',
        ),
      )
      .join("") +
    `<g filter="url(#sh)">${path("M560 470 C700 450 860 470 980 510 C900 540 700 540 560 500Z", "#4a2622", 'opacity=".5"')}</g>` +
    // palm/back
    path(
      "M1012 398 C940 384 850 372 770 380 C736 384 700 396 690 410 C650 404 600 412 566 424 C546 432 540 446 552 452 C540 458 534 470 544 478 C536 486 536 498 548 502 C546 512 556 520 572 518 C610 516 650 508 684 502 C720 520 780 528 830 524 C900 520 970 512 1022 496 C1000 470 1000 430 1012 398Z",
      "url(#sk2)",
    ) +
    line("M552 452 C600 438 650 434 700 436", "#96634a", 3, 'opacity=".75"') +
    line("M544 478 C596 464 646 460 696 462", "#96634a", 3, 'opacity=".75"') +
    line("M548 502 C600 490 646 486 690 486", "#96634a", 3, 'opacity=".75"') +
    // thumb in front
    path(
      "M884 516 C840 540 770 556 716 556 C690 556 680 540 698 532 C740 522 780 508 812 494Z",
      "#c58f6d",
    ) +
    line("M812 497 C780 510 742 524 704 532", "#96634a", 3, 'opacity=".6"') +
    ell(706, 546, 10, 6, "#eac9b0", 'transform="rotate(-8 706 546)" opacity=".85"') +
    [
      [716, 420],
      [712, 446],
      [706, 472],
    ]
      .map(([x = 0, y = 0]) => line(`M${x} ${y - 6} q-7 6 -2 13`, "#96634a", 3, 'opacity=".7"'))
      .join("") +
    // nails
    [
      [566, 436],
      [556, 464],
      [552, 490],
      [566, 510],
    ]
      .map(([x = 0, y = 0]) =>
        ell(x, y, 9, 5.5, "#f0d2ba", `transform="rotate(-14 ${x} ${y})" opacity=".85"`),
      )
      .join(""),
  defs,
);
const glow = svg(ell(420, 200, 620, 440, "url(#win)"), defs);

export const handsScene: MakeScene = () => ({
  background: "#8d4c41",
  views: [
    { x: -10, y: 6, zoom: 1.02 },
    { x: 6, y: 22, zoom: 1.1 },
  ],
  layers: [
    { svg: back, depth: 0.6 },
    { svg: bed, depth: 0.95 },
    { svg: his, depth: 1 },
    {
      svg: hers,
      depth: 1.02,
      pivot: [1300, 400],
      move: (t, k) => ({
        turn: lerp(0.012, 0, ease(k * 2.2)),
        x: lerp(26, 0, ease(k * 2)),
        y: lerp(-16, 0, ease(k * 2)) + Math.sin(t * 1.5) * 1.1,
      }),
    },
    {
      svg: glow,
      depth: 0.9,
      blend: "soft-light",
      move: (t) => ({ solid: 0.8 + 0.06 * Math.sin(t * 0.6) }),
    },
    {
      depth: 1,
      paint: (ctx, t) => motes(ctx, [180, 60, 900, 460], t, { n: 16, alpha: 0.3, seed: 31 }),
    },
  ],
});
