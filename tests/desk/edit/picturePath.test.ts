import { describe, expect, it } from "vitest";
import { picturePath } from "#desk/edit/picturePath.ts";

describe("picturePath", () => {
  it.each([
    ["Tea & cups (2).JPG", "my-pictures/tea-cups-2.jpg"],
    ["../../x.png", "my-pictures/x.png"],
    ["a.b.webp", "my-pictures/a-b.webp"],
    ["日本.png", "my-pictures/picture.png"],
  ])("%j is kept at %s", (name, path) => {
    expect(picturePath(name)).toBe(path);
  });
});
