import type { Host, HostState } from "#sync/createHost.ts";
import { useStore } from "zustand";

/** A part of what the host knows, drawn anew when that part changes. */
export function useHost<T>(host: Host, select: (state: HostState) => T): T {
  return useStore(host.store, select);
}
