import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closesNotes, opensNotes, readHtml } from "#deck/readHtml.ts";

function words(html: string): readonly string[] {
  return readHtml(html).parts.flatMap((part) => (part.type === "words" ? [part.text] : []));
}

describe("readHtml", () => {
  it.each([
    ["<div>One <b>strong</b> word</div><p>Two", ["One strong word", "Two"]],
    ["<ul><li>a<li>b</ul>", ["a", "b"]],
    ["a &lt;b&gt; &amp;amp; &#39;c&#x27; &nope;", ["a <b> &amp; 'c' &nope;"]],
    ["<style>h1 { color: red }</style>x<SCRIPT>alert(1)</script>y", ["xy"]],
    ["<script>alert(1)", []],
    ["a < b and 1 > 0 <", ["a < b and 1 > 0 <"]],
    ["<carbon:arrow-right /> go <v-click>on</v-click>", ["go", "on"]],
    ["x <!-- note --> y", ["x y"]],
    ["", []],
  ])("%j says %j", (html, expected) => {
    expect(words(html)).toEqual(expected);
  });

  it("finds pictures, however their addresses are quoted", () => {
    expect(readHtml(`<img alt='Two cups' src=img/a.png><IMG src="b.png"/>`).parts).toEqual([
      { type: "picture", src: "img/a.png", alt: "Two cups" },
      { type: "picture", src: "b.png", alt: "" },
    ]);
  });

  it("keeps notes apart, and knows when they go on behind a blank line", () => {
    const html = 'a<aside class="notes big">Say <i>it</i></aside>b';
    expect(readHtml(html)).toEqual({
      parts: [
        { type: "words", text: "a" },
        { type: "words", text: "b" },
      ],
      notes: ["Say it"],
    });
    expect(opensNotes(html)).toBe(false);
    expect(opensNotes('<aside class="notes">\nSay it')).toBe(true);
    expect(opensNotes("<aside>Seen</aside><aside>notes")).toBe(false);
    expect(words("<aside>Seen</aside>")).toEqual(["Seen"]);
    expect(closesNotes("</aside>")).toBe(true);
  });

  it("never leaves a tag that could run, and never throws", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "script",
      "aside",
      "img",
      " src=",
      "'",
      '"',
      "&",
      "#",
      "x",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        for (const text of words(pieces.join(""))) expect(text.trim()).toBe(text);
      }),
    );
  });

  it("reads a large page of tags that nothing closes", () => {
    expect(readHtml("<style>".repeat(50_000)).parts).toEqual([]);
    expect(readHtml('<aside class="notes">'.repeat(20_000))).toEqual({ parts: [], notes: [] });
    expect(words("<".repeat(200_000))).toHaveLength(1);
  });
});
