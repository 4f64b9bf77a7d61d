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
import { at, clayPot, lamp } from "./parts.ts";

const defs =
  grad("wall", [
    [0, "#a7b09a"],
    [1, "#c2c0a2"],
  ]) +
  grad("wood", [
    [0, "#7d523c"],
    [1, "#5f3d30"],
  ]) +
  grad("panel", [
    [0, "#8a5c43"],
    [1, "#6c4636"],
  ]) +
  grad("under", [
    [0, "#4a312b"],
    [1, "#2b2023"],
  ]) +
  grad("keys", [
    [0, "#dccdb2"],
    [0.3, "#f8f0e0"],
    [1, "#fbf5e8"],
  ]) +
  grad("shade", [
    [0, "#f3e3c2"],
    [1, "#e3c79b"],
  ]) +
  grad(
    "shaft",
    [
      [0, "#fff0cc", 0.8],
      [1, "#fff0cc", 0],
    ],
    0,
    0,
    1,
    0.8,
  ) +
  radial("glow", [
    [0, "#ffdf9e", 0.95],
    [0.35, "#ffcf8a", 0.5],
    [1, "#ffcf8a", 0],
  ]) +
  blur("sh", 9) +
  blur("soft", 26);

const left = 250;
const right = 1190;

const wall = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    repeat(26, (i) => rect(i * 58 + 6, 0, 20, 640, "#ffffff", 0, 'opacity=".035"')) +
    rect(0, 620, 1440, 24, "#e9dcc0") +
    rect(0, 640, 1440, 170, "#4c3130"),
  defs,
);

const body = svg(
  shadow(720, 700, 520, 26, 0.5) +
    // the case, its lid and its sides
    rect(left, 262, right - left, 520, "url(#wood)", 4) +
    rect(left - 22, 238, right - left + 44, 28, "#9a694d", 6) +
    rect(left - 22, 238, right - left + 44, 7, "#c08b67", 4) +
    rect(left - 12, 264, right - left + 24, 8, "#3f2a26", 0, 'opacity=".5"') +
    // the upper panel, with its moulding
    rect(left + 34, 288, right - left - 68, 150, "url(#panel)", 6) +
    `<rect x="${left + 44}" y="298" width="${right - left - 88}" height="130" rx="4" fill="none" stroke="#4f342a" stroke-width="3"/>` +
    `<rect x="${left + 48}" y="302" width="${right - left - 96}" height="122" rx="3" fill="none" stroke="#a97757" stroke-width="1.5" opacity=".7"/>` +
    // the fallboard behind the keys, folded up
    path(`M${left + 30} 438 H${right - 30} V492 H${left + 30}Z`, "#4c322a") +
    rect(left + 30, 438, right - left - 60, 5, "#8d6045") +
    rect(680, 460, 80, 4, P.gold, 2, 'opacity=".75"') +
    // lower half, in shadow under the keys
    rect(left, 556, right - left, 230, "url(#under)") +
    rect(left + 40, 590, right - left - 80, 180, "#3d2924", 6) +
    // cheeks and legs
    path(`M${left - 8} 470 h52 v92 h-52z M${right - 44} 470 h52 v92 h-52z`, "#7a4f3a") +
    path(`M${left - 8} 470 h52 v8 h-52z M${right - 44} 470 h52 v8 h-52z`, "#b07c5a") +
    path(`M${left} 562 h34 l-8 230 h-18z M${right - 34} 562 h34 l-8 230 h-18z`, "#53362b"),
  defs,
);

const first = left + 46;
const keyWidth = (right - left - 92) / 40;
const isBlack = (i: number): boolean => ![2, 6].includes(i % 7);

const keyboard = svg(
  rect(first, 490, keyWidth * 40, 38, "url(#keys)") +
    rect(first, 528, keyWidth * 40, 12, "#d9c8a8") +
    repeat(41, (i) =>
      rect(first + i * keyWidth - 0.8, 492, 1.6, 48, "#8f7c60", 0, 'opacity=".75"'),
    ) +
    rect(first, 488, keyWidth * 40, 7, "#2b1f1c", 0, 'opacity=".5"') +
    repeat(39, (i) =>
      isBlack(i)
        ? rect(first + (i + 1) * keyWidth - 6, 488, 12, 27, "#2a2226", 2) +
          rect(first + (i + 1) * keyWidth - 4, 489, 4, 22, "#5a4c50", 2, 'opacity=".8"')
        : "",
    ) +
    rect(left - 8, 540, right - left + 16, 20, "#8a5c43", 3) +
    rect(left - 8, 540, right - left + 16, 5, "#b98562", 2),
  defs,
);

const staves = (x: number, lean: number): string =>
  repeat(4, (row) => {
    const y = 330 + row * 24;
    const notes = repeat(7, (i) => {
      const ny = y + ((i * 5 + row * 3 + lean) % 4) * 3.4;
      const nx = x + 14 + i * 15;
      return ell(nx, ny, 3.2, 2.5, "#4a4148") + line(`M${nx + 3} ${ny} v-13`, "#4a4148", 1.3);
    });
    return repeat(5, (k) => rect(x, y + k * 3.4, 120, 0.9, "#a89a86")) + notes;
  });

const music = svg(
  path("M566 314 q70 -10 152 2 V436 q-80 -10 -152 0Z", "#f6eddb") +
    path("M874 314 q-70 -10 -156 2 V436 q84 -10 156 0Z", "#efe3cb") +
    path("M700 314 q14 -2 18 2 V436 q-6 -4 -18 -3Z", "#c9b591", 'opacity=".6"') +
    staves(578, 0) +
    staves(740, 2) +
    rect(540, 432, 360, 12, "#9a694d", 3) +
    rect(540, 432, 360, 3, "#c99a74", 2),
  defs,
);

/** His tools, kept where he can see them: a fork leaning on the music, a lever on the lid. */
const tools = svg(
  group(
    'transform="rotate(7 936 438)"',
    line("M922 350 V296 M946 350 V296", "#c3cdcd", 7) +
      line("M922 350 q0 20 12 20 q12 0 12 -20", "#aab6b8", 7) +
      line("M934 370 V428", "#97a4a7", 7) +
      ell(934, 430, 6.5, 6.5, "#c3cdcd") +
      line("M920.5 346 V298 M944.5 346 V298", "#f3f6f1", 1.8, 'opacity=".9"'),
  ) +
    shadow(706, 236, 120, 4, 0.4) +
    line("M612 231 H720", "#6b4633", 13) +
    line("M616 228 H716", "#a5765a", 3.5) +
    line("M722 231 H812", "#b3bec0", 6.5) +
    line("M724 229 H808", "#eef2ee", 1.8) +
    line("M814 220 V236", "#8f9da1", 13),
  defs,
);

const rose = (x: number, y: number, size: number, colour: string, deep: string): string =>
  at(
    x,
    y,
    size,
    ell(0, 0, 24, 22, colour) +
      path(
        "M-22 2 q4 -22 24 -22 q18 2 20 20 q-10 18 -24 20 q-14 -2 -20 -18z",
        deep,
        'opacity=".45"',
      ) +
      path("M-12 -2 q2 -14 14 -14 q12 2 11 12 q-6 10 -14 10 q-8 0 -11 -8z", colour) +
      line("M-6 -2 q2 -8 9 -8 q7 2 5 8 q-4 6 -9 4", deep, 2.4),
  );

const roses = svg(
  shadow(384, 238, 50, 6, 0.4) +
    line(
      "M380 170 Q372 120 344 92 M386 170 Q390 110 392 74 M392 170 Q410 130 436 110",
      "#66765c",
      5,
    ) +
    path("M360 128 q-26 -4 -34 12 q22 8 34 -12z M410 132 q24 -14 36 2 q-20 14 -36 -2z", P.moss) +
    rose(340, 86, 1, "#dba08c", "#b26a5c") +
    rose(394, 62, 1.1, P.roseL, P.rose2) +
    rose(440, 102, 0.9, "#d98f78", "#a85d4d") +
    path("M352 158 h66 q4 10 -6 22 q14 30 4 58 h-62 q-10 -28 4 -58 q-10 -12 -6 -22z", "#8fb0ab") +
    path(
      "M364 164 q-4 12 4 18 q-10 28 -4 52 h10 q-6 -24 2 -52 q-6 -8 -4 -18z",
      "#cfe0da",
      'opacity=".8"',
    ) +
    ell(385, 159, 33, 5, "#5f8683"),
  defs,
);

const dayLamp = svg(lamp(1060, 238, 0.52), defs);
const pot = svg(clayPot(884, 238, 0.95, 1), defs);
const shaft = svg(
  group('filter="url(#soft)"', path("M120 -20 H520 L1160 620 L520 700Z", "url(#shaft)")),
  defs,
);
const night = svg(rect(0, 0, 1440, 810, "#6f6479"), defs);
const glow = svg(ell(1020, 130, 900, 640, "url(#glow)"), defs);

export const pianoScene: MakeScene = (light) => {
  const piano = [wall, body, keyboard, music, tools].map((layer) => ({ svg: layer, depth: 1 }));
  if (light === "lamp") {
    return {
      background: "#2b2023",
      views: [
        { x: 30, y: -34, zoom: 1.04 },
        { x: 6, y: -42, zoom: 1.0 },
      ],
      layers: [
        ...piano,
        { svg: night, depth: 1, blend: "multiply", move: () => ({ solid: 0.8 }) },
        { svg: glow, depth: 1, blend: "soft-light" },
        { svg: pot, depth: 1 },
        { svg: glow, depth: 1, blend: "soft-light", move: () => ({ solid: 0.5 }) },
        {
          svg: glow,
          depth: 1,
          blend: "screen",
          move: (t) => ({ solid: 0.26 + 0.012 * Math.sin(t * 1.1) }),
        },
        { svg: dayLamp, depth: 1 },
      ],
    };
  }
  return {
    background: "#3d2924",
    views: [
      { x: -30, y: -38, zoom: 1.06 },
      { x: 22, y: -42, zoom: 1.0 },
    ],
    layers: [
      ...piano,
      { svg: roses, depth: 1 },
      { svg: dayLamp, depth: 1 },
      {
        svg: shaft,
        depth: 0.95,
        blend: "soft-light",
        move: (t) => ({ solid: 0.8 + 0.06 * Math.sin(t * 0.5) }),
      },
      { depth: 1, paint: (ctx, t) => motes(ctx, [260, 40, 1080, 520], t, { n: 18, seed: 61 }) },
    ],
  };
};
