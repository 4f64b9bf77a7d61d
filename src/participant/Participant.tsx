import { useEffect, useRef, useState } from "react";
import type { PublicSlide } from "#deck/Deck.ts";
import { FilmWords } from "#films/FilmWords.tsx";
import type { Page } from "#protocol/page.ts";
import { Reading } from "#slides/Reading.tsx";
import { Button } from "#ui/Button.tsx";
import { Message } from "#ui/Message.tsx";
import { usePassFocus } from "#ui/usePassFocus.ts";
import { AnswerCard } from "./AnswerCard.tsx";
import { RoomCover } from "./RoomCover.tsx";
import { SteppedOut } from "./SteppedOut.tsx";
import { TimeLeft } from "./TimeLeft.tsx";
import { useDrafts } from "./useDrafts.ts";
import { type RoomView, useRoom } from "./useRoom.ts";
import "./participant.css";

/** A person's own second screen: the slide as a page to read, and a place to answer. */
export function Participant({ session }: { readonly session: string }) {
  const room = useRoom(session);
  const [out, setOut] = useState(false);
  const drafts = useDrafts();
  // Stepping out is this screen's own business: nothing is sent, and it stays in the room unseen.
  if (out) return <SteppedOut support={room.page?.support ?? []} onReturn={() => setOut(false)} />;
  if (room.ended)
    return (
      <Message
        title="The workshop has ended"
        words="You can close this page. Nothing you wrote is kept on it."
      />
    );
  if (!room.page)
    return <Message title="Joining the workshop" words="This page follows on its own." />;
  return (
    <div className="participant">
      <header className="participant-head">
        <span>{room.page.title}</span>
        <span role="status">{room.inContact ? "" : "Waiting for the trainer’s screen"}</span>
      </header>
      <p className="visually-hidden" role="status">
        {room.page.state.cover === "none" ? room.page.slide.title : ""}
      </p>
      <main className="participant-page" tabIndex={-1}>
        <Stage
          key={room.page.slide.id}
          page={room.page}
          seq={room.seq}
          room={room}
          drafts={drafts}
        />
      </main>
      <footer className="participant-foot">
        <Button onClick={() => setOut(true)}>Step out</Button>
      </footer>
    </div>
  );
}

/** One slide. A new one is a new page: read from its top, and focus is not left in the old one. */
function Stage(props: {
  readonly page: Page;
  readonly seq: number;
  readonly room: RoomView;
  readonly drafts: ReturnType<typeof useDrafts>;
}) {
  const { page, seq, room, drafts } = props;
  const { state, slide } = page;
  const stage = useRef<HTMLDivElement>(null);
  usePassFocus(stage, ".participant-page");
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <div
      ref={stage}
      data-stage
      data-slide={slide.id}
      data-step={state.step}
      data-cover={state.cover}
      data-seq={seq}
    >
      {state.cover === "none" ? (
        <>
          <Reading slide={slide} step={state.step}>
            <SlideFilm slide={slide} page={page} now={room.now} />
          </Reading>
          <TimeLeft prompt={state.prompt} now={room.now} />
          <AnswerCard slide={slide} drafts={drafts} onSend={room.answer} />
        </>
      ) : (
        <RoomCover support={page.support} />
      )}
    </div>
  );
}

function SlideFilm(props: {
  readonly slide: PublicSlide;
  readonly page: Page;
  readonly now: () => number;
}) {
  const { slide, page, now } = props;
  if (slide.kind !== "film" || !page.state.film) return null;
  return <FilmWords film={slide.film} clock={page.state.film} now={now} />;
}
