import { useId, useState } from "react";

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Rows of a field of several lines; without it the field has one line. */
  readonly rows?: number;
  /** As the deck keeps what is typed; the same text where left out. */
  readonly tidy?: (typed: string) => string;
  readonly hint?: string;
}

/** A field that shows what is typed, while the deck keeps it tidied: without a space at its end. */
export function TypedField({ label, value, onType, rows, tidy, hint }: TypedFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState({ text: value, kept: value });
  // A value that nobody typed here, such as after Undo, takes the place of what was.
  const text = typed.kept === value ? typed.text : value;
  const shared = {
    id,
    value: text,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const next = event.currentTarget.value;
      const kept = tidy ? tidy(next) : next;
      setTyped({ text: next, kept });
      onType(kept);
    },
  };
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
