type Form = "apart" | "together" | "still";

interface Person {
  readonly radius: number;
  /** Degrees, clockwise from the right. */
  readonly angle: number;
  readonly size: number;
}

interface Arc {
  readonly radius: number;
  /** Where it starts and how far it goes, in hundredths of the circle. */
  readonly start: number;
  readonly sweep: number;
}

const arcs: Readonly<Record<Form, readonly Arc[]>> = {
  apart: [
    { radius: 190, start: 62, sweep: 64 },
    { radius: 300, start: 22, sweep: 58 },
    { radius: 410, start: 30, sweep: 52 },
    { radius: 500, start: 44, sweep: 40 },
  ],
  together: [{ radius: 300, start: 0, sweep: 100 }],
  still: [{ radius: 430, start: 30, sweep: 72 }],
};

const people: Readonly<Record<Form, readonly Person[]>> = {
  apart: [
    { radius: 190, angle: 222, size: 40 },
    { radius: 300, angle: 108, size: 34 },
    { radius: 300, angle: 292, size: 30 },
    { radius: 410, angle: 192, size: 40 },
    { radius: 410, angle: 252, size: 26 },
    { radius: 500, angle: 150, size: 30 },
  ],
  together: [
    { radius: 300, angle: 30, size: 40 },
    { radius: 300, angle: 90, size: 34 },
    { radius: 300, angle: 150, size: 30 },
    { radius: 300, angle: 210, size: 40 },
    { radius: 300, angle: 270, size: 26 },
    { radius: 300, angle: 330, size: 30 },
  ],
  still: [],
};

/**
 * The workshop's one ornament: people around one person. `apart`, each on a broken path of their own;
 * `together`, in one whole circle; `still` is a quiet ring with nobody in it.
 */
export function Rings({ form }: { readonly form: Form }) {
  return (
    <svg className={`rings rings-${form}`} viewBox="0 0 1040 1040" aria-hidden="true">
      {arcs[form].map(({ radius, start, sweep }) => (
        <circle
          key={radius}
          className="rings-path"
          cx="520"
          cy="520"
          r={radius}
          pathLength="100"
          strokeDasharray={`${sweep} ${100 - sweep}`}
          transform={`rotate(${start * 3.6} 520 520)`}
        />
      ))}
      {people[form].map(({ radius, angle, size }) => (
        <circle
          key={`${radius} ${angle}`}
          className="rings-around"
          cx={(520 + radius * Math.cos((angle * Math.PI) / 180)).toFixed(1)}
          cy={(520 + radius * Math.sin((angle * Math.PI) / 180)).toFixed(1)}
          r={size}
        />
      ))}
      {form === "still" ? null : <circle className="rings-person" cx="520" cy="520" r="64" />}
    </svg>
  );
}
