import { describe, expect, it } from "vitest";
import { splitSlides } from "#deck/splitSlides.ts";

/** Each slide as `line: body / notes`. */
function split(text: string): readonly string[] {
  return splitSlides(text).slides.map(({ line, body, notes }) => {
    const noted = notes ? ` / ${notes.text.trim()}` : "";
    return `${line}: ${body.text.trim()}${noted}`;
  });
}

describe("splitSlides", () => {
  it("separates at lines that are exactly three hyphens", () => {
    expect(split("a\n---\nb\n--- \t\nc")).toEqual(["1: a", "3: b", "5: c"]);
    expect(split("a\n----\nb\n --- \nc\n- --\nd\n***\ne")).toHaveLength(1);
  });

  it("separates at two hyphens after a blank line, as reveal.js does for vertical slides", () => {
    expect(split("a\n\n--\n\nb")).toEqual(["1: a", "4: b"]);
    expect(split("Heading\n--\nb")).toHaveLength(1);
  });

  it("takes settings where the line after a separator is one, up to the next separator", () => {
    const { matter, slides } = splitSlides("---\nid: d\n---\na\n---\nid: s\nkind: text\n---\nb");
    expect(matter).toEqual({ text: "id: d", line: 2, column: 1 });
    expect(slides.map((slide) => slide.matter)).toEqual([
      null,
      { text: "id: s\nkind: text", line: 6, column: 1 },
    ]);
  });

  it("opens the deck's settings after comments too, and reads quoted names", () => {
    expect(splitSlides("---\n# ours\nid: d\n---\na").matter?.text).toBe("# ours\nid: d");
    expect(splitSlides('---\n"id": d\n---\na').matter?.text).toBe('"id": d');
  });

  it("takes no settings from a sentence, a note or a vertical slide", () => {
    expect(split("---\nOne thing: care\n---\nb")).toEqual(["2: One thing: care", "4: b"]);
    expect(split("a\n---\nnote: b\n---\nc")).toEqual(["1: a", "3:  / b", "5: c"]);
    expect(split("a\n\n--\nid: b\n---\nc")).toEqual(["1: a", "4: id: b", "6: c"]);
  });

  it("says where settings begin that nothing closes", () => {
    expect(splitSlides("---\nid: d\n\n# a").unclosedMatter).toEqual([1]);
    expect(splitSlides("a\n---\nid: b\n\n# a").unclosedMatter).toEqual([3]);
  });

  it("begins notes at `Note:` in any of its forms, with what stands on its line", () => {
    expect(split("a\n\nNote: b\nc")).toEqual(["1: a / b\nc"]);
    expect(split("a\nnotes:\nb")).toEqual(["1: a / b"]);
    expect(split("a\nFootnote: b\nNoted: c")).toEqual(["1: a\nFootnote: b\nNoted: c"]);
    const [slide] = splitSlides("a\n  Note:  b").slides;
    expect(slide?.notes).toEqual({ text: "b", line: 2, column: 10 });
  });

  it("leaves code and comments whole, whatever they hold", () => {
    expect(split("```\n---\nNote: x\n```\n---\nb")).toEqual(["1: ```\n---\nNote: x\n```", "6: b"]);
    expect(split("~~~~\n~~~\n---\n~~~~ \nb")).toHaveLength(1);
    expect(split("<!-- a\n---\nb -->\nc")).toHaveLength(1);
    expect(split("<!-- a -->\n---\nb")).toHaveLength(2);
  });

  it("ends code in a list where the list ends", () => {
    expect(split("- ```\n  x\n  ```\n---\nb")).toHaveLength(2);
    expect(split("1. ```\n   x\n\n---\nb")).toHaveLength(2);
    expect(split("- - ~~~\n    x\n    ~~~\nNote: n\n---\nb")[0]).toMatch(/ \/ n$/);
    expect(split("- ```")).toEqual(["1: - ```"]);
  });

  it("separates after a fence or comment that nothing closes, and says where the fence is", () => {
    const { slides, unclosedFences } = splitSlides(
      "a\n````\n---\nb\n```\n---\n~~~\n<!--\n---\n<!--",
    );
    expect(slides).toHaveLength(4);
    expect(unclosedFences).toEqual([2, 5, 7]);
  });

  it("passes over slides with nothing in them", () => {
    expect(split("---\n\n---\n\n\n---\na\n---\n")).toEqual(["7: a"]);
    expect(split("")).toEqual([]);
  });
});
