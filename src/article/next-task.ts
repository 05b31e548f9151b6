/** The next task of the page: by then it has answered, and may have been painted. */
export function nextTask(): Promise<void> {
  // Not by a timer: browsers make those of a page in the background wait for a second, and all others for some ms.
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => go(port1.close()));
    port1.start();
    port2.postMessage(null);
  });
}
