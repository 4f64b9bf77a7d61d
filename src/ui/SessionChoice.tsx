import { Button } from "./Button.tsx";
import { Message } from "./Message.tsx";

interface SessionChoiceProps {
  readonly sessions: readonly { readonly session: string; readonly title: string }[];
  readonly waiting: string;
  readonly onChoose: (session: string) => void;
}

/** When several workshops run on one machine: which one this window follows. */
export function SessionChoice({ sessions, waiting, onChoose }: SessionChoiceProps) {
  if (sessions.length === 0)
    return <Message title={waiting} words="This page goes on by itself." />;
  return (
    <Message title="Which workshop?" words="More than one is running on this machine.">
      {sessions.map(({ session, title }) => (
        <Button key={session} onClick={() => onChoose(session)}>
          {title}
        </Button>
      ))}
    </Message>
  );
}
