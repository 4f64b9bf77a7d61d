import { describe, expect, it } from "vitest";
import { rehearsedMinutes } from "#session/plan/rehearsedMinutes.ts";
import { type SlideRecord, sessionRecord } from "#session/plan/sessionRecord.ts";
import { aSession, deck } from "../support/aSession.ts";

const minute = 60_000;

/** What is found for one slide of a rehearsal. */
function found(over: Partial<SlideRecord>): number | undefined {
  const clock = { elapsed: 1, since: null };
  const record = sessionRecord(deck, aSession({ clock }), 0);
  const slide = record?.slides[1];
  if (!record || !slide) throw new Error("no record");
  return rehearsedMinutes({ ...record, slides: [{ ...slide, ...over }] }).get(slide.id);
}

describe("rehearsedMinutes", () => {
  it.each([
    [2 * minute, undefined],
    [2.2 * minute, undefined],
    [2.3 * minute, 2.5],
    [5 * minute, 5],
    [4000, 0.5],
    [0, undefined],
  ])("of %d milliseconds on a slide of 2 minutes are %s", (actual, minutes) => {
    expect(found({ planned: 2 * minute, actual })).toBe(minutes);
  });

  it("gives time to a slide that had none, once it takes some", () => {
    expect(found({ planned: 0, actual: 4000 })).toBeUndefined();
    expect(found({ planned: 0, actual: minute })).toBe(1);
  });

  it.each(["prompt", "activity", "scale", "film", "pause", "break"])(
    "tells nothing of a %s: nobody was there",
    (kind) => {
      expect(found({ kind, planned: 2 * minute, actual: minute })).toBeUndefined();
    },
  );

  it("tells nothing of what was left out", () => {
    expect(found({ passedOver: true, planned: 0, actual: minute })).toBeUndefined();
  });
});
