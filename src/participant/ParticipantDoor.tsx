import { useSessions } from "#sync/useSessions.ts";
import { Message } from "#ui/Message.tsx";
import { SessionChoice } from "#ui/SessionChoice.tsx";
import { Participant } from "./Participant.tsx";

/** `#/join/local`: the one workshop that runs in this browser, or the choice of several. */
export function ParticipantDoor({ room }: { readonly room: string }) {
  const { sessions, chosen, choose } = useSessions();
  if (room !== "local")
    return (
      <Message
        title="This link does not work yet"
        words="Ask the trainer for a new one. You miss nothing: everything is on the wall."
      />
    );
  if (chosen !== null) return <Participant session={chosen} />;
  return (
    <SessionChoice
      sessions={sessions}
      waiting="Waiting for the workshop to start"
      onChoose={choose}
    />
  );
}
