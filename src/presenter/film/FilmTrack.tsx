import type { Film } from "#deck/Film.ts";
import { chapterAt } from "./filmLines.ts";
import { markerNote, timeOf } from "./markerWords.ts";
import { placeOnTrack } from "./placeOnTrack.ts";

interface FilmTrackProps {
  readonly film: Film;
  /** Seconds. */
  readonly position: number;
  /** Starts of the markers that the film stops for. */
  readonly stops: readonly number[];
  readonly onSeek: (position: number) => void;
}

/** Seconds that an arrow key moves by: the slider's own step is for the hand. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 5,
  ArrowUp: 5,
  ArrowLeft: -5,
  ArrowDown: -5,
};

/** The film's length with its chapters as ticks and its markers as bands; drag or use the arrow keys to seek. */
export function FilmTrack({ film, position, stops, onSeek }: FilmTrackProps) {
  const chapter = chapterAt(film, position);
  return (
    <div className="presenter-track">
      {film.chapters.map((cue) => (
        <span
          key={`${cue.start} ${cue.text}`}
          className="film-tick"
          title={`${timeOf(cue.start)} ${cue.text}`}
          ref={(tick) => placeOnTrack(tick, { start: cue.start, end: cue.start }, film.duration)}
        />
      ))}
      {film.markers.map((marker) => (
        <span
          key={`${marker.start} ${marker.note}`}
          className="presenter-marker"
          data-kind={marker.kind}
          data-stops={stops.includes(marker.start) || undefined}
          title={`${timeOf(marker.start)} ${markerNote(marker)}`}
          ref={(band) => placeOnTrack(band, marker, film.duration)}
        />
      ))}
      <input
        type="range"
        aria-label="Place in the film"
        aria-valuetext={chapter === "" ? timeOf(position) : `${timeOf(position)}, ${chapter}`}
        min={0}
        max={film.duration}
        step={0.1}
        value={position}
        onKeyDown={(event) => {
          const step = event.shiftKey ? undefined : keySteps[event.key];
          if (step === undefined) return;
          event.preventDefault();
          onSeek(position + step);
        }}
        onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
