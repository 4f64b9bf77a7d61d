/** A quiet line at the foot: where we are, and what is always true here. */
export function SlideFoot({ children }: { readonly children: string }) {
  return <p className="slide-foot">{children}</p>;
}
