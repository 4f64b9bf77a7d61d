/** The colours every scene shares. */
export const P = {
  ink: "#2b2630", plum: "#3b3140", plum2: "#4d4050", night: "#2c384c",
  teal: "#2f4f55", teal2: "#3f666a", teal3: "#6f918f", tealD: "#243f45",
  sage: "#8f9f83", sage2: "#b0bd9f", sage3: "#6f8068", moss: "#55644f", mossD: "#414f40",
  cream: "#f6ead6", cream2: "#ecdcc2", cream3: "#dfcbab", sand: "#d9bd96", sand2: "#c8a67b", sand3: "#a98560",
  terra: "#bb6c4c", terra2: "#9b5542", terraL: "#cf8765", rose: "#cd968a", rose2: "#b27a72", roseL: "#dfb3a6",
  ochre: "#d8a24e", ochre2: "#bd8639", gold: "#f4cd8b", goldL: "#fbe3b4",
  dusk: "#5f7389", dusk2: "#46586f", duskL: "#8c9cab", wood: "#8a5f45", wood2: "#6f4a37", woodL: "#a87a58",
} as const;
