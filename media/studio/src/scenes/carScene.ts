import { clamp, ease, random } from "../picture/math.ts";
import type { Layer, MakeScene, Paint } from "../picture/Scene.ts";
import {
  blur,
  ell,
  grad,
  group,
  line,
  path,
  radial,
  rect,
  repeat,
  svg,
} from "../picture/shapes.ts";

const defs =
  grad("wet", [
    [0, "#7d8a94"],
    [0.6, "#a3a9aa"],
    [1, "#b9b5ab"],
  ]) +
  grad("clear", [
    [0, "#a9c4cf"],
    [0.6, "#e3e0c8"],
    [1, "#f7e3b4"],
  ]) +
  grad("dash", [
    [0, "#4b4a50"],
    [0.25, "#36353b"],
    [1, "#201f25"],
  ]) +
  grad("hood", [
    [0, "#5a5960"],
    [1, "#3a393f"],
  ]) +
  grad(
    "pillar",
    [
      [0, "#3d3b41"],
      [1, "#2a292e"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("rim", [
    [0, "#3a393f"],
    [1, "#1d1c21"],
  ]) +
  radial("glow", [
    [0, "#d5ecf2", 0.9],
    [0.4, "#bfe0ea", 0.3],
    [1, "#bfe0ea", 0],
  ]) +
  grad(
    "sun",
    [
      [0, "#fff0c6", 0.9],
      [1, "#fff0c6", 0],
    ],
    1,
    0,
    0,
    1,
  ) +
  blur("far", 5) +
  blur("soft", 24) +
  blur("sh", 8);

const street = (sky: string, wall: string, roof: string, leaf: string, road: string): string =>
  svg(
    rect(0, -20, 1440, 520, `url(#${sky})`) +
      group(
        'filter="url(#far)"',
        repeat(4, (i) => {
          const x = 20 + i * 190;
          return (
            path(`M${x} 400 V${210 + i * 22} l80 -58 l80 58 V400Z`, wall) +
            path(`M${x - 12} ${214 + i * 22} l92 -68 l92 68 l-12 8 l-80 -58 l-80 58z`, roof) +
            rect(x + 26, 250 + i * 18, 34, 42, roof, 2, 'opacity=".6"') +
            rect(x + 96, 250 + i * 18, 34, 42, roof, 2, 'opacity=".6"')
          );
        }) +
          ell(1010, 250, 120, 110, leaf) +
          ell(1090, 300, 84, 72, leaf) +
          rect(1004, 320, 20, 110, "#5d5049") +
          ell(1300, 280, 110, 100, leaf, 'opacity=".85"') +
          path("M-20 392 H1460 V520 H-20Z", road) +
          path("M640 392 H820 L1180 520 H300Z", "#000000", 'opacity=".12"') +
          path("M724 396 h10 l10 28 h-24z M716 440 h28 l16 60 h-56z", "#f1ead8", 'opacity=".55"') +
          // a parked van, further up
          path("M870 352 h112 q14 0 18 14 l8 44 H862 V362 q0 -10 8 -10z", "#8f9aa0") +
          rect(880, 362, 44, 24, "#59656c", 3) +
          ell(888, 412, 13, 13, "#33363c") +
          ell(982, 412, 13, 13, "#33363c"),
      ),
    defs,
  );

const wetStreet = street("wet", "#8b8686", "#6d6a70", "#7d8a7c", "#7b7d82");
const clearStreet = street("clear", "#c8ac93", "#9a7a6c", "#a3ad78", "#a39f97");

const next = random(53);
const stillDrops = svg(
  repeat(150, () => {
    const [x, y, r] = [130 + next() * 1180, 70 + next() * 360, 2 + next() * next() * 7];
    return (
      ell(x, y, r, r * 1.15, "#dfe6e8", 'opacity=".35"') +
      ell(x + r * 0.15, y + r * 0.4, r * 0.72, r * 0.7, "#59646c", 'opacity=".35"') +
      ell(x - r * 0.3, y - r * 0.4, r * 0.3, r * 0.3, "#ffffff", 'opacity=".85"')
    );
  }),
  defs,
);

/** Drops that gather and run, each in its own time. */
const running: Paint = (ctx, t) => {
  const seed = random(17);
  for (let i = 0; i < 22; i++) {
    const [x, begin, pace, sway] = [
      130 + seed() * 1180,
      seed() * 9,
      0.1 + seed() * 0.12,
      seed() * 6,
    ];
    const u = ((t + begin) * pace) % 1;
    const y = 60 + ease(u) * 400;
    const px = x + Math.sin(u * 9 + sway) * 5;
    ctx.globalAlpha = 0.3 * Math.min(1, u * 6, (1 - u) * 6);
    ctx.strokeStyle = "#e6edef";
    ctx.lineWidth = 3;
    ctx.lineCap = "round";
    ctx.beginPath();
    ctx.moveTo(px, y);
    ctx.lineTo(px - Math.sin(u * 9 + sway) * 2, y - 60 * Math.min(1, u * 3));
    ctx.stroke();
    ctx.globalAlpha = 0.75 * Math.min(1, u * 6, (1 - u) * 6);
    ctx.fillStyle = "#e9f0f2";
    ctx.beginPath();
    ctx.ellipse(px, y, 4, 6.5, 0, 0, 7);
    ctx.fill();
  }
};

const frame = svg(
  // roof lining, pillars: everything round the windscreen
  `<path fill-rule="evenodd" fill="url(#pillar)" d="M-20 -20H1460V560H-20Z M238 62 Q720 34 1202 62 Q1236 64 1250 92 L1372 440 Q1376 462 1350 462 H90 Q64 462 68 440 L190 92 Q204 64 238 62Z"/>` +
    path(
      "M238 62 Q720 34 1202 62 Q1236 64 1250 92 L1256 108 Q1240 76 1200 74 Q720 46 240 74 Q200 76 184 108 L190 92 Q204 64 238 62Z",
      "#16151a",
      'opacity=".7"',
    ) +
    // mirror, with a small tag somebody made
    rect(712, 40, 16, 34, "#1d1c21", 4) +
    rect(612, 66, 216, 66, "#26252b", 22) +
    rect(624, 76, 192, 46, "#7f8d94", 15) +
    path("M640 118 L700 80 H748 L684 118Z", "#b9c6ca", 'opacity=".5"') +
    // wipers at rest
    line("M330 458 L640 430 M720 460 L1060 434", "#1d1c21", 8),
  defs,
);

const dashboard = svg(
  path("M-20 470 C200 426 480 420 720 420 C980 420 1240 430 1460 474 V830 H-20Z", "url(#dash)") +
    path(
      "M-20 470 C200 426 480 420 720 420 C980 420 1240 430 1460 474 V486 C1240 442 980 432 720 432 C480 432 200 438 -20 482Z",
      "#6a6970",
      'opacity=".8"',
    ) +
    // the hood over the dials
    path(
      "M852 470 C870 414 930 402 1030 402 C1130 402 1190 414 1208 470 V520 H852Z",
      "url(#hood)",
    ) +
    path("M880 492 C894 442 950 432 1030 432 C1110 432 1166 442 1180 492Z", "#17161b") +
    ell(970, 486, 46, 34, "#242329") +
    ell(1090, 486, 46, 34, "#242329") +
    line("M970 486 L944 468 M1090 486 L1064 500", "#c9856a", 3.5) +
    // vents
    repeat(
      2,
      (i) =>
        rect(352 + i * 330, 486, 132, 54, "#17161b", 10) +
        repeat(4, (k) => rect(360 + i * 330, 492 + k * 11.5, 116, 6, "#3d3c43", 2)),
    ) +
    rect(-20, 566, 1480, 5, "#17161b", 0, 'opacity=".6"') +
    rect(560, 596, 250, 64, "#1b1a1f", 8),
  defs,
);

const wheel = svg(
  ell(1030, 720, 262, 238, "none", 'stroke="#1a191e" stroke-width="44"') +
    ell(1030, 717, 262, 238, "none", 'stroke="url(#rim)" stroke-width="34"') +
    path(
      "M800 640 A262 238 0 0 1 1030 479",
      "none",
      'stroke="#6a6970" stroke-width="6" opacity=".55" stroke-linecap="round"',
    ) +
    path("M790 730 Q900 690 950 690 H1110 Q1160 690 1270 730 V780 H790Z", "#29282e") +
    path("M940 680 q90 -26 180 0 q20 60 0 120 h-180 q-20 -60 0 -120z", "#313036"),
  defs,
);

const holder = svg(
  rect(556, 470, 26, 62, "#1a191e", 5) +
    line("M569 486 L569 456", "#1a191e", 14) +
    group('filter="url(#sh)"', rect(512, 272, 130, 214, "#000000", 18, 'opacity=".4"')) +
    rect(502, 262, 132, 218, "#17181d", 18) +
    rect(502, 262, 132, 218, "none", 18, 'stroke="#5f6066" stroke-width="2.5"') +
    rect(510, 272, 116, 198, "#22262c", 11) +
    path("M510 283 q0 -11 11 -11 h66 L510 400Z", "#ffffff", 'opacity=".07"') +
    rect(492, 440, 18, 46, "#2b2a30", 5) +
    rect(626, 440, 18, 46, "#2b2a30", 5) +
    rect(500, 470, 136, 18, "#2b2a30", 6),
  defs,
);

const lit = svg(
  rect(510, 272, 116, 198, "#e6eef0", 11) +
    ell(568, 330, 28, 28, "#7fa3a6") +
    ell(568, 322, 10, 10, "#e6eef0") +
    path("M550 346 q18 -24 36 0z", "#e6eef0") +
    rect(532, 372, 72, 8, "#4f666b", 4) +
    rect(544, 388, 48, 6, "#9fb2b5", 3) +
    ell(540, 436, 17, 17, "#b9654a") +
    ell(596, 436, 17, 17, "#6f9468"),
  defs,
);
const glow = svg(ell(568, 370, 330, 300, "url(#glow)"), defs);
const sunlight = svg(
  group(
    'filter="url(#soft)"',
    path("M1240 40 L1440 -40 L1440 520 L420 810 L120 760Z", "url(#sun)"),
  ),
  defs,
);

/** How bright the phone is: it rings once and gives up, or is answered and stays. */
const ringing = (from: number, until: number) => (t: number) =>
  clamp(Math.min(ease((t - from) / 0.9), 1 - ease((t - until) / 1.2)));

export const carScene: MakeScene = (light) => {
  const isRain = light === "rain";
  const bright = isRain ? ringing(2.2, 6.2) : ringing(2.4, 99);
  const weather: readonly Layer[] = isRain
    ? [
        { svg: wetStreet, depth: 0.6 },
        { svg: stillDrops, depth: 0.95 },
        { depth: 0.95, paint: running },
      ]
    : [{ svg: clearStreet, depth: 0.6 }];
  const daylight: readonly Layer[] = isRain
    ? []
    : [
        {
          svg: sunlight,
          depth: 1,
          blend: "soft-light",
          move: (t) => ({ solid: 0.8 + 0.05 * Math.sin(t * 0.6) }),
        },
      ];
  return {
    background: "#201f25",
    views: isRain
      ? [
          { x: 10, y: 2, zoom: 1.02 },
          { x: -34, y: 4, zoom: 1.09 },
        ]
      : [
          { x: -34, y: 4, zoom: 1.08 },
          { x: 0, y: 2, zoom: 1.02 },
        ],
    layers: [
      ...weather,
      { svg: frame, depth: 1 },
      { svg: dashboard, depth: 1.02 },
      { svg: wheel, depth: 1.08 },
      { svg: holder, depth: 1.04 },
      { svg: lit, depth: 1.04, move: (t) => ({ solid: bright(t) }) },
      { svg: glow, depth: 1.04, blend: "screen", move: (t) => ({ solid: 0.3 * bright(t) }) },
      ...daylight,
    ],
  };
};
