import { describe, expect, it } from "vitest";
import { keepTogether } from "#handouts/keepTogether.ts";

describe("keepTogether", () => {
  it.each([
    ["0800 090 2309", "0800_090_2309"],
    ["Ring 116 123 at night", "Ring 116_123 at night"],
    ["on 4 March 2026 we", "on 4_March_2026 we"],
    ["NHS 111, option 2", "NHS_111, option_2"],
    ["about 3 a.m. or 10 minutes later", "about 3_a.m. or 10_minutes later"],
    ["In 2022, 28 organisations agreed", "In 2022, 28 organisations agreed"],
    ["five people in 3 teams", "five people in 3 teams"],
  ])("binds what belongs together in “%s”", (text, bound) => {
    expect(keepTogether(text).replaceAll("\u00a0", "_")).toBe(bound);
  });
});
