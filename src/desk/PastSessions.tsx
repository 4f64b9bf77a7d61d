import { useState } from "react";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { saveFile } from "#ui/saveFile.ts";
import { TimesTable } from "#ui/TimesTable.tsx";
import { pastSessionCsv } from "./pastSessionCsv.ts";
import { pastSessionWords } from "./pastSessionWords.ts";
import { usePastSessions } from "./usePastSessions.ts";
import "./PastSessions.css";

/** What is asked before it is deleted: one record, or all of them. */
type Doomed = SessionRecord | "all" | null;

/** The times of sessions that were ended on this device. */
export function PastSessions() {
  const { records, remove, removeAll } = usePastSessions();
  const [doomed, setDoomed] = useState<Doomed>(null);
  if (records.length === 0) return null;
  return (
    <section className="past" aria-labelledby="past-title">
      <h2 id="past-title">Past sessions</h2>
      <p>
        How long each slide took. Kept on this device only, without answers or names, until you
        delete it.
      </p>
      <ul>
        {records.map((record) => (
          <Past key={record.id} record={record} onDelete={() => setDoomed(record)} />
        ))}
      </ul>
      {records.length > 1 ? (
        <Button look="quiet" onClick={() => setDoomed("all")}>
          Delete all {records.length}
        </Button>
      ) : null}
      {doomed ? (
        <Dialog title={askWords(doomed, records.length)} onClose={() => setDoomed(null)}>
          <p>This cannot be undone. Save it as a table first if you may need it.</p>
          <div className="past-acts">
            <Button look="primary" onClick={() => setDoomed(null)}>
              Keep
            </Button>
            <Button
              onClick={() => {
                setDoomed(null);
                void (doomed === "all" ? removeAll() : remove(doomed.id));
              }}
            >
              Delete
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}

function Past(props: { readonly record: SessionRecord; readonly onDelete: () => void }) {
  const { record, onDelete } = props;
  const { title, when, facts } = pastSessionWords(record);
  return (
    <li>
      <h3>{title}</h3>
      <p>
        {when}. {facts}
      </p>
      <details>
        <summary>Times of each slide</summary>
        <TimesTable record={record} />
      </details>
      <div className="past-acts">
        <Button aria-label={`Save as a table: ${title}, ${when}`} onClick={() => saveTable(record)}>
          Save as a table (CSV)
        </Button>
        <Button look="quiet" aria-label={`Delete: ${title}, ${when}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}

function askWords(doomed: Exclude<Doomed, null>, all: number): string {
  if (doomed === "all") return `Delete all ${all} past sessions?`;
  return `Delete “${pastSessionWords(doomed).title}”?`;
}

function saveTable(record: SessionRecord): void {
  const day = new Date(record.startedAt).toLocaleDateString("en-CA");
  const bytes = new TextEncoder().encode(pastSessionCsv(record));
  saveFile(`${record.deck}-${day}.csv`, bytes, "text/csv;charset=utf-8");
}
