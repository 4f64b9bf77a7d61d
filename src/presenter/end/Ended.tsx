import { useState } from "react";
import { type SessionRecord, sessionRecord } from "#session/plan/sessionRecord.ts";
import type { Host } from "#sync/createHost.ts";
import type { Keeping } from "#sync/sessionStore.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { Message } from "#ui/Message.tsx";
import { TimesTable } from "#ui/TimesTable.tsx";
import { KeepMinutes } from "./KeepMinutes.tsx";
import "./Ended.css";

interface EndedProps {
  readonly host: Host;
  readonly keeping: Keeping;
}

/** After the end: where its times are kept, and after a rehearsal the times themselves. */
export function Ended({ host, keeping }: EndedProps) {
  const [record] = useState(() => {
    const { deck, session } = host.store.getState();
    return sessionRecord(deck, session, wallClock());
  });
  const [isRehearsal] = useState(() => host.store.getState().session.rehearsal);
  const kept = record ? keptWords(keeping) : "";
  if (isRehearsal && record) return <Rehearsed record={record} kept={kept} />;
  return (
    <Message
      title={isRehearsal ? "The rehearsal has ended" : "The session has ended"}
      words={isRehearsal ? "Nothing was timed." : `The audience window shows a plain page. ${kept}`}
    >
      <ToDesk />
    </Message>
  );
}

function Rehearsed({ record, kept }: { readonly record: SessionRecord; readonly kept: string }) {
  return (
    <main className="ended">
      <h1>The rehearsal has ended</h1>
      <p>{kept}</p>
      <div className="message-acts">
        <ToDesk />
        <Button onClick={() => location.reload()}>Rehearse again</Button>
      </div>
      <KeepMinutes record={record} />
      <TimesTable record={record} />
    </main>
  );
}

function ToDesk() {
  return (
    <ButtonLink look="primary" href="#/">
      Go to the desk
    </ButtonLink>
  );
}

function keptWords(keeping: Keeping): string {
  return keeping === "kept"
    ? "Its times are kept on this device, under Past sessions at the desk."
    : "This browser keeps nothing, so its times are not kept.";
}
