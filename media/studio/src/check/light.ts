/** How a film's brightness moves. */
export interface Light {
  /** The largest change of mean luminance within a third of a second, and when. */
  readonly largest: number;
  readonly largestAt: number;
  /** How often brightness turns back by a tenth or more in the worst second; a flash is two. */
  readonly turns: number;
  /** Seconds of near black. */
  readonly black: number;
}

const noticeable = 0.1;
const nearBlack = 0.004;

/** `means` is the mean luminance of each frame, 0 to 1. */
export function light(means: readonly number[], rate: number): Light {
  const span = Math.round(rate / 3);
  let largest = 0;
  let largestAt = 0;
  means.forEach((mean, i) => {
    const change = Math.abs(mean - (means[Math.max(0, i - span)] ?? mean));
    if (change > largest) [largest, largestAt] = [change, i / rate];
  });
  return {
    largest,
    largestAt,
    turns: mostInASecond(turns(means), rate),
    black: means.filter((mean) => mean < nearBlack).length / rate,
  };
}

/** The frames at which brightness, after rising or falling noticeably, has noticeably gone back. */
function turns(means: readonly number[]): readonly number[] {
  const found: number[] = [];
  let direction = 0;
  let extreme = means[0] ?? 0;
  means.forEach((mean, i) => {
    const ahead = (mean - extreme) * (direction || 1);
    if (direction === 0) {
      if (Math.abs(mean - extreme) < noticeable) return;
      direction = Math.sign(mean - extreme);
      extreme = mean;
    } else if (ahead > 0) {
      extreme = mean;
    } else if (-ahead >= noticeable) {
      found.push(i);
      direction = -direction;
      extreme = mean;
    }
  });
  return found;
}

function mostInASecond(frames: readonly number[], rate: number): number {
  const from = (first: number): number =>
    frames.filter((frame) => frame >= first && frame < first + rate).length;
  return Math.max(0, ...frames.map(from));
}
