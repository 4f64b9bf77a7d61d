import type { Handout } from "#handouts/Handout.ts";
import { HandoutBlocks } from "./HandoutBlocks.tsx";

/** The handout as a page: the same tree as the PDF, with the same headings and words. */
export function HandoutArticle({ handout }: { readonly handout: Handout }) {
  return (
    <article className="handout" lang={handout.language}>
      <HandoutBlocks blocks={handout.blocks} />
    </article>
  );
}
