/**
 * Shows the steps of a section up to `step` and hides the rest. Not left to reveal.js, which reads
 * the style of each node to announce a step: that lays the wall out in the middle of the change.
 */
export function showSteps(slides: Element, slideId: string, step: number): void {
  const section = [...slides.children].find((it) => it.getAttribute("data-slide-id") === slideId);
  for (const item of section?.querySelectorAll<HTMLElement>("[data-appears-at]") ?? [])
    item.classList.toggle("shown", Number(item.dataset["appearsAt"]) <= step);
}
