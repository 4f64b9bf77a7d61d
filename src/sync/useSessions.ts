import { useEffect, useState } from "react";
import { type RunningSession, watchSessions } from "./lobby.ts";

/** How long the first answers are waited for: two workshops must not look like one. Milliseconds. */
const settle = 250;

/** The workshops that run here; the only one is chosen by itself. */
export function useSessions() {
  const [sessions, setSessions] = useState<readonly RunningSession[]>([]);
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    if (chosen !== null) return;
    const watch = watchSessions(setSessions);
    return () => watch.close();
  }, [chosen]);
  useEffect(() => {
    const only = sessions.length === 1 ? sessions[0] : undefined;
    if (!only) return;
    const timer = setTimeout(() => choose(only.session), settle);
    return () => clearTimeout(timer);
  }, [sessions]);
  return { sessions, chosen, choose };
}
