import { useStore } from "zustand";
import { Divider } from "#presenter/Divider.tsx";
import { UnderWay } from "#presenter/UnderWay.tsx";
import type { Host } from "#sync/createHost.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { CurrentSlide } from "./CurrentSlide.tsx";
import { NextSlide } from "./NextSlide.tsx";

/** What is on, above what comes; the trainer decides which is the larger. */
export function Slides({ host }: { readonly host: Host }) {
  const share = useStore(keptConsole(), (kept) => kept.nextShare);
  const keep = (nextShare: number | null) => keptConsole().setState({ nextShare });
  return (
    <main
      className="presenter-now"
      data-divided
      data-next-share={share ?? undefined}
      style={{ "--next-share": share ?? undefined }}
    >
      <CurrentSlide host={host}>
        <Divider
          label="Size of the next slide"
          lies="horizontal"
          share={share ?? 28}
          least={15}
          most={70}
          onChange={keep}
          onReset={() => keep(null)}
        />
      </CurrentSlide>
      <NextSlide host={host} />
      <UnderWay host={host} />
    </main>
  );
}
