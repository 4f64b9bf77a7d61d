import type { Grouping } from "#deck/Deck.ts";

const people: Readonly<Record<Grouping, number>> = { alone: 1, pairs: 2, tables: 5, all: 10 };

/** How people sit: as many dots, around one another. The words beside it say the same. */
export function GroupingMark({ grouping }: { readonly grouping: Grouping }) {
  const count = people[grouping];
  const radius = count === 1 ? 0 : count === 2 ? 9 : 17;
  const dot = count > 6 ? 4 : 5.5;
  return (
    <svg className="grouping-mark" viewBox="0 0 48 48" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => {
        const angle = (index / count) * 2 * Math.PI + (count === 2 ? 0 : -Math.PI / 2);
        const x = 24 + radius * Math.cos(angle);
        const y = 24 + radius * Math.sin(angle);
        return <circle key={angle} cx={x.toFixed(2)} cy={y.toFixed(2)} r={dot} />;
      })}
    </svg>
  );
}
