import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { useHost } from "./useHost.ts";

interface BlackScreenProps {
  readonly host: Host;
  /** Only where the key always works: in a search box, B is a letter. */
  readonly hint?: string;
}

/** Safe stop: picture and sound stop at once, in every window. */
export function BlackScreen({ host, hint }: BlackScreenProps) {
  const black = useHost(host, ({ session }) => session.cover === "black");
  return (
    <Button
      look="stop"
      hint={hint}
      pressed={black}
      onClick={() => host.dispatch({ type: "toggleCover", cover: "black" })}
    >
      Black screen
    </Button>
  );
}
