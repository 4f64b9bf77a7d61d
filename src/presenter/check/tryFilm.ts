import type { Film } from "#deck/Film.ts";
import { hasPicture } from "#films/Media.ts";
import { browserPowers, playableSources, sourceAddress } from "#films/playableSources.ts";

/** A slow disk or network has this long. Milliseconds. */
const patience = 15_000;

/** Whether a file of the film opens in this window and shows a picture from its middle. Nothing is seen or heard. */
export async function tryFilm(film: Film, signal: AbortSignal): Promise<boolean> {
  for (const source of playableSources(film.sources, browserPowers()))
    if (source.kind === "file" && (await showsMiddle(sourceAddress(source), film, signal)))
      return true;
  return false;
}

async function showsMiddle(address: string, film: Film, signal: AbortSignal): Promise<boolean> {
  const video = document.createElement("video");
  video.muted = true;
  video.preload = "auto";
  try {
    video.src = address;
    await once(video, "loadedmetadata", signal);
    video.currentTime = Math.min(film.duration, video.duration) / 2;
    await once(video, "seeked", signal);
    return video.readyState >= hasPicture && video.videoWidth > 0;
  } catch {
    return false;
  } finally {
    video.removeAttribute("src");
    video.load();
  }
}

function once(video: HTMLVideoElement, name: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const fail = () => {
      stop.abort();
      reject(new Error(name));
    };
    const ends = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    ends.addEventListener("abort", fail, { signal: stop.signal });
    video.addEventListener("error", fail, { signal: stop.signal });
    video.addEventListener(
      name,
      () => {
        stop.abort();
        resolve();
      },
      { signal: stop.signal },
    );
    if (ends.aborted) fail();
  });
}
