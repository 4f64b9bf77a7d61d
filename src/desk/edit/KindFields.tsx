import type { SlideKind } from "#deck/Deck.ts";
import { setSlideSetting } from "#deck/edit/editSlide.ts";
import type { Settings } from "#deck/edit/settingsOf.ts";
import { TypedField } from "./TypedField.tsx";
import type { Editing } from "./useEditing.ts";

/** A setting that holds words for the room, by the name it has in the file. */
interface WordSetting {
  readonly name: string;
  readonly label: string;
  readonly rows?: number;
  /** One item a line. */
  readonly list?: true;
}

const kindWords: Partial<Readonly<Record<SlideKind["kind"], readonly WordSetting[]>>> = {
  prompt: [
    { name: "question", label: "Question", rows: 2 },
    { name: "choices", label: "Choices, one a line", rows: 4, list: true },
  ],
  scale: [{ name: "statements", label: "Statements, one a line", rows: 4, list: true }],
  text: [{ name: "alt", label: "What the picture shows", rows: 2 }],
};

interface KindFieldsProps {
  readonly slideKey: number;
  readonly kind: SlideKind["kind"] | undefined;
  readonly settings: Settings;
  readonly editing: Editing;
}

/** Words that stand among a slide's settings, such as a question. */
export function KindFields({ slideKey, kind, settings, editing }: KindFieldsProps) {
  const fields = (kind && kindWords[kind]) ?? [];
  // What the slide does not have yet is written among its settings, but a discussion needs a question.
  const used = fields.filter(({ name }) => name in settings || name === "question");
  return used.map(({ name, label, rows, list }) => {
    const value = settings[name] ?? "";
    const words = typeof value === "string" ? value : value.join("\n");
    return (
      <TypedField
        key={name}
        label={label}
        value={words}
        {...(rows !== undefined && { rows })}
        tidy={list ? tidyList : (typed) => typed.trim()}
        onType={(typed) => {
          const kept = list ? typed.split("\n") : typed;
          editing.edit(setSlideSetting(editing.text, slideKey, name, kept), `${name} ${slideKey}`);
        }}
      />
    );
  });
}

function tidyList(typed: string): string {
  const lines = typed.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}
