import type { Block, Inline } from "#deck/Block.ts";

/** Notes in a row that belong to one step of the slide, or to all of it. */
export interface NotePassage {
  readonly step: number | null;
  readonly blocks: readonly Block[];
}

/** A paragraph that begins with `[2]` belongs to step 2; its mark is taken off. */
export function readPassages(notes: readonly Block[]): readonly NotePassage[] {
  const passages: NotePassage[] = [];
  for (const block of notes) {
    const marked = readMark(block);
    const last = passages.at(-1);
    if (marked) passages.push(marked);
    else if (last && last.step === null)
      passages[passages.length - 1] = { step: null, blocks: [...last.blocks, block] };
    else passages.push({ step: null, blocks: [block] });
  }
  return passages;
}

function readMark(block: Block): NotePassage | null {
  const first = block.type === "paragraph" ? block.inlines[0] : undefined;
  if (block.type !== "paragraph" || first?.type !== "text") return null;
  const [mark, step] = /^\[(\d{1,3})\]\s*/.exec(first.text) ?? [];
  if (mark === undefined || Number(step) === 0) return null;
  const text = first.text.slice(mark.length);
  const rest: readonly Inline[] = block.inlines.slice(1);
  const inlines = text === "" ? rest : [{ ...first, text }, ...rest];
  return { step: Number(step), blocks: [{ ...block, inlines }] };
}
