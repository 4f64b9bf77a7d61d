import { leftWords, type PromptLeft, percentLeft, plannedWords } from "./promptWords.ts";

interface PromptClockProps {
  /** Planned, for as long as the clock has not started. */
  readonly minutes: number;
  readonly clock: PromptLeft | null;
}

/** How much is left, as an arc that shortens and as words. It never changes colour and never hurries anyone. */
export function PromptClock({ minutes, clock }: PromptClockProps) {
  if (!clock && minutes <= 0) return null;
  const percent = clock ? percentLeft(clock) : 100;
  return (
    <p className="prompt-clock">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle className="prompt-track" cx="24" cy="24" r="20" />
        {percent > 0 ? (
          <circle
            className="prompt-arc"
            cx="24"
            cy="24"
            r="20"
            pathLength="100"
            strokeDasharray={`${percent} ${100 - percent}`}
            transform="rotate(-90 24 24)"
          />
        ) : null}
      </svg>
      <span>{clock ? leftWords(clock) : plannedWords(minutes)}</span>
    </p>
  );
}
