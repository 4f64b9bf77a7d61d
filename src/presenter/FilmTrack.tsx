import type { Film } from "#deck/Film.ts";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import { placeOnTrack } from "./placeOnTrack.ts";

interface FilmTrackProps {
  readonly film: Film;
  /** Seconds. */
  readonly position: number;
  readonly onSeek: (position: number) => void;
}

/** The film's length with its hard moments as bands; drag or use the arrow keys to seek. */
export function FilmTrack({ film, position, onSeek }: FilmTrackProps) {
  return (
    <div className="presenter-track">
      {film.markers.map((marker) => (
        <span
          key={`${marker.start} ${marker.note}`}
          className="presenter-marker"
          data-kind={marker.kind}
          title={`${minutesAndSeconds(marker.start * 1000)} ${marker.note}`}
          ref={(band) => placeOnTrack(band, marker, film.duration)}
        />
      ))}
      <input
        type="range"
        aria-label="Place in the film"
        aria-valuetext={minutesAndSeconds(position * 1000)}
        min={0}
        max={film.duration}
        step={0.1}
        value={position}
        onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
