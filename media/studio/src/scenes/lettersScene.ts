import { serif } from "../picture/fonts.ts";
import { ease, lerp } from "../picture/math.ts";
import { motes } from "../picture/motes.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene, Paint } from "../picture/Scene.ts";
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

const defs =
  grad("wall", [
    [0, "#8d7a70"],
    [1, "#a98f7c"],
  ]) +
  grad("sky", [
    [0, "#c8d3cc"],
    [1, "#f0e0bd"],
  ]) +
  grad("case", [
    [0, "#4b5459"],
    [1, "#2f373d"],
  ]) +
  grad("glass", [
    [0, "#27444b"],
    [1, "#1f363d"],
  ]) +
  grad("rug", [
    [0, "#b4624b"],
    [0.5, "#96503f"],
    [1, "#6b3a34"],
  ]) +
  grad(
    "arm",
    [
      [0, "#8f999b"],
      [1, "#5c686d"],
    ],
    0,
    0,
    1,
    0,
  ) +
  grad(
    "sheen",
    [
      [0, "#ffffff", 0.16],
      [1, "#ffffff", 0],
    ],
    0,
    0,
    1,
    1,
  ) +
  blur("sh", 12) +
  blur("far", 6) +
  blur("soft", 22);

const room = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    group(
      'filter="url(#far)"',
      rect(30, -20, 330, 470, "#efe2c8", 4) +
        rect(56, -20, 278, 446, "url(#sky)") +
        path("M56 300 q120 -50 278 -20 V426 H56Z", "#97a681") +
        ell(250, 250, 70, 64, "#c3985c") +
        rect(190, -20, 12, 446, "#efe2c8") +
        rect(56, 170, 278, 10, "#efe2c8") +
        path("M-10 -20 H90 C84 180 70 340 40 520 H-10Z", "#e4d3b3") +
        // the piano, in the same room, further off
        rect(1080, 250, 400, 300, "#5f3f33", 4) +
        rect(1064, 236, 420, 22, "#855b46", 4) +
        rect(1090, 400, 400, 22, "#e9dcc2") +
        rect(1080, 420, 400, 16, "#7a503c") +
        path("M1152 236 l-10 -44 h54 l-10 44z", P.terra) +
        ell(1168, 176, 26, 24, "#8fa868"),
    ),
  defs,
);

const screenLeft = 396;
const screenTop = 84;
const cell = 92;

const stand = svg(
  shadow(730, 620, 300, 30, 0.5) +
    line("M1010 760 L1010 480 L880 400", "#5c686d", 26) +
    line("M1004 760 L1004 484 L880 408", "#9aa5a6", 5, 'opacity=".7"') +
    ell(1010, 480, 26, 26, "#3c464b") +
    ell(1010, 480, 11, 11, "#8f999b") +
    rect(356, 44, 728, 468, "url(#case)", 30) +
    `<rect x="358" y="46" width="724" height="464" rx="29" fill="none" stroke="#7b868a" stroke-width="3" opacity=".7"/>` +
    rect(380, 66, 680, 424, "url(#glass)", 14) +
    // the bar beneath it that follows where he looks
    rect(560, 498, 320, 20, "#262d32", 9) +
    ell(600, 508, 4, 4, "#8b5a4e") +
    ell(840, 508, 4, 4, "#8b5a4e"),
  defs,
);

const sheen = svg(
  path("M380 80 q0 -14 14 -14 H760 L520 490 H394 q-14 0 -14 -14Z", "url(#sheen)"),
  defs,
);

/** His own knees, under the striped blanket. */
const edge = (down: number): string =>
  `M-40 ${742 + down} C120 ${652 + down} 330 ${626 + down} 500 ${632 + down} ` +
  `C610 ${636 + down} 650 ${664 + down} 716 ${666 + down} C800 ${664 + down} 850 ${634 + down} 990 ${622 + down} ` +
  `C1150 ${612 + down} 1330 ${650 + down} 1480 ${736 + down}`;

const knees = svg(
  shadow(720, 650, 760, 34, 0.45) +
    path(`${edge(0)} V830 H-40Z`, "url(#rug)") +
    repeat(4, (i) =>
      line(edge(26 + i * 36), i % 2 ? "#7d4438" : "#e0b98a", i % 2 ? 12 : 8, 'opacity=".6"'),
    ) +
    group(
      'filter="url(#soft)"',
      path(
        "M640 840 C660 740 690 690 716 676 C748 690 780 740 800 840Z",
        "#3f2325",
        'opacity=".55"',
      ),
    ),
  defs,
);

const rows = ["ABCDEFG", "HIJKLMN", "OPQRSTU", "VWXYZ.?"];
const spelt = "TULI";
const perLetter = 2.7;
const travel = 1.5;

const placeOf = (letter: string): readonly [number, number] => {
  const row = rows.findIndex((letters) => letters.includes(letter));
  const column = rows[row]?.indexOf(letter) ?? 0;
  return [screenLeft + 48 + column * cell, screenTop + 132 + row * 76];
};

/** The letters, the ring that goes to the next one, and what has been spelt so far. */
const letters: Paint = (ctx, t) => {
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const going = Math.min(spelt.length - 1, Math.floor(t / perLetter));
  const moved = ease((t - going * perLetter) / travel);
  const [fromX, fromY] = placeOf(spelt[going - 1] ?? "N");
  const [toX, toY] = placeOf(spelt[going] ?? "T");
  const [x, y] = [lerp(fromX, toX, moved), lerp(fromY, toY, moved)];
  for (const letter of rows.join("")) {
    const [lx, ly] = placeOf(letter);
    const near = Math.max(0, 1 - Math.hypot(lx - x, ly - y) / 60);
    ctx.globalAlpha = 0.62 + 0.38 * near;
    ctx.fillStyle = "#f1ead8";
    ctx.font = serif(44);
    ctx.fillText(letter, lx, ly);
  }
  ctx.globalAlpha = 0.95;
  ctx.strokeStyle = P.gold;
  ctx.lineWidth = 5;
  ctx.beginPath();
  ctx.arc(x, y, 34, 0, 7);
  ctx.stroke();
  ctx.globalAlpha = 0.14;
  ctx.fillStyle = P.gold;
  ctx.fill();
  // the line above
  ctx.globalAlpha = 0.9;
  ctx.fillStyle = "#f1ead8";
  ctx.fillRect(screenLeft + 20, screenTop + 68, 608, 2);
  ctx.textAlign = "left";
  ctx.font = serif(40);
  const done = spelt.slice(0, going).toLowerCase();
  ctx.fillText(done, screenLeft + 24, screenTop + 40);
  const arriving = ease((t - going * perLetter - travel - 0.5) / 0.5);
  const width = ctx.measureText(done).width;
  ctx.globalAlpha = 0.9 * arriving;
  ctx.fillText((spelt[going] ?? "").toLowerCase(), screenLeft + 24 + width, screenTop + 40);
};

export const lettersScene: MakeScene = () => ({
  background: "#4f2c2b",
  views: [
    { x: -16, y: -32, zoom: 1.0 },
    { x: 14, y: -22, zoom: 1.04 },
  ],
  layers: [
    { svg: room, depth: 0.7 },
    { depth: 0.8, paint: (ctx, t) => motes(ctx, [60, 60, 1300, 480], t, { n: 14, seed: 73 }) },
    { svg: stand, depth: 1 },
    { depth: 1, paint: letters },
    { svg: sheen, depth: 1 },
    { svg: knees, depth: 1.1 },
  ],
});
