import { Fragment } from "react";
import type { Inline } from "#deck/Block.ts";

export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
    <Fragment key={index}>{oneInline(inline)}</Fragment>
  ));
}

function oneInline(inline: Inline) {
  switch (inline.type) {
    case "lineBreak":
      return <br />;
    case "code":
      return <code>{inline.text}</code>;
    case "link":
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer">
          {inline.text}
        </a>
      );
    case "text": {
      const text = inline.emphasis ? <em>{inline.text}</em> : inline.text;
      return inline.strong ? <strong>{text}</strong> : text;
    }
  }
}
