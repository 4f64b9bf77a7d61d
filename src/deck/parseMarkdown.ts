import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(dropSecondPass).freeze();

/** Markdown -> tree. The cost grows with the square of its marks: see `markdownCost`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/**
 * GitHub's bare links are found twice: while reading, and again over the finished text. The second
 * pass ignores escapes and is slow on hostile text, so it is left out.
 */
function dropSecondPass(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.filter((extension) => !extension.transforms);
}
