import { stringify } from "yaml";
import type { Plan } from "../film/Plan.ts";

const language = "en-GB";

/** The record the app reads: `media/films/<id>/film.yaml`. */
export function filmYaml(plan: Plan, has: { readonly voice: boolean }): string {
  const track = (kind: string, label: string) => ({ kind, language, label, src: `${kind}.vtt` });
  const record = {
    id: plan.id,
    title: plan.title,
    role: plan.role,
    summary: plan.summary,
    language,
    duration: plan.duration,
    narration: "text",
    sources: [
      { kind: "file", src: "film.mp4", type: 'video/mp4; codecs="avc1.64001f, mp4a.40.2"' },
      { kind: "file", src: "film.webm", type: 'video/webm; codecs="av01.0.05M.08, opus"' },
    ],
    soundtracks: has.voice ? [readAloud] : [],
    tracks: [
      track("captions", "English"),
      track("descriptions", "Picture descriptions"),
      track("chapters", "Chapters"),
    ],
    transcript: "transcript.md",
    poster: { src: "poster.jpg", alt: plan.poster.alt, focus: plan.poster.focus },
    facts: plan.facts,
    markers: markers(plan),
    learning: plan.learning,
    hazards: { flashing: false, suddenSound: false, strongMotion: false },
    people: { portraysRealPerson: false, consent: "not-applicable" },
    credits: [
      { role: "Words and pictures", name: "Working Together" },
      { role: "Music", name: "Working Together, with the FluidR3 GM sound font (MIT)" },
      ...(has.voice ? [{ role: "Computer voice", name: "SVOX Pico, British English" }] : []),
    ],
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    provenance: {
      reviewedBy: null,
      reviewDue: null,
      note: "made by media/studio; not yet reviewed by people in this role",
    },
  };
  return stringify(record, { lineWidth: 100 });
}

const readAloud = {
  id: "read-aloud",
  voice: "computer",
  language,
  label: "Read aloud (computer voice)",
  src: "read-aloud.m4a",
  type: "audio/mp4",
};

function markers(plan: Plan) {
  return plan.scenes.flatMap(({ start, end, distress, talk }) => [
    ...(distress ? [{ start, end, kind: "distress", note: distress, skipTo: end }] : []),
    // The last second of a scene: its words are gone and nothing has moved on yet.
    ...(talk ? [{ start: round(end - 1), end, kind: "cue", note: talk }] : []),
  ]);
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;
