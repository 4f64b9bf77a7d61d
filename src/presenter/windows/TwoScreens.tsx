import { useState } from "react";
import { useHost } from "#presenter/useHost.ts";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import { hasSecondDisplay } from "#ui/displays.ts";
import { presentOnTwoScreens } from "./presentOnTwoScreens.ts";

const trouble = {
  refused:
    "The browser may not place windows. Open an audience window, drag it to the projector, and press F in it.",
  single: "Only one display is connected, or both show the same picture.",
  again: "Press once more: the browser is ready now.",
} as const;

/** Offered where the browser can place windows on two displays: this window becomes the audience. */
export function TwoScreens({ host }: { readonly host: Host }) {
  const deck = useHost(host, (state) => state.deck.id);
  const [words, setWords] = useState("");
  if (!hasSecondDisplay()) return null;
  return (
    <>
      <Button
        onClick={() =>
          void presentOnTwoScreens(deck).then((outcome) =>
            setWords(outcome === "done" ? "" : trouble[outcome]),
          )
        }
      >
        Present on two screens
      </Button>
      <p role="status">{words}</p>
    </>
  );
}
