/** The standard structure types that handouts use (ISO 32000-1, 14.8.4). */
export type Role =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Caption"
  | "Link";

export interface Annotation {
  /** Its key in the parent tree. */
  readonly key: number;
  readonly element: TagElement;
  /** Its dictionary, once objects have numbers. */
  readonly body: string;
  /** Handed out when jsPDF first asks, while it writes the page. */
  readonly reference: { readonly objId: number };
}

export type TagChild =
  | { readonly type: "element"; readonly element: TagElement }
  /** A marked stretch of a page's content. */
  | { readonly type: "content"; readonly page: number; readonly mcid: number }
  | { readonly type: "annotation"; readonly page: number; readonly annotation: Annotation };

/** A node of the document's logical structure: what a screen reader walks. */
export interface TagElement {
  readonly role: Role;
  /** Null only for the document itself. */
  readonly parent: TagElement | null;
  readonly alt: string | null;
  readonly actualText: string | null;
  /** Written as they are, as in `<</O /Table /Scope /Column>>`. */
  attributes: string | null;
  readonly children: TagChild[];
  /** Whether it has joined its parent, which happens when it is first drawn. */
  joined: boolean;
}

interface TagWords {
  readonly alt?: string;
  readonly actualText?: string;
  readonly attributes?: string;
}

export function createElement(
  role: Role,
  parent: TagElement | null,
  words: TagWords = {},
): TagElement {
  const { alt = null, actualText = null, attributes = null } = words;
  return {
    role,
    parent,
    alt,
    actualText,
    attributes,
    children: [],
    joined: parent === null,
  };
}

/** Elements join on first drawing, so that the order of reading is the order of drawing. */
export function join(element: TagElement): void {
  if (element.joined || !element.parent) return;
  join(element.parent);
  element.parent.children.push({ type: "element", element });
  element.joined = true;
}
