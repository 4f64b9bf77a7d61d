import { useState } from "react";
import { addSlide, duplicateUnit, removeUnit, swapUnits } from "#deck/edit/arrange.ts";
import { setSlideSetting, settingsText } from "#deck/edit/editSlide.ts";
import { settingsOf } from "#deck/edit/settingsOf.ts";
import { type Unit, unitOf } from "#deck/edit/unitOf.ts";
import { freeId } from "#deck/slug.ts";
import type { Editing } from "./useEditing.ts";

/** What can be done with the chosen slide; null where it cannot be now. */
export interface Arranging {
  readonly hidden: boolean;
  /** Whether it goes with a film, its warning or its pause. */
  readonly together: boolean;
  readonly moveUp: (() => void) | null;
  readonly moveDown: (() => void) | null;
  readonly hide: () => void;
  readonly duplicate: () => void;
  readonly remove: (() => void) | null;
  readonly add: () => void;
  /** What was done last, for those who do not see the list. */
  readonly said: string;
}

export function useArranging(editing: Editing): Arranging {
  const [said, setSaid] = useState("");
  const { text, slides, chosen, edit, choose } = editing;
  const unit = unitOf(slides, chosen);
  const last = text.slides.length - 1;
  const above = unit.from > 0 ? unitOf(slides, unit.from - 1) : null;
  const below = unit.to < last ? unitOf(slides, unit.to + 1) : null;
  const here = text.slides[chosen];
  const hidden = here !== undefined && settingsOf(settingsText(here))?.["optional"] === "true";

  function swap(over: Unit, place: number): void {
    edit(swapUnits(text, unit, over));
    setSaid(`Now slide ${place + 1} of ${last + 1}.`);
  }

  function hide(): void {
    const keys = text.slides.slice(unit.from, unit.to + 1).map((slide) => slide.key);
    const value = hidden ? null : true;
    edit(keys.reduce((deck, key) => setSlideSetting(deck, key, "optional", value), text));
    setSaid(hidden ? "Shown again." : "Hidden.");
  }

  function duplicate(): void {
    const taken = new Set(slides.flatMap((slide) => (slide ? [slide.id] : [])));
    const next = duplicateUnit(text, unit, (twin) => {
      const id = settingsOf(settingsText(twin))?.["id"];
      if (typeof id !== "string") return null;
      const free = freeId(id, taken);
      taken.add(free);
      return free;
    });
    edit(next);
    setSaid("Duplicated. The first of the two is chosen.");
  }

  function remove(): void {
    edit(removeUnit(text, unit));
    const after = text.slides[unit.to + 1] ?? text.slides[unit.from - 1];
    choose(after ? text.slides.indexOf(after) : 0);
    setSaid("Removed. Undo brings it back.");
  }

  function add(): void {
    edit(addSlide(text, unit.to));
    setSaid(`A slide was added as slide ${unit.to + 2}.`);
  }

  return {
    hidden,
    together: unit.from !== unit.to,
    moveUp: above && (() => swap(above, chosen - (above.to - above.from + 1))),
    moveDown: below && (() => swap(below, chosen + (below.to - below.from + 1))),
    hide,
    duplicate,
    remove: unit.to - unit.from < last ? remove : null,
    add,
    said,
  };
}
