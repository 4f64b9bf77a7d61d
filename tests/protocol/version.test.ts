import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { publicDeck, publicSlide } from "#deck/publicDeck.ts";
import { downstreamSchema } from "#protocol/downstream.ts";
import { intentSchema } from "#protocol/intent.ts";
import { lobbySchema } from "#protocol/lobby.ts";
import { pageSchema } from "#protocol/page.ts";
import { publicStateSchema } from "#protocol/publicState.ts";
import { upstreamSchema } from "#protocol/upstream.ts";
import { protocolVersion } from "#protocol/version.ts";
import { aDeck, aSlide } from "../support/sampleDeck.ts";

const pinned = { version: 4, hash: "fcb4eae632601ce3" };

const whatToDo = `The form of the wire has changed. Windows of the old version may still be open:
raise protocolVersion in src/protocol/version.ts, say there in one line what changed,
and pin the new version and hash here.`;

const schemas = {
  downstream: downstreamSchema,
  upstream: upstreamSchema,
  intent: intentSchema,
  page: pageSchema,
  publicState: publicStateSchema,
  lobby: lobbySchema,
};

/** What the schemas leave open: a deck and a slide of each kind, as field names and kinds of value. */
function openForms(): unknown {
  const deck = aDeck();
  const kinds = [...new Set(deck.slides.map((slide) => slide.kind))].toSorted();
  const slides = kinds.map((kind) => publicSlide(aSlide({ kind })));
  return [{ ...publicDeck(deck), slides: [] }, ...slides].map(formOf);
}

function formOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(formOf);
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const fields = Object.entries(value).map(([name, field]) => [name, formOf(field)] as const);
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe("protocolVersion", () => {
  it("is that of the wire's form", () => {
    const wire = Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { unrepresentable: "any" }),
    ]);
    const text = JSON.stringify([wire, openForms()]);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    expect({ version: protocolVersion, hash }, whatToDo).toEqual(pinned);
  });
});
