/** Where a picture is kept in its deck's folder: away from the pack's, under a name without surprises. */
export function picturePath(fileName: string): string {
  const [, name = "", ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(fileName) ?? [];
  const plain = name
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/gi, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `my-pictures/${plain || "picture"}${ending.toLowerCase()}`;
}
