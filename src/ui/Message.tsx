import type { ReactNode } from "react";
import "./message.css";

interface MessageProps {
  readonly title: string;
  readonly words: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A whole page that says one thing plainly. */
export function Message({ title, words, children }: MessageProps) {
  return (
    <main className="message-page">
      <h1>{title}</h1>
      {words === "" ? null : <p>{words}</p>}
      {children ? <div className="message-acts">{children}</div> : null}
    </main>
  );
}
