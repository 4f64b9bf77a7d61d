import { Fragment, type ReactNode } from "react";
import type { HandoutBlock, HandoutItem } from "#handouts/HandoutBlock.ts";
import { HandoutRuns } from "./HandoutRuns.tsx";
import { HandoutTable } from "./HandoutTable.tsx";

type Handlers = {
  readonly [T in HandoutBlock["type"]]: (
    block: Extract<HandoutBlock, { readonly type: T }>,
  ) => ReactNode;
};

const headings = { 1: "h1", 2: "h2", 3: "h3" } as const;

const handlers: Handlers = {
  heading: ({ level, text }) => {
    const Heading = headings[level];
    return <Heading>{text}</Heading>;
  },
  paragraph: ({ runs, small, leads }) => (
    <p className={small ? "handout-small" : leads ? "handout-leads" : undefined}>
      <HandoutRuns runs={runs} />
    </p>
  ),
  list: ({ marker, items }) => {
    const List = marker === "number" ? "ol" : "ul";
    return (
      <List className={marker === "tick" ? "handout-ticks" : undefined}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
          <Item key={index} item={item} />
        ))}
      </List>
    );
  },
  table: (table) => <HandoutTable {...table} />,
  figure: ({ src, alt, caption }) => (
    <figure>
      <img src={src} alt={alt} />
      {caption === null ? null : <figcaption>{caption}</figcaption>}
    </figure>
  ),
  lines: ({ label, count }) => (
    <div className="handout-lines">
      <p>{label}</p>
      {[...Array(count).keys()].map((line) => (
        <div key={line} />
      ))}
    </div>
  ),
  group: ({ bar, blocks }) => (
    <section className={bar ? "handout-group handout-bar" : "handout-group"}>
      <HandoutBlocks blocks={blocks} />
    </section>
  ),
  pageBreak: () => <div className="handout-break" />,
};

export function HandoutBlocks({ blocks }: { readonly blocks: readonly HandoutBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place
    <Fragment key={index}>{drawBlock(block.type, block)}</Fragment>
  ));
}

function drawBlock<T extends HandoutBlock["type"]>(
  type: T,
  block: Extract<HandoutBlock, { readonly type: T }>,
): ReactNode {
  const handler: Handlers[T] = handlers[type];
  return handler(block);
}

function Item({ item }: { readonly item: HandoutItem }) {
  return (
    <li>
      <HandoutRuns runs={item.runs} />
      <HandoutBlocks blocks={item.inside} />
    </li>
  );
}
