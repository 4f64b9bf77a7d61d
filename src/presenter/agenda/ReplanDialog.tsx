import { useState } from "react";
import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import { useHost } from "#presenter/useHost.ts";
import { dropOf, type Offer, offers, suggest } from "#session/plan/offers.ts";
import { pace } from "#session/plan/pace.ts";
import { minutesWords } from "#session/plan/paceWords.ts";
import type { Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { Button } from "#ui/Button.tsx";
import { timeOfDay } from "#ui/timeWords.ts";
import { useNow } from "#ui/useNow.ts";
import { endTime } from "./endTime.ts";
import "./ReplanDialog.css";

interface ReplanDialogProps {
  readonly host: Host;
  readonly onClose: () => void;
}

/** From the time at which all must be over to what may be left out. Nothing changes before a yes. */
export function ReplanDialog({ host, onClose }: ReplanDialogProps) {
  const deck = useHost(host, (state) => state.deck);
  const session = useHost(host, (state) => state.session);
  const now = Math.max(useNow(wallClock, 5000), session.arrivedAt);
  const day = useNow(Date.now, 5000);
  const { plan } = session;
  const [typed, setTyped] = useState(plan.endAt === null ? "" : timeOfDay(plan.endAt));
  /** By their first slides; null while what is suggested stands. */
  const [picked, setPicked] = useState<readonly string[] | null>(
    plan.drop.length > 0 ? plan.drop : null,
  );
  const endAt = endTime(typed, day);
  const all = offers(deck, session, now);
  const behind = { ...session, plan: { ...plan, drop: dropOf(session, all, []) } };
  const wholeFinish = pace(deck, behind, now, day).finish;
  const tooLate = endAt === null ? 0 : wholeFinish - endAt;
  const suggested = suggest(all, tooLate);
  const taken = picked === null ? suggested : all.filter((offer) => picked.includes(idOf(offer)));
  const finish = wholeFinish - taken.reduce((sum, offer) => sum + offer.gives, 0);
  const drop = dropOf(session, all, taken);

  function tick(offer: Offer): void {
    const ids = taken.map(idOf);
    const id = idOf(offer);
    setPicked(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  }

  return (
    <ConsoleDialog host={host} title="We must end at…" onClose={onClose}>
      <form
        className="replan"
        onSubmit={(event) => {
          event.preventDefault();
          host.dispatch({ type: "replan", drop, endAt });
          onClose();
        }}
      >
        <label className="replan-time">
          End at
          <input
            inputMode="numeric"
            autoComplete="off"
            placeholder="12:30"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setPicked(null);
            }}
          />
        </label>
        <p>
          With the rest as planned you finish at <strong>{timeOfDay(wholeFinish)}</strong>
          {endAt === null ? "." : `, ${againstWords(wholeFinish, endAt)}`}{" "}
          {typed !== "" && endAt === null ? "Write the time like this: 12:30." : ""}
        </p>
        <p role="status">
          {taken.length > 0 ? (
            <>
              Without what is ticked you finish at <strong>{timeOfDay(finish)}</strong>
              {endAt === null ? "." : `, ${againstWords(finish, endAt)}`}
            </>
          ) : null}
        </p>
        <div className="dialog-acts">
          <Button type="submit" look="primary" disabled={endAt === null && taken.length === 0}>
            {agreeWords(taken)}
          </Button>
          {plan.drop.length > 0 ? (
            <Button
              onClick={() => {
                host.dispatch({ type: "replan", drop: [], endAt: null });
                onClose();
              }}
            >
              Put everything back
            </Button>
          ) : null}
        </div>
        {all.length === 0 ? (
          <p>From here on this deck has nothing that it may leave out.</p>
        ) : (
          <fieldset>
            <legend>What this deck may leave out from here on</legend>
            {all.map((offer) => (
              <label key={idOf(offer)} className="replan-offer">
                <input
                  type="checkbox"
                  checked={taken.includes(offer)}
                  onChange={() => tick(offer)}
                />
                <span>
                  {offer.title} <small>{aboutWords(offer)}</small>
                </span>
                <span className="replan-gives">{minutesWords(offer.gives / 60_000)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="replan-kept">
          Films keep their warnings and the pauses after them. Support and the close always stay.
          What is left out you still reach with Go to slide.
        </p>
      </form>
    </ConsoleDialog>
  );
}

function idOf(offer: Offer): string {
  return offer.slides[0] ?? "";
}

function aboutWords({ whole, section }: Offer): string {
  if (whole === "section") return "the whole section";
  return whole === "film" ? `${section}, with its warning and pause` : section;
}

function againstWords(finish: number, endAt: number): string {
  const late = Math.round((finish - endAt) / 60_000);
  if (late > 0) return `${minutesWords(late)} too late.`;
  return late === 0 ? "just in time." : `${minutesWords(-late)} to spare.`;
}

function agreeWords(taken: readonly Offer[]): string {
  const slides = taken.flatMap((offer) => offer.slides).length;
  if (slides === 0) return "Leave nothing out";
  return slides === 1 ? "Leave out 1 slide" : `Leave out ${slides} slides`;
}
