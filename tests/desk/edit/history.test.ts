import { describe, expect, it } from "vitest";
import { mostSteps, record, redo, startHistory, undo } from "#desk/edit/history.ts";

describe("history", () => {
  it("goes back and forth, and forgets what was undone once something else is done", () => {
    let history = startHistory("a");
    history = record(history, "b", null, 0);
    history = record(history, "c", null, 0);
    history = undo(undo(history));
    expect(history.present).toBe("a");
    expect(undo(history)).toBe(history);
    expect(redo(history).present).toBe("b");
    history = record(redo(history), "d", null, 0);
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe("b");
  });

  it("takes typing into one field for one step, until it pauses", () => {
    let history = startHistory("");
    history = record(history, "t", "words 1", 0);
    history = record(history, "te", "words 1", 900);
    history = record(history, "tea", "words 1", 1800);
    history = record(history, "tea!", "words 1", 2900);
    history = record(history, "tea!?", "notes 1", 2950);
    expect(history.past).toEqual(["", "tea", "tea!"]);
  });

  it("starts a step anew after undoing", () => {
    const typed = record(startHistory("a"), "ab", "words 1", 0);
    expect(record(redo(undo(typed)), "abc", "words 1", 1).past).toEqual(["a", "ab"]);
  });

  it("is no-op when nothing changed", () => {
    const history = startHistory("a");
    expect(record(history, "a", "words 1", 0)).toBe(history);
  });

  it("keeps five hundred steps and more, and not without end", () => {
    let history = startHistory(0);
    for (let step = 1; step <= 3000; step += 1) history = record(history, step, null, 0);
    expect(history.past).toHaveLength(mostSteps);
    expect(mostSteps).toBeGreaterThanOrEqual(500);
    expect(history.past[0]).toBe(3000 - mostSteps);
  });
});
