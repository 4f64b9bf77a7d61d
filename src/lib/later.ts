/** Runs `task` in a task of its own, soon: also in a hidden window, where timers and frames are held back. */
export function later(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
