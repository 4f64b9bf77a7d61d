import type { Cell, HandoutBlock } from "#handouts/HandoutBlock.ts";
import { HandoutRuns } from "./HandoutRuns.tsx";

type Table = Extract<HandoutBlock, { readonly type: "table" }>;

export function HandoutTable({ head, rows, rowHeads }: Table) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={column} scope="col">
              <CellWords cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={index}>
            {row.map((cell, column) =>
              rowHeads && column === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="row">
                  <CellWords cell={cell} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column} className={cell.length === 0 ? "handout-blank" : undefined}>
                  <CellWords cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellWords({ cell }: { readonly cell: Cell }) {
  const [only, ...more] = cell;
  if (only && more.length === 0) return <HandoutRuns runs={only} />;
  return cell.map((runs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
    <p key={index}>
      <HandoutRuns runs={runs} />
    </p>
  ));
}
