import { useStore } from "zustand";
import type { Host, HostState } from "#sync/createHost.ts";

/** A part of what the host knows, drawn anew when that part changes. */
export function useHost<T>(host: Host, select: (state: HostState) => T): T {
  return useStore(host.store, select);
}
