import type { Film, Soundtrack } from "#deck/Film.ts";

/** The soundtrack that reads the film's words aloud: by a person where there is one. */
export function readAloudTrack({ soundtracks }: Film): Soundtrack | undefined {
  return soundtracks.find(({ voice }) => voice === "person") ?? soundtracks[0];
}
