import { ease } from "../picture/math.ts";
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

const defs =
  grad("sky", [
    [0, "#26324a"],
    [0.55, "#4d5a76"],
    [0.85, "#8a8196"],
    [1, "#b89a99"],
  ]) +
  grad("dawn", [
    [0, "#5f7392"],
    [0.55, "#a796a3"],
    [0.85, "#dcae97"],
    [1, "#f0c79b"],
  ]) +
  grad("brick", [
    [0, "#4e434f"],
    [1, "#40384a"],
  ]) +
  grad("road", [
    [0, "#343a48"],
    [1, "#21242f"],
  ]) +
  grad("pave", [
    [0, "#5b5c68"],
    [1, "#474957"],
  ]) +
  grad("body", [
    [0, "#7d5250"],
    [0.5, "#6b4347"],
    [1, "#4a3038"],
  ]) +
  grad("glass", [
    [0, "#8b93a5"],
    [1, "#3c4558"],
  ]) +
  grad("lit", [
    [0, "#ffe2a3"],
    [1, "#f7c97e"],
  ]) +
  radial("lamp", [
    [0, "#ffdf9e", 0.95],
    [0.15, "#ffd796", 0.62],
    [0.35, "#ffcf8a", 0.3],
    [0.6, "#ffcf8a", 0.1],
    [0.8, "#ffcf8a", 0.03],
    [1, "#ffcf8a", 0],
  ]) +
  blur("sh", 9) +
  blur("far", 2) +
  blur("soft", 22);

const sky = svg(rect(0, 0, 1440, 620, "url(#sky)"), defs);
const dawn = svg(rect(0, 0, 1440, 620, "url(#dawn)"), defs);
const stars = svg(
  repeat(16, (i) =>
    ell(90 + ((i * 293) % 760), 30 + ((i * 97) % 190), 1.6, 1.6, "#f6ead6", 'opacity=".75"'),
  ),
  defs,
);

const rowOfHouses = svg(
  group(
    'filter="url(#far)"',
    path("M-20 396 C160 350 360 362 560 380 C700 372 820 380 960 392 V560 H-20Z", "#4a4d61") +
      repeat(5, (i) => {
        const x = -30 + i * 150;
        return (
          path(`M${x} 500 V372 l66 -50 l66 50 V500Z`, i % 2 ? "#41445a" : "#3b3f54") +
          rect(x + 90, 318, 16, 40, "#363a4f") +
          rect(x + 26, 396, 26, 34, "#2f3347", 2) +
          rect(x + 80, 396, 26, 34, "#2f3347", 2)
        );
      }),
  ),
  defs,
);

/** Their house, the near one: one window lit, a porch, the path between gate and door. */
const house = svg(
  path("M800 520 V214 H1440 V520Z", "url(#brick)") +
    path("M760 226 L900 92 H1440 V226Z", "#352f3f") +
    path("M760 226 L900 92 h14 L776 226Z", "#574c5c") +
    repeat(6, (i) => line(`M${860 - i * 14} ${130 + i * 18} H1440`, "#2b2735", 2, 'opacity=".6"')) +
    rect(1180, 40, 56, 96, "#3d3544") +
    rect(1172, 32, 72, 14, "#4e434f") +
    // dark windows, and the lit one with its curtain half drawn
    [
      [858, 262],
      [1210, 262],
    ]
      .map(
        ([x = 0, y = 0]) =>
          rect(x, y, 118, 92, "#2a3042", 3) +
          rect(x + 56, y, 6, 92, "#5b5262") +
          `<rect x="${x}" y="${y}" width="118" height="92" rx="3" fill="none" stroke="#6a606c" stroke-width="8"/>` +
          rect(x - 10, y + 92, 138, 10, "#6a606c", 2),
      )
      .join("") +
    rect(858, 400, 140, 106, "url(#lit)", 3) +
    path(
      "M862 404 h30 q10 50 2 100 h-32z M994 404 h-26 q-8 50 -2 100 h28z",
      "#d99a77",
      'opacity=".85"',
    ) +
    path("M908 504 v-34 q12 -16 26 0 v34z", "#b07c52", 'opacity=".5"') +
    rect(925, 400, 6, 106, "#7a6152") +
    rect(858, 436, 140, 6, "#7a6152") +
    `<rect x="858" y="400" width="140" height="106" rx="3" fill="none" stroke="#74646a" stroke-width="8"/>` +
    rect(846, 506, 164, 11, "#74646a", 2) +
    // the door in its porch
    rect(1082, 372, 104, 156, "#2c4148", 3) +
    rect(1096, 388, 76, 46, "#8d8a7c", 3, 'opacity=".45"') +
    ell(1170, 458, 4.5, 4.5, "#c9a878") +
    path("M1056 372 L1134 330 L1212 372Z", "#3b3444") +
    rect(1062, 372, 12, 150, "#4e4552") +
    rect(1194, 372, 12, 150, "#4e4552") +
    rect(1066, 524, 136, 12, "#6a6572"),
  defs,
);

const garden = svg(
  rect(-20, 500, 1480, 100, "#3b4349") +
    path("M1100 530 H1172 L1064 596 H930Z", "#777381") +
    repeat(9, (i) => ell(640 + i * 52, 520 + (i % 3) * 6, 40, 22, i % 2 ? "#36433f" : "#3f4c44")) +
    repeat(6, (i) => ell(1230 + i * 50, 522 + (i % 2) * 8, 44, 26, i % 2 ? "#33403d" : "#3d4943")) +
    // a low wall with a gate in it
    rect(-20, 534, 930, 58, "#4d4653") +
    rect(-20, 526, 930, 12, "#6d6571", 2) +
    rect(1082, 534, 400, 58, "#4d4653") +
    rect(1082, 526, 400, 12, "#6d6571", 2) +
    repeat(24, (i) =>
      line(
        `M${i * 62 - 10} 554 h40 M${i * 62 + 20} 574 h40`,
        "#413b48",
        2,
        i > 14 && i < 18 ? 'opacity="0"' : 'opacity=".8"',
      ),
    ) +
    rect(900, 500, 26, 96, "#5a5260", 3) +
    rect(896, 494, 34, 12, "#77707c", 3) +
    rect(1066, 500, 26, 96, "#5a5260", 3) +
    rect(1062, 494, 34, 12, "#77707c", 3) +
    // the gate stands open
    path("M926 516 L972 530 V592 L926 588Z", "none", 'stroke="#9aa0a2" stroke-width="6"') +
    repeat(3, (i) => line(`M${938 + i * 11} ${522 + i * 3} V${588 + i}`, "#9aa0a2", 4)) +
    rect(-20, 592, 1480, 30, "url(#pave)") +
    rect(-20, 620, 1480, 8, "#6f6f7a") +
    rect(-20, 628, 1480, 190, "url(#road)"),
  defs,
);

const lampPost = svg(
  rect(232, 170, 11, 432, "#2b2f3d", 3) +
    path("M237 176 q2 -40 46 -40 h28", "none", 'stroke="#2b2f3d" stroke-width="9"') +
    path("M300 128 h54 l-8 16 h-42z", "#2b2f3d") +
    ell(326, 146, 20, 6, "#ffe6b0") +
    rect(224, 560, 27, 42, "#252936", 3),
  defs,
);
const lampLight = svg(
  ell(326, 160, 420, 360, "url(#lamp)") +
    group('filter="url(#soft)"', path("M310 150 h32 L640 650 H40Z", "#ffd79a", 'opacity=".22"')),
  defs,
);
const windowLight = svg(ell(928, 452, 420, 330, "url(#lamp)"), defs);

const wheel = (x: number): string =>
  ell(x, 0, 42, 42, "#1c1d25") +
  ell(x, 0, 26, 26, "#6f7480") +
  repeat(5, (i) => {
    const a = (i * 2 * Math.PI) / 5;
    return line(`M${x} 0 L${x + Math.cos(a) * 22} ${Math.sin(a) * 22}`, "#3a3d49", 5);
  }) +
  ell(x, 0, 7, 7, "#3a3d49");

/** A small hatchback, seen from the side, parked against the kerb. */
const car = svg(
  group(
    'transform="translate(560 606) scale(-1 1)"',
    shadow(10, 40, 270, 15, 0.6) +
      path(
        "M-238 6 C-246 -36 -240 -66 -214 -78 L-150 -90 C-112 -142 -84 -160 -20 -162 H52 C104 -160 132 -138 166 -92 C214 -86 240 -74 244 -44 L246 6 Q246 18 234 18 H-226 Q-236 18 -238 6Z",
        "url(#body)",
      ) +
      path(
        "M-134 -90 C-104 -132 -82 -146 -28 -148 L-22 -90Z M-8 -148 H48 C90 -146 112 -130 138 -92 L-4 -90Z",
        "url(#glass)",
      ) +
      path(
        "M-118 -92 C-96 -124 -78 -138 -50 -142 L-72 -92Z M24 -146 l22 0 -22 54 -22 0z",
        "#c9cfd6",
        'opacity=".22"',
      ) +
      path(
        "M-236 -26 C-120 -34 120 -34 244 -26 v10 C120 -24 -120 -24 -238 -16Z",
        "#3a262e",
        'opacity=".5"',
      ) +
      path(
        "M-212 -78 L-150 -90 H166 C200 -86 222 -80 232 -68 C120 -78 -100 -78 -226 -66Z",
        "#b07c76",
        'opacity=".5"',
      ) +
      line(
        "M-18 -88 C-14 -50 -14 -20 -18 10 M150 -60 C140 -30 132 -10 132 10",
        "#3a262e",
        2.5,
        'opacity=".8"',
      ) +
      rect(4, -66, 34, 7, "#3a262e", 3) +
      path("M-150 -88 q-16 -12 -26 -4 q-2 12 8 14 z", "#5a3a3f") +
      path("M-236 -52 q22 -10 34 -4 q-2 20 -32 22z", "#e9dfc8", 'opacity=".85"') +
      path("M228 -62 q14 6 15 26 h-17z", "#a8433c") +
      rect(-250, 0, 60, 15, "#2b2630", 6) +
      rect(190, 0, 62, 15, "#2b2630", 6) +
      path("M-210 18 q2 -62 60 -62 q58 0 60 62z M92 18 q2 -62 60 -62 q58 0 60 62z", "#17181f") +
      group('transform="translate(0 6)"', wheel(-150) + wheel(152)),
  ),
  defs,
);

export const streetScene: MakeScene = () => ({
  background: "#21242f",
  views: [
    { x: -26, y: -6, zoom: 1.03 },
    { x: 44, y: 8, zoom: 1.1 },
  ],
  layers: [
    { svg: sky, depth: 0.5 },
    { svg: stars, depth: 0.5, move: (_, k) => ({ solid: 1 - ease(k * 1.4) }) },
    { svg: dawn, depth: 0.5, move: (_, k) => ({ solid: 0.8 * ease(k) }) },
    { svg: rowOfHouses, depth: 0.7 },
    { svg: house, depth: 0.94 },
    { svg: windowLight, depth: 0.94, blend: "soft-light" },
    { svg: windowLight, depth: 0.94, blend: "screen", move: () => ({ solid: 0.2 }) },
    { svg: garden, depth: 1 },
    { svg: lampPost, depth: 1 },
    { svg: lampLight, depth: 1, blend: "soft-light" },
    {
      svg: lampLight,
      depth: 1,
      blend: "screen",
      move: (_, k) => ({ solid: 0.3 - 0.12 * ease(k) }),
    },
    { svg: car, depth: 1.06 },
  ],
});
