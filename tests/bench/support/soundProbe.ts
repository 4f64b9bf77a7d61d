import type { Page } from "@playwright/test";

declare global {
  interface Window {
    benchSound?: { readonly loud: boolean; readonly at: number }[];
  }
}

/**
 * Listens to what the page's film really puts out. Each change between sound and silence is kept
 * with the moment that a listener hears it, in milliseconds since 1970. The page needs a gesture.
 */
export async function probeSound(page: Page, film: string): Promise<void> {
  await page.evaluate(async (selector) => {
    const changes: { loud: boolean; at: number }[] = [];
    window.benchSound = changes;
    const context = new AudioContext();
    await context.resume();
    const source = `registerProcessor("probe", class extends AudioWorkletProcessor {
      process([input]) {
        const loud = (input[0] ?? []).some((sample) => Math.abs(sample) > 1e-5);
        if (loud !== this.loud) this.port.postMessage({ loud, time: currentTime });
        this.loud = loud;
        return true;
      }
    })`;
    await context.audioWorklet.addModule(
      URL.createObjectURL(new Blob([source], { type: "text/javascript" })),
    );
    const probe = new AudioWorkletNode(context, "probe");
    probe.port.onmessage = ({ data }: MessageEvent<{ loud: boolean; time: number }>) => {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      const heard = performanceTime + (data.time - contextTime) * 1000;
      changes.push({ loud: data.loud, at: performance.timeOrigin + heard });
    };
    const video = document.querySelector<HTMLVideoElement>(selector);
    if (!video) throw new Error(`There is no ${selector}.`);
    const element = context.createMediaElementSource(video);
    element.connect(probe);
    element.connect(context.destination);
  }, film);
}

/** Whether the film sounds now. */
export function sounds(page: Page): Promise<boolean> {
  return page.evaluate(() => window.benchSound?.at(-1)?.loud === true);
}

/** When the silence of now began; undefined while there is sound. */
export function silentSince(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const last = window.benchSound?.at(-1);
    return last?.loud === false ? last.at : undefined;
  });
}
