/** A PDF name. */
export interface Name {
  readonly name: string;
}

export type Operand =
  | number
  | Name
  | Uint8Array
  | readonly Operand[]
  | ReadonlyMap<string, Operand>
  | { readonly word: string };

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const space = /[\0\t\n\f\r ]/;
const ends = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** What a page's content does, in order. Throws on what is not content. */
export function readContent(bytes: Uint8Array): readonly Operation[] {
  const text = Buffer.from(bytes).toString("latin1");
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  let at = 0;

  function skip(): void {
    for (; at < text.length; at += 1) {
      if (text[at] === "%") while (at < text.length && !/[\r\n]/.test(text[at] ?? "")) at += 1;
      else if (!space.test(text[at] ?? "")) return;
    }
  }

  function word(): string {
    const from = at;
    while (at < text.length && !ends.test(text[at] ?? "")) at += 1;
    return text.slice(from, at);
  }

  function literal(): Uint8Array {
    const out: number[] = [];
    at += 1;
    for (let depth = 1; depth > 0; at += 1) {
      const char = text[at];
      if (char === undefined) throw new Error("A string without an end");
      if (char === "\\") {
        at += 1;
        out.push(text.charCodeAt(at));
      } else {
        depth += char === "(" ? 1 : char === ")" ? -1 : 0;
        if (depth > 0) out.push(char.charCodeAt(0));
      }
    }
    return Uint8Array.from(out);
  }

  function hex(): Uint8Array {
    const end = text.indexOf(">", at);
    const digits = text.slice(at + 1, end).replace(/\s/g, "");
    at = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, "hex");
  }

  function until(close: string): Operand[] {
    const list: Operand[] = [];
    for (skip(); !text.startsWith(close, at); skip()) {
      if (at >= text.length) throw new Error(`No ${close}`);
      list.push(operand());
    }
    at += close.length;
    return list;
  }

  function operand(): Operand {
    if (text.startsWith("<<", at)) {
      at += 2;
      const list = until(">>");
      return new Map(
        list.flatMap((key, index) =>
          index % 2 === 0 ? [[(key as Name).name, list[index + 1] as Operand] as const] : [],
        ),
      );
    }
    if (text[at] === "<") return hex();
    if (text[at] === "(") return literal();
    if (text[at] === "[") {
      at += 1;
      return until("]");
    }
    if (text[at] === "/") {
      at += 1;
      return { name: word() };
    }
    const found = word();
    if (found === "") throw new Error(`Not content: ${text.slice(at, at + 20)}`);
    return /^[-+.\d]/.test(found) ? Number(found) : { word: found };
  }

  for (skip(); at < text.length; skip()) {
    const one = operand();
    if (typeof one === "object" && "word" in one) {
      operations.push({ operator: one.word, operands });
      operands = [];
    } else operands.push(one);
  }
  return operations;
}

export function nameOf(operand: Operand | undefined): string {
  return typeof operand === "object" && "name" in operand ? operand.name : "";
}
