import { type ReactNode, useState } from "react";
import type { Film, FilmMarker } from "#deck/Film.ts";
import { readAloudTrack } from "#films/readAloudTrack.ts";
import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import { useHost } from "#presenter/useHost.ts";
import { entry } from "#session/entry.ts";
import { stopsOf } from "#session/film/filmOrders.ts";
import { roomFilm } from "#session/film/roomFilm.ts";
import type { CaptionSize, Showing } from "#session/film/Showing.ts";
import type { Session } from "#session/Session.ts";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { markerNote, stopWords } from "./markerWords.ts";
import "./FilmSettingsDialog.css";

interface FilmSettingsDialogProps {
  readonly host: Host;
  readonly onClose: () => void;
}

const sizes: readonly { readonly size: CaptionSize; readonly name: string }[] = [
  { size: "normal", name: "Normal" },
  { size: "large", name: "Large" },
  { size: "largest", name: "Largest" },
];

/** How films are shown and heard in this session, and where this one stops. It plays on meanwhile. */
export function FilmSettingsDialog({ host, onClose }: FilmSettingsDialogProps) {
  const showing = useHost(host, ({ session }) => session.showing);
  const change = (wish: Partial<Showing>) =>
    host.dispatch({ type: "changeShowing", showing: wish });
  // The room may leave it while this is open.
  const film = useHost(host, ({ deck, session }) => roomFilm(deck, session));
  const track = film ? readAloudTrack(film) : undefined;
  return (
    <ConsoleDialog host={host} title="Film settings" onClose={onClose}>
      <div className="film-settings">
        <Captions film={film} showing={showing} onChange={change} />
        <fieldset>
          <legend>Sound</legend>
          <label className="film-volume">
            Volume of films
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={Math.round(showing.volume * 100)}
              aria-valuetext={`${Math.round(showing.volume * 100)} per cent`}
              onChange={(event) => change({ volume: event.currentTarget.valueAsNumber / 100 })}
            />
          </label>
          {track ? (
            <Choice
              type="checkbox"
              on={showing.readAloud}
              onChange={(readAloud) => change({ readAloud })}
            >
              {track.label}
            </Choice>
          ) : null}
          {film && !track ? <p>This film has nothing to read aloud.</p> : null}
        </fieldset>
        {film && film.markers.length > 0 ? <Stops host={host} film={film} /> : null}
        {film ? <OtherFilm host={host} film={film} onClose={onClose} /> : null}
      </div>
    </ConsoleDialog>
  );
}

interface CaptionsProps {
  readonly film: Film | null;
  readonly showing: Showing;
  readonly onChange: (wish: Partial<Showing>) => void;
}

/** Hiding the words is described before it is done: some people have nothing else of the film. */
function Captions({ film, showing, onChange }: CaptionsProps) {
  const [asked, setAsked] = useState(false);
  return (
    <fieldset>
      <legend>Words on the picture</legend>
      <Choice
        type="checkbox"
        on={showing.captions}
        onChange={(captions) => (captions ? onChange({ captions }) : setAsked(true))}
      >
        Show the words
      </Choice>
      {asked && showing.captions ? (
        <div className="film-settings-asked" role="alert">
          <p>
            People who do not hear well will lose the words.
            {film?.narration === "text"
              ? " This film speaks in no other way, unless it is read aloud."
              : ""}
          </p>
          <div className="film-settings-row">
            <Button onClick={() => setAsked(false)}>Keep the words</Button>
            <Button
              onClick={() => {
                setAsked(false);
                onChange({ captions: false });
              }}
            >
              Hide the words
            </Button>
          </div>
        </div>
      ) : null}
      <div className="film-settings-row" role="radiogroup" aria-label="Size of the words">
        {sizes.map(({ size, name }) => (
          <Choice
            key={size}
            type="radio"
            on={showing.captionSize === size}
            onChange={() => onChange({ captionSize: size })}
          >
            {name}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function Stops({ host, film }: { readonly host: Host; readonly film: Film }) {
  const clock = useHost(host, ({ session }) => session.film);
  const stops = useHost(host, ({ session }) => (clock ? stopsOf(session, clock.slide) : none));
  const markers = film.markers.toSorted((one, other) => one.start - other.start);
  return (
    <fieldset>
      <legend>The film stops by itself</legend>
      {markers.map((marker) => (
        <Stop key={marker.start} host={host} marker={marker} on={stops.includes(marker.start)} />
      ))}
    </fieldset>
  );
}

const none: readonly number[] = [];

function Stop(props: { readonly host: Host; readonly marker: FilmMarker; readonly on: boolean }) {
  const { host, marker, on } = props;
  return (
    <Choice
      type="checkbox"
      on={on}
      onChange={(wish) => host.dispatch({ type: "stopBefore", start: marker.start, on: wish })}
    >
      {stopWords(marker)}: {markerNote(marker)}
    </Choice>
  );
}

/** Another film of the pack, or another file of this one, for this session: the deck stays as it is. */
function OtherFilm(props: {
  readonly host: Host;
  readonly film: Film;
  readonly onClose: () => void;
}) {
  const { host, film } = props;
  const clock = useHost(host, ({ session }) => session.film);
  const source = useHost(host, ({ session }) => sourceOf(session, clock?.slide ?? ""));
  const [wish, setWish] = useState(film.id);
  if (!clock) return null;
  const others = [...host.films.values()];
  return (
    <fieldset>
      <legend>Another film, for this session</legend>
      {others.length > 1 ? (
        <div className="film-settings-row film-settings-other">
          <label>
            Film on this slide
            <select value={wish} onChange={(event) => setWish(event.currentTarget.value)}>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <Button
            aria-disabled={wish === film.id}
            onClick={() => {
              if (wish === film.id) return;
              host.chooseFilm(clock.slide, { film: wish, source: 0 });
              props.onClose();
            }}
          >
            Show this film
          </Button>
        </div>
      ) : null}
      {wish === film.id ? null : (
        <p role="status">The room goes back to the warning first, written for the other film.</p>
      )}
      {film.sources.length > 1 ? (
        <div className="film-settings-row film-settings-other">
          <Button
            onClick={() => host.chooseFilm(clock.slide, { film: film.id, source: source + 1 })}
          >
            Try another file
          </Button>
          <p>If the picture stops or stays dark: the same film from its next file.</p>
        </div>
      ) : null}
    </fieldset>
  );
}

function sourceOf(session: Session, slide: string): number {
  return entry(session.films, slide)?.source ?? 0;
}

interface ChoiceProps {
  readonly type: "checkbox" | "radio";
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Choice({ type, on, onChange, children }: ChoiceProps) {
  return (
    <label className="film-choice">
      <input type={type} checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
