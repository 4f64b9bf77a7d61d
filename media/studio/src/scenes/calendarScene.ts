import { serif } from "../picture/fonts.ts";
import { lerp, random } from "../picture/math.ts";
import { P } from "../picture/palette.ts";
import type { MakeScene, Paint } from "../picture/Scene.ts";
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
import { scrawl, telephone } from "./parts.ts";

const defs =
  grad("wall", [
    [0, "#c2ab8c"],
    [1, "#d8c09b"],
  ]) +
  grad("counter", [
    [0, "#b98d68"],
    [1, "#a2775a"],
  ]) +
  grad("cup", [
    [0, "#3a4a4c"],
    [1, "#2a3136"],
  ]) +
  grad("sky", [
    [0, "#b9cdd0"],
    [1, "#f1dfbb"],
  ]) +
  grad("field", [
    [0, "#93a277"],
    [1, "#6c8060"],
  ]) +
  grad("base", [
    [0, "#7b9492"],
    [1, "#4b676a"],
  ]) +
  blur("sh", 9) +
  blur("soft", 7);

const next = random(83);

const kitchen = svg(
  rect(0, 0, 1440, 810, "url(#wall)") +
    repeat(24, (i) => rect(i * 62 + 4, 0, 1.5, 420, "#b39a79", 0, 'opacity=".35"')) +
    rect(0, 428, 1440, 100, "#efe0c6") +
    repeat(22, (i) => line(`M${i * 68 + 30} 432 V526`, "#dcc49f", 2.4)) +
    rect(0, 423, 1440, 6, "#c9ae86") +
    rect(0, 522, 1440, 62, "url(#counter)") +
    rect(0, 522, 1440, 7, "#d9b189") +
    rect(0, 580, 1440, 12, "#6f4d3d") +
    rect(0, 592, 1440, 218, "url(#cup)") +
    path("M0 592 H1440 V624 H0Z", "#151a1d", 'opacity=".35"') +
    repeat(4, (i) => rect(110 + i * 330, 652, 40, 8, "#b79a68", 4, 'opacity=".8"')),
  defs,
);

const left = 520;
const columns = 7;
const wide = 48;
const firstRow = 262;
const tall = 26;

/** Days with something in them instead of a number. */
const written = [5, 8, 18, 25];

const calendar = svg(
  shadow(704, 372, 190, 20, 0.28) +
    ell(692, 40, 6, 6, "#6b4b3a") +
    line("M692 42 L560 84 M692 42 L824 84", "#8a7358", 2.5) +
    rect(494, 80, 396, 322, "#fbf4e4", 3) +
    path("M494 398 h396 v5 h-396z", "#cdbb98") +
    rect(494, 80, 396, 12, "#e4d5b6", 2) +
    repeat(17, (i) => ell(510 + i * 22.6, 86, 3.4, 3.4, "#7d6c58")) +
    // this month's picture: a field in flower
    rect(508, 102, 368, 122, "url(#sky)") +
    path("M508 170 C590 154 700 164 876 152 V224 H508Z", "url(#field)") +
    repeat(6, (row) =>
      path(
        `M508 ${176 + row * 8} C600 ${168 + row * 8} 720 ${174 + row * 8} 876 ${166 + row * 8} v5 C720 ${180 + row * 8} 600 ${174 + row * 8} 508 ${182 + row * 8}Z`,
        pick(["#cf7f66", "#e0a35c", "#c98d9a", "#e6c27c", "#b9654a", "#dba08c"], row),
        'opacity=".85"',
      ),
    ) +
    path("M754 164 v-28 h22 v28z M749 136 l16 -14 16 14z", "#8a7466") +
    line(
      "M765 134 L746 114 M765 134 L786 115 M765 134 L747 153 M765 134 L784 152",
      "#efe4cb",
      3.4,
    ) +
    // the days
    repeat(6, (row) =>
      line(`M${left - 8} ${firstRow + row * tall} h${columns * wide + 16}`, "#d9c9a8", 1.4),
    ) +
    repeat(6, (column) =>
      line(`M${left + (column + 1) * wide} 244 V${firstRow + 5 * tall}`, "#e3d5b8", 1.2),
    ) +
    written
      .map((cell) => {
        const x = left + (cell % columns) * wide + 8;
        return scrawl(x, firstRow + Math.floor(cell / columns) * tall + 18, 26, next);
      })
      .join(""),
  defs,
);

/** A Thursday, ringed twice by hand. */
const ring = svg(
  path(
    "M0 -17 C24 -19 34 -6 27 6 C18 19 -20 19 -28 5 C-34 -8 -16 -18 6 -18 C26 -16 33 -4 24 8",
    "none",
    `transform="translate(${left + wide * 3.5} ${firstRow + tall * 1.5})" stroke="#b4553c" stroke-width="3.6" stroke-linecap="round"`,
  ),
  defs,
);

const days: Paint = (ctx) => {
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillStyle = "#8d6a4d";
  ctx.font = serif(15, "600");
  [..."MTWTFSS"].forEach((day, i) => {
    ctx.fillText(day, left + (i + 0.5) * wide, 249);
  });
  ctx.fillStyle = "#5d5046";
  ctx.font = serif(15);
  for (let day = 1; day <= 31; day++) {
    const cell = day + 1;
    const x = left + ((cell % columns) + 0.5) * wide;
    const y = firstRow + (Math.floor(cell / columns) + 0.5) * tall;
    if (!written.includes(cell)) ctx.fillText(String(day), x, y + 1);
  }
};

const things = svg(
  telephone(716, 566, 0.7) +
    // a note that waits beside it
    path("M826 566 l10 -26 h92 l6 26z", "#f6eddb") +
    path("M826 566 h108 l1 4 h-110z", "#c8b28c") +
    scrawl(846, 552, 70, next) +
    scrawl(844, 561, 50, next) +
    line("M944 566 L994 542", "#2f4f55", 6) +
    // keys on a hook, a plant
    line("M1066 196 q0 12 10 10", "#8d6a38", 5) +
    `<circle cx="1068" cy="222" r="16" fill="none" stroke="#9a8a6a" stroke-width="4"/>` +
    path("M1060 236 l-6 44 10 4 8 -46z M1072 236 l10 46 -10 3 -8 -46z", "#a8a294") +
    shadow(330, 566, 80, 9, 0.4) +
    path("M284 480 h96 l-12 84 h-72z", "#7f9fa0") +
    rect(276, 468, 112, 20, "#93b0ae", 5) +
    path("M352 488 h28 l-12 76 h-22z", "#567a7c", 'opacity=".5"') +
    [
      "M330 470 C322 410 290 380 256 372 C266 420 292 452 330 470",
      "M334 470 C328 396 340 346 372 320 C386 384 372 440 334 470",
      "M338 470 C352 420 392 398 430 400 C416 440 384 466 338 470",
      "M326 470 C300 446 276 440 244 446 C264 470 296 480 326 470",
    ]
      .map((d, i) => path(d, pick([P.moss, "#66765c", P.sage3, P.mossD], i)))
      .join(""),
  defs,
);

/** The light of a four-paned window, lying on the wall. */
const panes = svg(
  group(
    'filter="url(#soft)" transform="skewX(-14)"',
    repeat(4, (i) => rect(420 + (i % 2) * 176, 40 + Math.floor(i / 2) * 196, 160, 180, "#fff0c6")),
  ),
  defs,
);
const dusk = svg(rect(0, 0, 1440, 810, "#4d5474"), defs);

export const calendarScene: MakeScene = () => ({
  background: "#2a3136",
  views: [
    { x: -18, y: -20, zoom: 1.1 },
    { x: 8, y: -10, zoom: 1.05 },
  ],
  layers: [
    { svg: kitchen, depth: 1 },
    { svg: calendar, depth: 1 },
    { depth: 1, paint: days },
    { svg: ring, depth: 1 },
    { svg: things, depth: 1.03 },
    {
      svg: dusk,
      depth: 1,
      blend: "multiply",
      move: (_, k) => ({ solid: 0.16 + 0.34 * Math.abs(2 * k - 1) ** 2 }),
    },
    {
      svg: panes,
      depth: 1,
      blend: "soft-light",
      move: (_, k) => ({ x: lerp(-330, 470, k), solid: 0.95 - 0.55 * Math.abs(2 * k - 1) ** 2 }),
    },
  ],
});
