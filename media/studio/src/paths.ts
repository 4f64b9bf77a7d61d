import { join } from "node:path";

/** The studio's own folder, and where its finished films go. */
export const studio = join(import.meta.dirname, "..");
export const work = (id: string): string => join(studio, ".work", id);
export const finished = (id: string): string => join(studio, "..", "films", id);
