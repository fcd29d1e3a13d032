/** Runs something as a task of its own, soon: a sync of the real Excel always gives the page time to paint. */
export function nextTask(task: () => void): void {
  if (typeof setImmediate === "function") {
    setImmediate(task);
    return;
  }
  // Browsers slow `setTimeout(…, 0)` down to four milliseconds; a message arrives at once.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    task();
  };
  channel.port2.postMessage(null);
}
