import { memo, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { SlideOf } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import type { Screen } from "./createScreen.ts";
import { FilmPlayer } from "./FilmPlayer.tsx";
import { FilmPoster } from "./FilmPoster.tsx";
import { browserPowers, playableSources, sourceAddress } from "./playableSources.ts";
import { readAloudTrack } from "./readAloudTrack.ts";
import { WallWords } from "./WallWords.tsx";
import "./films.css";

interface FilmScreenProps {
  readonly slide: SlideOf<"film">;
  readonly newScreen: () => Screen;
  /** Makes the screen hear the host's orders; returns how to stop. */
  readonly enter: (slide: string, screen: Screen) => () => void;
}

/**
 * A film slide on the wall. React draws its parts; the screen moves them straight from the host's
 * messages. A source that fails is replaced by the next one, in an element of its own.
 */
export const FilmScreen = memo(function FilmScreen({ slide, newScreen, enter }: FilmScreenProps) {
  const { film } = slide;
  const frame = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const voice = useRef<HTMLAudioElement>(null);
  const [screen] = useState(newScreen);
  const [sources] = useState(() => playableSources(film.sources, browserPowers()));
  const [tried, setTried] = useState(0);
  const [words, setWords] = useState(false);
  const source = sources[tried];
  const soundtrack = readAloudTrack(film);

  useLayoutEffect(() => enter(slide.id, screen), [enter, slide.id, screen]);
  useLayoutEffect(() => {
    screen.mount({
      film,
      frame: must(frame.current, "the film's frame"),
      caption: must(caption.current, "the film's caption"),
      voice: voice.current,
      onWords: setWords,
    });
  }, [screen, film]);
  useLayoutEffect(() => {
    if (!source) screen.giveUp();
  }, [screen, source]);

  const takeMedia = useCallback(
    (media: HTMLVideoElement | null) => {
      if (!source) return;
      const failed = () => setTried((now) => Math.max(now, sources.indexOf(source) + 1));
      screen.setMedia(media, source, failed);
    },
    [screen, source, sources],
  );

  return (
    <div className="film-screen" data-shows="poster" data-source={source?.kind} ref={frame}>
      {source ? (
        <div className="film-picture">
          <FilmPlayer key={tried} address={sourceAddress(source)} onMedia={takeMedia} />
        </div>
      ) : null}
      {soundtrack ? (
        // biome-ignore lint/a11y/useMediaCaption: it reads the captions aloud
        <audio ref={voice} src={soundtrack.url} preload="none" data-read-aloud data-ignore />
      ) : null}
      <FilmPoster film={film} words="Ready when you are" />
      <div className="film-strip">
        <p className="film-caption" data-caption ref={caption} lang={film.language} />
      </div>
      {words ? <WallWords film={film} /> : null}
    </div>
  );
});
