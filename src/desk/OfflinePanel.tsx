import { useState } from "react";
import { browserPowers } from "#films/playableSources.ts";
import { filmFiles } from "#offline/filmFiles.ts";
import { applyNewerApp } from "#offline/watchApp.ts";
import type { Pack } from "#pack/Pack.ts";
import { Button } from "#ui/Button.tsx";
import { appWords, filmsWords, promiseWords } from "./offlineWords.ts";
import { useOffline } from "./useOffline.ts";
import "./OfflinePanel.css";

/** What of the app works without a network, and how to bring the films along. */
export function OfflinePanel({ pack }: { readonly pack: Pack }) {
  const [films] = useState(() => filesOf(pack));
  const { app, canKeep, kept, promise, fetching, keep, clear } = useOffline(films);
  const all = kept.whole === films.length;
  return (
    <section className="offline" aria-labelledby="offline-title">
      <h2 id="offline-title">Without a network</h2>
      <p role="status">{appWords(app)}</p>
      {app.newer ? <NewerApp /> : null}
      {canKeep && app.offline !== "never" ? (
        <>
          <p role="status">
            {filmsWords(kept, films.length)} {kept.whole > 0 ? promiseWords(promise) : ""}
          </p>
          {fetching === "failed" ? (
            <p>
              Not all films came. Is the network there, and room on the disk? What came is kept.
            </p>
          ) : null}
          <div className="offline-acts">
            {all ? null : (
              <Button disabled={fetching === "fetching"} onClick={() => void keep()}>
                {fetching === "fetching" ? "Films are coming" : "Keep the films on this device"}
              </Button>
            )}
            {kept.bytes > 0 && fetching !== "fetching" ? (
              <Button look="quiet" onClick={() => void clear()}>
                Remove the films from this device
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </section>
  );
}

/** A newer version never comes by itself: it would take the files of a running session away. */
function NewerApp() {
  const [refused, setRefused] = useState(false);
  return (
    <div className="offline-newer">
      <p>
        {refused
          ? "Close the other windows of this app first: they still use the version they have."
          : "A newer version is ready. It waits until you say so."}
      </p>
      <Button onClick={() => void applyNewerApp().then((used) => setRefused(!used))}>
        Use it now
      </Button>
    </div>
  );
}

function filesOf(pack: Pack): readonly (readonly string[])[] {
  const { plays } = browserPowers();
  return [...pack.library.films.values()].map((film) => filmFiles(film, plays));
}
