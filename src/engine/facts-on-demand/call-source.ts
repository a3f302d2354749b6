import type { Source, StopSignal } from "./fetchers.js";

/** How a call ended. */
export type Called =
  | { readonly ended: "gave"; readonly source: Source; readonly value: unknown }
  | { readonly ended: "fetch-failed" | "fetch-timed-out" | "fetch-stopped"; readonly source: Source };

/** What ends a call before it answers. */
interface CallLimits {
  /** Stops everything. */
  readonly stop?: StopSignal | undefined;
  /** Made anew for each call. */
  readonly timeout?: (() => StopSignal) | undefined;
}

/** Makes one call, and waits for its answer, its time limit or the stop, whichever comes first; never rejects. */
export function callSource(source: Source, { stop, timeout }: CallLimits): Promise<Called> {
  if (stop?.aborted) return Promise.resolve({ ended: "fetch-stopped", source });
  const limit = timeout?.();
  if (limit?.aborted) return Promise.resolve({ ended: "fetch-timed-out", source });
  const controller = new AbortController();
  return new Promise((resolve) => {
    const finish = (called: Called): void => {
      stop?.removeEventListener("abort", stopped);
      limit?.removeEventListener("abort", timedOut);
      resolve(called);
    };
    const cut = (ended: "fetch-timed-out" | "fetch-stopped") => (): void => {
      finish({ ended, source });
      controller.abort();
    };
    const stopped = cut("fetch-stopped");
    const timedOut = cut("fetch-timed-out");
    stop?.addEventListener("abort", stopped);
    limit?.addEventListener("abort", timedOut);
    // A fetcher may throw before it has a promise to reject. Which type of signal it was written for is no longer known here.
    const answer = async (): Promise<unknown> =>
      source.fetch({ facts: source.facts, signal: controller.signal as never });
    answer().then(
      (value) => finish({ ended: "gave", source, value }),
      () => finish({ ended: "fetch-failed", source }),
    );
  });
}
