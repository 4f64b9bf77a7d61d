const level = 0.08;
const lasts = 1.6;

/** A soft tone that comes and goes: heard at the back of a hall, and startling nobody. */
export function playTone(): void {
  const sound = new AudioContext();
  const tone = new OscillatorNode(sound, { frequency: 392 });
  const gain = new GainNode(sound, { gain: 0 });
  tone.connect(gain).connect(sound.destination);
  const start = sound.currentTime;
  gain.gain.linearRampToValueAtTime(level, start + lasts / 2);
  gain.gain.linearRampToValueAtTime(0, start + lasts);
  tone.start(start);
  tone.stop(start + lasts);
  tone.onended = () => void sound.close();
}
