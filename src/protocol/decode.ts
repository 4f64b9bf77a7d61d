import type * as z from "zod/mini";

/** A message from outside as a typed value, or undefined for anything else. Never throws. */
export function decode<T>(schema: z.ZodMiniType<T>, message: unknown): T | undefined {
  const parsed = schema.safeParse(message);
  return parsed.success ? parsed.data : undefined;
}
