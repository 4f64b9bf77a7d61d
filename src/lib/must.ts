/** Takes a value that cannot be missing unless we have a bug; throws if it is. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
  return value;
}
