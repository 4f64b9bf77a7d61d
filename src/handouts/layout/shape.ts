import type { Face } from "#handouts/pdf/Face.ts";

/** Soft hyphens, joiners, marks of direction: nothing that ink could show. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Words as the face can print them: a character it lacks becomes a question mark, and is noted. */
export function shape(text: string, face: Face, missing: Set<string>): string {
  const plain = text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/\u2011/g, "-")
    .replace(/[\s\p{Cc}]/gu, (space) => (space === "\u00a0" ? space : " "));
  return [...plain].map((character) => printable(character, face, missing)).join("");
}

function printable(character: string, face: Face, missing: Set<string>): string {
  if (face.has(character)) return character;
  if (character === "\u00a0") return " ";
  missing.add(character);
  return "?";
}
