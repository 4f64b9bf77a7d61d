import { useEffect, useState } from "react";

/** The time of `clock` in milliseconds, drawn anew every `every` milliseconds. */
export function useNow(clock: () => number, every: number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), every);
    return () => clearInterval(timer);
  }, [clock, every]);
  return now;
}
