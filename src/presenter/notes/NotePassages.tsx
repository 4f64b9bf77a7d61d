import type { Block } from "#deck/Block.ts";
import { Blocks } from "#slides/Blocks.tsx";
import { readPassages } from "./readPassages.ts";

interface NotePassagesProps {
  readonly notes: readonly Block[];
  readonly step: number;
}

/** The notes of a slide; those of the step that is in sight are marked. Nothing moves. */
export function NotePassages({ notes, step }: NotePassagesProps) {
  return readPassages(notes).map((passage, index) =>
    passage.step === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no identity but its place
      <Blocks key={index} blocks={passage.blocks} />
    ) : (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no identity but its place
        key={index}
        className="presenter-passage"
        aria-current={passage.step === step ? "step" : undefined}
      >
        <span className="presenter-passage-step">Step {passage.step}</span>
        <Blocks blocks={passage.blocks} />
      </div>
    ),
  );
}
