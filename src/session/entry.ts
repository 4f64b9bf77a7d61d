/** The entry of an id, or undefined. An id such as "constructor" finds nothing of the language's own. */
export function entry<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
