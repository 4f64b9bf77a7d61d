// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { publicSlide } from "#deck/publicDeck.ts";
import { Blocks } from "#slides/Blocks.tsx";
import { Reading } from "#slides/Reading.tsx";
import { Slide } from "#slides/Slide.tsx";
import { hostileDecks } from "./hostileDecks.ts";
import { aLibrary } from "./library.ts";

const library = aLibrary();

/** Everything that a room, a phone or a trainer would see of the deck. */
function draw(deck: Deck): DocumentFragment {
  const markup = renderToStaticMarkup(
    <main>
      <Blocks blocks={deck.about} />
      {deck.slides.map((slide) => (
        <div key={slide.id}>
          <Slide slide={publicSlide(slide)} view={{}} />
          <Reading slide={publicSlide(slide)} step={slide.steps} />
          <Blocks blocks={slide.notes} />
        </div>
      ))}
    </main>,
  );
  const template = document.createElement("template");
  template.innerHTML = markup;
  // React asks ahead for each picture that it draws; what it asks for is looked at as that picture.
  for (const link of template.content.querySelectorAll("link[rel=preload][as=image]"))
    link.remove();
  return template.content;
}

const tags = new Set(
  "main div section header footer h1 h2 h3 p ul ol li blockquote img table thead tbody tr th td pre code a em strong br dl dt dd span svg path circle g rect line ellipse figure".split(
    " ",
  ),
);

/** What in the drawing could run, load or lead where it should not. */
function dangers(drawing: DocumentFragment): readonly string[] {
  return [...drawing.querySelectorAll("*")].flatMap((element) => {
    const name = element.localName;
    const found = tags.has(name) ? [] : [`<${name}>`];
    for (const { name: key, value } of element.attributes) {
      if (/^on|^srcdoc$|^data-background|^xlink/i.test(key)) found.push(key);
      if (/url\(|expression|javascript/i.test(value) && key === "style") found.push(value);
      if (key === "href" && !isWeb(value, ["http:", "https:", "mailto:", "tel:"])) {
        found.push(`${name} ${key}=${value}`);
      }
      if (key === "src" && !/^\/(?:assets|media)\//.test(value) && !isWeb(value, ["https:"])) {
        found.push(`${name} ${key}=${value}`);
      }
      if (/^(?:action|formaction|poster|srcset|ping|background)$/.test(key)) found.push(key);
    }
    return found;
  });
}

/** As a browser reads the address from a page of our own. */
function isWeb(address: string, schemes: readonly string[]): boolean {
  const url = new URL(address, "app://here/");
  return schemes.includes(url.protocol);
}

describe("a hostile deck", { timeout: 120_000 }, () => {
  it("comes in more than a hundred forms", () => {
    expect(hostileDecks.length).toBeGreaterThan(100);
    expect(new Set(hostileDecks.map(([, text]) => text)).size).toBe(hostileDecks.length);
  });

  it.each(hostileDecks)("runs and reaches nothing through %s", (_name, text) => {
    const { deck, problems } = parseDeck(text, { file: "deck.md", library, own: false });
    expect(deck !== null || problems.some(({ severity }) => severity === "error")).toBe(true);
    if (deck) expect(dangers(draw(deck))).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("kind");
  });

  it("is told from words that only look like it", () => {
    const drawing = document.createElement("template");
    drawing.innerHTML = `<p onclick="x"><script></script><a href="javascript:x">a</a><img src="x:y"></p>`;
    expect(dangers(drawing.content)).toEqual([
      "onclick",
      "<script>",
      "a href=javascript:x",
      "img src=x:y",
    ]);
  });
});
