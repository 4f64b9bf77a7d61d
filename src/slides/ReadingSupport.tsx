import type { SupportEntry } from "#deck/Library.ts";
import { nationsWords, shortAddress } from "./supportRows.ts";
import "./reading.css";

/** Places to turn to, with numbers that a phone can ring. */
export function ReadingSupport({ entries }: { readonly entries: readonly SupportEntry[] }) {
  return (
    <ul className="reading-support">
      {entries.map((entry) => (
        <li key={entry.id}>
          <strong>{entry.name}</strong>
          {entry.number ? (
            <a className="reading-number" href={`tel:${entry.number.replace(/[^\d+]/g, "")}`}>
              {entry.number}
            </a>
          ) : null}
          <span>
            {[entry.forWhom, nationsWords(entry), entry.hours].filter(Boolean).join(". ")}
          </span>
          {entry.url ? (
            <a href={entry.url} target="_blank" rel="noopener noreferrer">
              {shortAddress(entry.url)}
            </a>
          ) : null}
          {entry.checkedOn ? null : <span className="reading-note">Not checked yet</span>}
        </li>
      ))}
      <li>
        <strong>Someone in this room</strong>
        <span>Your trainer will find time for you.</span>
      </li>
    </ul>
  );
}
