/** Whether the browser has promised to keep what this app stores. `unknown`: it does not say. */
export type StoragePromise = "kept" | "may go" | "unknown";

/** Asks for the promise; some browsers ask the trainer, most decide by themselves. */
export async function askToKeep(storage: StorageManager | undefined): Promise<StoragePromise> {
  if (!storage?.persist) return "unknown";
  try {
    return (await storage.persist()) ? "kept" : "may go";
  } catch {
    return "unknown";
  }
}

export async function isPromised(storage: StorageManager | undefined): Promise<StoragePromise> {
  if (!storage?.persisted) return "unknown";
  try {
    return (await storage.persisted()) ? "kept" : "may go";
  } catch {
    return "unknown";
  }
}
