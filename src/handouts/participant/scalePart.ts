import type { Deck, SlideOf } from "#deck/Deck.ts";
import type { Cell, HandoutBlock } from "#handouts/HandoutBlock.ts";
import { keepTogether } from "#handouts/keepTogether.ts";
import { heading, paragraph } from "#handouts/words.ts";

const columns = { before: "Before", after: "After" } as const;

/** The deck's scales as one table to fill in: a row a statement, a column for each time it is asked. */
export function scalePart(deck: Deck): readonly HandoutBlock[] {
  const scales = deck.slides.filter(
    (slide): slide is typeof slide & SlideOf<"scale"> => slide.kind === "scale",
  );
  const statements = [...new Set(scales.flatMap((scale) => scale.statements))];
  if (statements.length === 0) return [];
  const times = (["before", "after"] as const).filter((when) =>
    scales.some((scale) => scale.when === when),
  );
  const asked = (when: "before" | "after", statement: string): Cell =>
    scales.some((scale) => scale.when === when && scale.statements.includes(statement))
      ? []
      : [["–"]];
  return [
    {
      type: "group",
      bar: false,
      blocks: [
        heading(2, "How sure are you?"),
        paragraph("Write a number beside each line, from 1 (not yet) to 5 (very). No names."),
        {
          type: "table",
          rowHeads: true,
          head: [[["I would say"]], ...times.map((when): Cell => [[columns[when]]])],
          rows: statements.map((statement) => [
            [[keepTogether(statement)]],
            ...times.map((when) => asked(when, statement)),
          ]),
        },
      ],
    },
  ];
}
