const tasks: (() => void)[] = [];
let bell: MessagePort | null = null;

/** Runs `task` in a task of its own, soon: also in a hidden window, where timers and frames are held back. */
export function later(task: () => void): void {
  bell ??= hangBell();
  tasks.push(task);
  bell.postMessage(null);
}

/** One for all tasks: making a channel for each costs more than most tasks do. */
function hangBell(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return port2;
}
