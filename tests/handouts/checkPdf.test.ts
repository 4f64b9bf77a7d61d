import { describe, expect, it } from "vitest";
import { aFullHandout, pictures } from "./support/aFullHandout.ts";
import { checkPdf } from "./support/checkPdf.ts";
import { damaged, damages, unharmed } from "./support/damages.ts";
import { draw } from "./support/draw.ts";

const { bytes } = draw(aFullHandout(), { pictures });

describe("checkPdf", () => {
  it("finds nothing in a handout with a block of every kind", async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  it("finds nothing when the file is only saved again", async () => {
    expect(await checkPdf(await unharmed(bytes))).toEqual([]);
  });

  it.each(damages.map((damage) => [damage.what, damage] as const))(
    "rejects %s",
    async (_what, damage) => {
      const failures = await checkPdf(await damaged(bytes, damage));
      expect(failures.map((failure) => failure.split(":")[0])).toContain(damage.rule);
    },
  );
});
