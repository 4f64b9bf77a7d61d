/** A short name that no other session or window has: 80 random bits as letters and digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join("");
}
