/** Words -> a kebab-case id, or nothing when no Latin letter or digit is in them. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}+|[’']/gu, "")
    .toLowerCase();
  const joined = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const short = joined.length > 48 ? joined.slice(0, 48).replace(/-[^-]*$/, "") : joined;
  return isId(short) ? short : short && `${short}-slide`;
}

/** Kebab-case, and no name that every object has already. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80 && !(text in {});
}

/** The id itself, or with the first number that makes it free. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
