import { describe, expect, it } from "vitest";
import type { Block } from "#deck/Block.ts";
import { plainText } from "#deck/plainText.ts";
import { readBlocks } from "#deck/readBlocks.ts";
import { gatherProblems } from "#deck/report.ts";
import { heading, list, paragraph, words } from "../support/sampleDeck.ts";
import { aLibrary } from "./library.ts";

function read(text: string, line = 1, column = 1) {
  const { report, problems } = gatherProblems("deck.md", false);
  const { pictures } = aLibrary();
  const { blocks, comments } = readBlocks({ text, line, column }, { report, pictures });
  const found = problems.map((each) => `${each.line}:${each.column} ${each.rule}`);
  return { blocks, comments, found };
}

function blocksOf(text: string): readonly Block[] {
  return read(text).blocks;
}

describe("readBlocks", () => {
  it.each<[string, readonly Block[]]>([
    ["# One", [heading("One")]],
    ["#### Four", [heading("Four", 3)]],
    ["One\n===", [heading("One")]],
    ["#", []],
    ["a\nb", [paragraph("a b")]],
    ["- a\n- b", [list("a", "b")]],
    ["***", []],
    [
      "a **b** _c_ ~~d~~ **_e_**",
      [
        {
          type: "paragraph",
          inlines: [
            { type: "text", text: "a " },
            { type: "text", text: "b", strong: true },
            { type: "text", text: " " },
            { type: "text", text: "c", emphasis: true },
            { type: "text", text: " d " },
            { type: "text", text: "e", strong: true, emphasis: true },
          ],
        },
      ],
    ],
    [
      "a  \nb\\\nc<br>d",
      [
        {
          type: "paragraph",
          inlines: ["a", "b", "c", "d"].flatMap((text, at) =>
            at === 0 ? words(text) : [{ type: "lineBreak" as const }, ...words(text)],
          ),
        },
      ],
    ],
    ["`a\nb`", [{ type: "paragraph", inlines: [{ type: "code", text: "a b" }] }]],
    ["```js\na\n```", [{ type: "code", text: "a" }]],
    ["> a\n>\n> b", [{ type: "quote", blocks: [paragraph("a"), paragraph("b")] }]],
    [">", []],
    [
      "[a *b*](https://c.d) <https://e.f> [](tel:1)",
      [
        {
          type: "paragraph",
          inlines: [
            { type: "link", href: "https://c.d", text: "a b" },
            { type: "text", text: " " },
            { type: "link", href: "https://e.f", text: "https://e.f" },
            { type: "text", text: " " },
            { type: "link", href: "tel:1", text: "tel:1" },
          ],
        },
      ],
    ],
    [
      "[a][b]\n\n[b]: https://c.d\n[b]: https://second.d",
      [{ type: "paragraph", inlines: [{ type: "link", href: "https://c.d", text: "a" }] }],
    ],
    [
      "before ![A table](pictures/table.jpg) after",
      [
        paragraph("before"),
        { type: "picture", src: "/assets/table-1a2b.jpg", alt: "A table" },
        paragraph("after"),
      ],
    ],
    [
      "![A  table][t]\n\n[t]: ./media/pictures/table.jpg",
      [{ type: "picture", src: "/assets/table-1a2b.jpg", alt: "A table" }],
    ],
    [
      "| a | ![b](https://c.d/e.png) |\n| - | - |\n| c<br>d |",
      [{ type: "table", head: [words("a"), words("b")], rows: [[words("c d")]] }],
    ],
    ["a[^1]\n\n[^1]: b", [paragraph("a"), paragraph("b")]],
    [
      "[![x](https://c.d/e.png)](https://f.g)",
      [{ type: "paragraph", inlines: [{ type: "link", href: "https://f.g", text: "x" }] }],
    ],
    [
      "[a  \nb](https://f.g)",
      [{ type: "paragraph", inlines: [{ type: "link", href: "https://f.g", text: "a b" }] }],
    ],
  ])("reads %j", (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  it("keeps the words of a link or picture that it refuses, and says where", () => {
    expect(read("a\n\n b [c](file:///d)", 10, 5)).toMatchObject({
      blocks: [paragraph("a"), paragraph("b c")],
      found: ["12:4 link-unsafe"],
    });
    expect(read("![no such](gone.png)", 10, 5)).toMatchObject({
      blocks: [paragraph("no such")],
      found: ["10:5 picture-missing"],
    });
  });

  it.each(["https://c.d/e.png", "HTTP://c.d/e.png", "//c.d/e.png"])(
    "shows the words of a picture at %s, which is not fetched, and says where",
    (src) => {
      expect(read(`a\n\n![A  table](${src})`, 10)).toMatchObject({
        blocks: [paragraph("a"), paragraph("A table")],
        found: ["12:1 picture-remote"],
      });
      expect(read(`![a][t]\n\n[t]: ${src}`).found).toEqual(["1:1 picture-remote"]);
    },
  );

  it("shows no words for a backdrop of Marp's that cannot be shown", () => {
    const { blocks, found } = read("# a\n\n![bg left:40% 80%](https://c.d/e.svg) ![bg](gone.png)");
    expect(blocks).toEqual([heading("a")]);
    expect(found).toEqual(["3:1 picture-remote", "3:39 picture-missing"]);
  });

  it("leaves out HTML and says where; comments are kept aside", () => {
    const { blocks, comments, found } = read(
      "a <b>c</b>\n\n<div>\n\nd\n\n<!-- e --> <!-- _class: x -->",
    );
    expect(blocks).toEqual([paragraph("a c"), paragraph("d")]);
    expect(comments).toEqual([{ text: "e", line: 7, column: 1 }]);
    expect(found).toEqual(["1:3 html-left-out", "1:7 html-left-out", "3:1 html-left-out"]);
  });

  it("gives a picture without a description words that say so", () => {
    expect(read("![](pictures/hands.png)")).toMatchObject({
      blocks: [{ alt: "Picture without a description" }],
      found: ["1:1 picture-without-alt"],
    });
  });

  it("finds no bare link that is escaped", () => {
    expect(blocksOf("https\\://a.b www\\.a.b a\\@b.c")).toEqual([
      paragraph("https://a.b www.a.b a@b.c"),
    ]);
  });
});

describe("plainText", () => {
  it("gives every block's words, and no picture's", () => {
    const text =
      "# h\n\np\nq\n\n- i\n  - j\n\n> k\n\n| l | m |\n| - | - |\n| n | o |\n\n```\nr\n```\n\n![s](pictures/table.jpg)\n\na\\\nb";
    expect(plainText(blocksOf(text))).toBe("h\np q\ni\nj\nk\nl m\nn o\nr\na b");
  });
});
