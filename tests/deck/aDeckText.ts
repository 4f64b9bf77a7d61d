import fc from "fast-check";

/** Pieces of Markdown that have a meaning somewhere: joined at random, they reach odd corners. */
const marks = fc.constantFrom(
  ..."* ** _ __ ~~ ` `` ``` ~~~ [ ] ( ) < > & # ## | || \\ ! - -- --- + = === : ; . , 1. 2) @ ^ $".split(
    " ",
  ),
  ..."&amp; &#42; &lt; <br> <b> <!-- --> <!--x--> http://a.b www.a.b a@b.c ](https://a.b) ![".split(
    " ",
  ),
  ..."“quote” naïve 😀 Note: Notes: id: \u00a0 \t e\u0301".split(" "),
);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("care", "the", "a", "who", "B", "7", "night") },
  { weight: 2, arbitrary: marks },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const gap = fc.constantFrom("", " ", " ", " ", "  ", "\n", "  \n", "\\\n");

const line = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.flat().join(""));
const start = fc.constantFrom(
  ..."|# |## |> |- |* |+ |1. |3) |  |    |- - |* * |- > |> - |* - |\t|- [ ] |```\n|[a]: ".split(
    "|",
  ),
);
const row = fc.array(
  line.map((text) => text.replaceAll("\n", " ")),
  { minLength: 1, maxLength: 3 },
);
const table = fc.tuple(row, fc.array(row, { maxLength: 3 })).map(([head, rows]) => {
  const cells = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [cells(head), cells(head.map(() => "---")), ...rows.map(cells)].join("\n");
});
const paragraph = fc.tuple(start, line).map((parts) => parts.join(""));
const body = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: table }),
      fc.constantFrom("\n", "\n\n", "\n\n", "\n  ", "\n    "),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.flat().join(""));

const settings = fc.constantFrom(
  "",
  "kind: title\n",
  "kind: message\nmessage: one-contact\n",
  "kind: film\nfilm: sample-film\noptional: true\n",
  "kind: warning\nfilm: sample-film\n",
  "kind: prompt\nquestion: Who?\nanswer: choice\nchoices: [a, b]\n",
  "kind: scale\nstatements: ['yes', \"no\", 1.0]\n",
  "kind: support\nentries: [nhs-111]\n",
  "kind: pause\nsection: A\nkeep: may\n",
  "kind: activity\ngrouping: alone\n",
  "kind: break\n",
  "kind: close\n",
  "layout: picture-left\npicture: pictures/table.jpg\nalt: A table\nminutes: 2.5\n",
  'title: "A: b\\t# c"\nid: x\n',
);
const slide = fc.tuple(settings, body, fc.option(body)).map(([matter, words, notes]) => {
  const head = matter ? `---\n${matter}---\n` : "---\n\n";
  return `${head}\n${words}\n${notes === null ? "" : `\nNote: ${notes}\n`}`;
});

/** The text of a deck as a hurried or unlucky person might write it. */
export const aDeckText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "---\nid: deck\ntitle: 1.0\nabout: |\n  - a\n\n  b\n---\n"),
    fc.array(slide, { minLength: 1, maxLength: 4 }),
  )
  .map(([head, slides]) => head + slides.join(""));
