import { useSessions } from "#sync/useSessions.ts";
import { SessionChoice } from "#ui/SessionChoice.tsx";
import { Audience } from "./Audience.tsx";

/** `#/audience/<session>`, or the one workshop that runs in this browser, or the choice of several. */
export function AudienceDoor({ session }: { readonly session: string | null }) {
  return session === null ? <FindSession /> : <Audience session={session} />;
}

function FindSession() {
  const { sessions, chosen, choose } = useSessions();
  if (chosen !== null) return <Audience session={chosen} />;
  return (
    <SessionChoice sessions={sessions} waiting="The workshop is about to start" onChoose={choose} />
  );
}
