import type { StreamSignal } from "./stream-options.js";

/** The same, but that it ends with the signal's reason as soon as that is aborted, also while it waits for more. */
export async function* abortable<Piece>(source: AsyncIterable<Piece>, signal?: StreamSignal): AsyncGenerator<Piece> {
  if (signal === undefined) {
    yield* source;
    return;
  }
  const pieces = source[Symbol.asyncIterator]();
  let stop = (): void => {};
  const stopped = new Promise<"stopped">((resolve) => {
    stop = () => resolve("stopped");
  });
  signal.addEventListener("abort", stop);
  let isWaiting = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      isWaiting = true;
      const next = await Promise.race([pieces.next(), stopped]);
      if (next === "stopped") continue;
      isWaiting = false;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    const closed = pieces.return?.();
    // What is still waited for may never come; closing would wait for it too.
    if (isWaiting) closed?.catch(() => {});
    else await closed;
  }
}
