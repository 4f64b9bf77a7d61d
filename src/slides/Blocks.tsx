import type { ReactNode } from "react";
import type { Block, ListItem } from "#deck/Block.ts";
import { Inlines } from "./Inlines.tsx";

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The step to draw; without it the display (reveal.js) decides what is visible. */
  readonly shown?: number | undefined;
}

type Handlers = {
  readonly [T in Block["type"]]: (
    block: Extract<Block, { readonly type: T }>,
    shown: number | undefined,
  ) => ReactNode;
};

const handlers: Handlers = {
  heading: ({ inlines }) => (
    <h3>
      <Inlines inlines={inlines} />
    </h3>
  ),
  paragraph: ({ inlines }) => (
    <p>
      <Inlines inlines={inlines} />
    </p>
  ),
  list: ({ ordered, items }, shown) => {
    const List = ordered ? "ol" : "ul";
    return (
      <List>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
          <Item key={index} item={item} shown={shown} />
        ))}
      </List>
    );
  },
  quote: ({ blocks }, shown) => (
    <blockquote>
      <Blocks blocks={blocks} shown={shown} />
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

export function Blocks({ blocks, shown }: BlocksProps) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place
    <OneBlock key={index} block={block} shown={shown} />
  ));
}

function OneBlock({ block, shown }: { readonly block: Block; readonly shown: number | undefined }) {
  return handle(block.type, block, shown);
}

function handle<T extends Block["type"]>(
  type: T,
  block: Extract<Block, { readonly type: T }>,
  shown: number | undefined,
): ReactNode {
  const handler: Handlers[T] = handlers[type];
  return handler(block, shown);
}

function Item({ item, shown }: { readonly item: ListItem; readonly shown: number | undefined }) {
  const blocks = <Blocks blocks={item.blocks} shown={shown} />;
  if (item.step === 0) return <li>{blocks}</li>;
  const visible = shown !== undefined && item.step <= shown;
  return (
    <li className={visible ? "fragment visible" : "fragment"} data-fragment-index={item.step - 1}>
      {blocks}
    </li>
  );
}
