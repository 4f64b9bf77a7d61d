/** Formatted words, as authors write them in Markdown, without any HTML. */
export type Inline =
  | {
      readonly type: "text";
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
    }
  | { readonly type: "code"; readonly text: string }
  /** `href` is http(s), mailto or tel; anything else was refused by the parser. */
  | { readonly type: "link"; readonly href: string; readonly text: string }
  | { readonly type: "lineBreak" };

/**
 * `step` 0 is there from the start; step n appears with the slide's nth reveal.
 * Steps come from `*` lists (one item at a time) and are counted through the slide.
 */
export interface ListItem {
  readonly step: number;
  readonly blocks: readonly Block[];
}

/** One piece of a slide, a note or a guide: what every surface (wall, phone, page) renders. */
export type Block =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly inlines: readonly Inline[] }
  | { readonly type: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: "quote"; readonly blocks: readonly Block[] }
  /** `src` is ready to load: a picture of the pack; `alt` is never empty. */
  | { readonly type: "picture"; readonly src: string; readonly alt: string }
  | {
      readonly type: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: "code"; readonly text: string };
