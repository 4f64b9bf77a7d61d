import { lerp, random } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene } from "../picture/Scene.ts";
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
  shadow,
  svg,
} from "../picture/shapes.ts";
import { lamp, scrawl } from "./parts.ts";

const defs =
  grad("wall", [
    [0, "#8b9983"],
    [1, "#a5b199"],
  ]) +
  grad("dado", [
    [0, "#e3d2b2"],
    [1, "#cdb894"],
  ]) +
  grad("bench", [
    [0, "#96684a"],
    [1, "#b07f5c"],
  ]) +
  grad("front", [
    [0, "#6b4736"],
    [1, "#4a3029"],
  ]) +
  grad("under", [
    [0, "#4e3630"],
    [1, "#33262b"],
  ]) +
  grad(
    "left",
    [
      [0, "#fbf5e8"],
      [0.86, "#f3ead8"],
      [1, "#d5c6aa"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad(
    "right",
    [
      [0, "#d9cbb0"],
      [0.14, "#f5edda"],
      [1, "#f9f2e3"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad("shade", [
    [0, "#f7dfae"],
    [1, "#eebd79"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#fff0cc", 0.85],
      [1, "#fff0cc", 0],
    ],
    0,
    0,
    0.9,
    1,
  ) +
  radial("glow", [
    [0, "#ffdf9e", 0.95],
    [0.35, "#ffcf8a", 0.5],
    [1, "#ffcf8a", 0],
  ]) +
  blur("sh", 9) +
  blur("soft", 24);

const next = random(41);

const hall = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    rect(0, 262, 1440, 190, "url(#dado)") +
    rect(0, 250, 1440, 15, "#efe2c8") +
    rect(0, 265, 1440, 5, "#b09b77", 0, 'opacity=".55"') +
    repeat(11, (i) => line(`M${64 + i * 136} 274 V452`, "#bfa985", 2.5)) +
    // the hems of their coats, his and hers, on the hooks above
    path("M148 -10 H336 L352 196 q-52 26 -106 14 q-56 12 -112 -16z", "#44525e") +
    path("M148 -10 H196 L182 208 q-26 -4 -48 -14z", "#36434e") +
    line("M246 -10 V206", "#2f3b45", 5) +
    path("M392 -10 H560 L578 158 q-52 24 -102 10 q-54 12 -104 -14z", P.terra) +
    path("M392 -10 H432 L420 164 q-26 -2 -48 -10z", P.terra2, 'opacity=".7"') +
    line("M478 -10 V166", P.terra2, 5),
  defs,
);

const bench = svg(
  path("M-20 440 H1460 V600 H-20Z", "url(#bench)") +
    [474, 516, 566].map((y) => line(`M0 ${y} H1440`, "#805640", 2.4, 'opacity=".5"')).join("") +
    rect(0, 438, 1440, 5, "#c8976f", 0, 'opacity=".8"') +
    rect(0, 598, 1440, 6, "#c99a72") +
    rect(0, 603, 1440, 34, "url(#front)") +
    rect(0, 637, 1440, 173, "url(#under)"),
  defs,
);

const cushion = svg(
  shadow(236, 560, 190, 16, 0.5) +
    path(
      "M66 556 q-22 -112 18 -138 q112 -26 246 -6 q56 8 62 34 q18 66 -4 112 q-160 22 -322 -2z",
      P.roseL,
    ) +
    path(
      "M66 556 q-16 -70 -8 -112 q96 76 330 92 l-2 22 q-160 20 -320 -2z",
      P.rose,
      'opacity=".55"',
    ) +
    line("M84 420 q140 34 300 18", "#ecc9bd", 4, 'opacity=".7"'),
  defs,
);

const row = (i: number): { y: number; k: number } => {
  const k = i / 6;
  return { y: 470 + 78 * (k * 0.86 + k * k * 0.14), k };
};

const folder = svg(
  shadow(754, 584, 330, 12, 0.5) +
    // the covers, open flat, and the dividers that stand out at the side
    path("M510 446 H998 L1068 582 H442Z", P.ochre) +
    path("M442 582 H1068 l3 9 H439Z", P.ochre2) +
    path("M1000 462 l26 0 l9 17 l-26 0z", "#7fa19b") +
    path("M1017 496 l26 0 l10 18 l-26 0z", "#c98d80") +
    path("M1035 532 l27 0 l10 19 l-27 0z", "#8fa28a") +
    // two thick halves of pages, curling a little at the spine
    path("M528 452 C600 444 690 444 752 456 L754 574 C670 562 560 562 466 574Z", "url(#left)") +
    path("M754 456 C820 444 910 444 984 452 L1044 574 C950 562 838 562 756 574Z", "url(#right)") +
    path("M466 574 C560 562 670 562 754 574 l0 5 C670 568 560 568 464 580Z", "#cbbb9b") +
    path("M756 574 C838 562 950 562 1044 574 l3 6 C950 568 838 568 756 579Z", "#cbbb9b") +
    line("M753 452 L755 580", "#b09c79", 3, 'opacity=".7"') +
    repeat(2, (i) => {
      const y = 484 + i * 56;
      return (
        line(`M740 ${y} q14 -17 28 0`, "#8e999b", 4.5) +
        line(`M741 ${y - 1} q13 -15 25 -1`, "#e8eeea", 1.5)
      );
    }) +
    repeat(7, (i) => {
      const { y, k } = row(i);
      const x = lerp(544, 500, k);
      return scrawl(x, y, (725 - x) * (i === 6 ? 0.4 : 0.8 + next() * 0.16), next);
    }) +
    // the other page is ruled in three, for the day, the time and what was seen
    repeat(6, (i) => {
      const { y, k } = row(i);
      const x = 786;
      const right = lerp(966, 1012, k);
      return (
        line(`M${x} ${y + 6} H${right}`, "#c9bca2", 1.4) +
        scrawl(x + 2, y, 34, next) +
        scrawl(x + 54, y, 26, next) +
        scrawl(x + 98, y, (right - x - 98) * (0.55 + next() * 0.35), next)
      );
    }) +
    line("M834 458 L838 560 M877 457 L886 560", "#c9bca2", 1.4),
  defs,
);

/** Somebody put them down to get up and open the door. */
const glasses = svg(
  shadow(1128, 574, 76, 6, 0.4) +
    line("M1070 560 L1098 516 q4 -6 12 -6 M1186 560 L1196 514 q3 -6 11 -5", "#4a342c", 5) +
    ell(1098, 566, 35, 15, "#f4f6ef", 'opacity=".35"') +
    ell(1172, 566, 35, 15, "#f4f6ef", 'opacity=".35"') +
    ell(1098, 566, 35, 15, "none", 'stroke="#5d4034" stroke-width="5.5"') +
    ell(1172, 566, 35, 15, "none", 'stroke="#5d4034" stroke-width="5.5"') +
    line("M1128 560 q7 -7 14 0", "#5d4034", 5) +
    line("M1078 560 q8 -6 20 -6 M1152 560 q8 -6 20 -6", "#fff6e8", 2, 'opacity=".8"'),
  defs,
);

const pen = svg(
  shadow(630, 593, 60, 4, 0.3) +
    line("M560 592 L684 578", "#2f4f55", 8) +
    line("M562 589 L676 576", "#6f918f", 2) +
    line("M684 578 l14 -1.6", "#c9d2cf", 5),
  defs,
);

const standing = svg(lamp(1250, 500, 1), defs);
const shaft = svg(
  group('filter="url(#soft)"', path("M60 -20 H420 L1130 640 L470 700Z", "url(#shaft)")),
  defs,
);
const night = svg(rect(0, 0, 1440, 810, "#6a607e"), defs);
const glow = svg(ell(1215, 330, 1000, 640, "url(#glow)"), defs);

export const folderScene: MakeScene = (light) => {
  const still = [hall, bench, cushion].map((layer) => ({ svg: layer, depth: 1 }));
  const kept = [folder, pen, glasses].map((layer) => ({ svg: layer, depth: 1.03 }));
  if (light === "lamp") {
    return {
      background: "#2b2226",
      views: [
        { x: 40, y: 26, zoom: 1.05 },
        { x: 16, y: 34, zoom: 1.13 },
      ],
      layers: [
        ...still,
        ...kept,
        { svg: night, depth: 1, blend: "multiply", move: () => ({ solid: 0.72 }) },
        { svg: glow, depth: 1, blend: "soft-light" },
        { svg: glow, depth: 1, blend: "soft-light", move: () => ({ solid: 0.7 }) },
        {
          svg: glow,
          depth: 1,
          blend: "screen",
          move: (t) => ({ solid: 0.26 + 0.01 * Math.sin(t * 1.1) }),
        },
        { svg: standing, depth: 1 },
      ],
    };
  }
  return {
    background: "#33262b",
    views: [
      { x: -20, y: 26, zoom: 1.13 },
      { x: 26, y: 30, zoom: 1.06 },
    ],
    layers: [
      ...still,
      ...kept,
      {
        svg: shaft,
        depth: 1,
        blend: "soft-light",
        move: (t) => ({ solid: 0.85 + 0.06 * Math.sin(t * 0.5) }),
      },
      { depth: 1, paint: (ctx, t) => motes(ctx, [260, 40, 1100, 520], t, { n: 16, seed: 43 }) },
    ],
  };
};
