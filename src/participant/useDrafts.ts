import { useState } from "react";

/** What someone has begun to write, by slide: the room moving on never loses a word. */
export interface Drafts {
  read(slide: string): string;
  write(slide: string, text: string): void;
  /** What was last sent for a slide, or an empty text. */
  sent(slide: string): string;
  send(slide: string, text: string): void;
}

type BySlide = Readonly<Record<string, string>>;

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<BySlide>({});
  const [sent, setSent] = useState<BySlide>({});
  return {
    read: (slide) => drafts[slide] ?? "",
    write: (slide, text) => setDrafts((before) => ({ ...before, [slide]: text })),
    sent: (slide) => sent[slide] ?? "",
    send: (slide, text) => setSent((before) => ({ ...before, [slide]: text })),
  };
}
