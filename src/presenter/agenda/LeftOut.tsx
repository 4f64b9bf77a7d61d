/** The name of what is left out: struck through, and said, for a line through words is not read aloud. */
export function LeftOut({ title }: { readonly title: string }) {
  return (
    <>
      <span className="visually-hidden">Left out: </span>
      <s>{title}</s>
    </>
  );
}
