import type { Health } from "#protocol/upstream.ts";

/** What the element with sound really does, as it is told to the host. */
export type FilmReport = NonNullable<Health["film"]>;
