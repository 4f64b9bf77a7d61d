import type { PublicSlide } from "#deck/Deck.ts";
import { SlideFoot } from "./SlideFoot.tsx";

/** Where we are in the workshop; left out where the slide says it already. */
export function SectionFoot({ slide }: { readonly slide: PublicSlide }) {
  if (slide.section === "" || slide.section === slide.title) return null;
  return <SlideFoot>{slide.section}</SlideFoot>;
}
