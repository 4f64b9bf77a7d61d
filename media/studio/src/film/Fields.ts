/** A YAML mapping read field by field, so that a slip is named instead of becoming `undefined`. */
export class Fields {
  readonly #where: string;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #unread: Set<string>;

  constructor(where: string, value: unknown) {
    if (typeof value !== "object" || value === null) throw new Error(`${where}: expected fields`);
    this.#where = where;
    this.#values = new Map<string, unknown>(Object.entries(value));
    this.#unread = new Set(this.#values.keys());
  }

  text(name: string): string {
    const value = this.#take(name);
    return typeof value === "string" ? value : this.#refuse(name, "text");
  }

  optional(name: string): string | undefined {
    return this.#values.has(name) ? this.text(name) : undefined;
  }

  number(name: string): number {
    const value = this.#take(name);
    return typeof value === "number" ? value : this.#refuse(name, "a number");
  }

  pair(name: string): readonly [number, number] {
    const [x, y] = this.#items(name);
    if (typeof x === "number" && typeof y === "number") return [x, y];
    return this.#refuse(name, "two numbers");
  }

  texts(name: string): readonly string[] {
    return this.#items(name).map((item) =>
      typeof item === "string" ? item : this.#refuse(name, "a list of texts"),
    );
  }

  fields(name: string): Fields {
    return new Fields(`${this.#where}: ${name}`, this.#take(name));
  }

  list(name: string): readonly Fields[] {
    return this.#items(name).map((item, i) => new Fields(`${this.#where}: ${name} ${i + 1}`, item));
  }

  refuseUnread(): void {
    if (this.#unread.size > 0) {
      throw new Error(`${this.#where}: unknown ${[...this.#unread].join(", ")}`);
    }
  }

  #items(name: string): readonly unknown[] {
    const value = this.#take(name);
    return Array.isArray(value) ? value : this.#refuse(name, "a list");
  }

  #take(name: string): unknown {
    this.#unread.delete(name);
    return this.#values.get(name);
  }

  #refuse(name: string, expected: string): never {
    throw new Error(`${this.#where}: ${name} must be ${expected}`);
  }
}
