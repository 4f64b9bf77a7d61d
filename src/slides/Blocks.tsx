import { Fragment, type ReactNode } from "react";
import type { Block, ListItem } from "#deck/Block.ts";
import { Inlines } from "./Inlines.tsx";

interface Drawing {
  /** The step to draw; without it `showSteps` decides what is visible. */
  readonly shown?: number | undefined;
  /** The level of headings among the blocks; 3 below a slide's own. */
  readonly headings?: 2 | 3 | undefined;
}

interface BlocksProps extends Drawing {
  readonly blocks: readonly Block[];
}

type Handlers = {
  readonly [T in Block["type"]]: (
    block: Extract<Block, { readonly type: T }>,
    drawing: Drawing,
  ) => ReactNode;
};

const handlers: Handlers = {
  heading: ({ inlines }, { headings = 3 }) => {
    const Heading = headings === 2 ? "h2" : "h3";
    return (
      <Heading>
        <Inlines inlines={inlines} />
      </Heading>
    );
  },
  paragraph: ({ inlines }) => (
    <p>
      <Inlines inlines={inlines} />
    </p>
  ),
  list: ({ ordered, items }, drawing) => {
    const List = ordered ? "ol" : "ul";
    return (
      <List>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
          <Item key={index} item={item} {...drawing} />
        ))}
      </List>
    );
  },
  quote: ({ blocks }, drawing) => (
    <blockquote>
      <Blocks blocks={blocks} {...drawing} />
    </blockquote>
  ),
  picture: ({ src, alt }) => <img className="slide-picture-block" src={src} alt={alt} />,
  table: ({ head, rows }) => (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={index} scope="col">
              <Inlines inlines={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={column}>
                <Inlines inlines={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  code: ({ text }) => (
    <pre>
      <code>{text}</code>
    </pre>
  ),
};

export function Blocks({ blocks, ...drawing }: BlocksProps) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place
    <Fragment key={index}>{drawBlock(block.type, block, drawing)}</Fragment>
  ));
}

function drawBlock<T extends Block["type"]>(
  type: T,
  block: Extract<Block, { readonly type: T }>,
  drawing: Drawing,
): ReactNode {
  const handler: Handlers[T] = handlers[type];
  return handler(block, drawing);
}

function Item({ item, ...drawing }: Drawing & { readonly item: ListItem }) {
  const blocks = <Blocks blocks={item.blocks} {...drawing} />;
  if (item.step === 0) return <li>{blocks}</li>;
  const shown = drawing.shown !== undefined && item.step <= drawing.shown;
  return (
    <li className={shown ? "shown" : undefined} data-appears-at={item.step}>
      {blocks}
    </li>
  );
}
