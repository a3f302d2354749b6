import type { StreamProgress } from "../node/stream/stream-options.js";
import type { Terminal } from "./terminal.js";

/** Says on a terminal how far a command has come; where nobody watches, nothing. */
interface Progress {
  show(now: StreamProgress): void;
  /** Says something that stays. */
  say(text: string): void;
  end(): void;
}

const BYTES_BETWEEN = 4_000_000;

/** Goes back to the beginning of the line and clears it. */
const CLEAR = "\r\u001b[K";

/** `size` is how many bytes there are in all, where that is known; `what` is what is counted. */
export function progressOn(terminal: Terminal, size: number | undefined, what = "cases"): Progress {
  if (!terminal.isWatched) return { show: () => {}, say: (text) => terminal.err(text), end: () => {} };
  let shown = 0;
  return {
    show: ({ rows, refused, bytes }) => {
      if (bytes - shown < BYTES_BETWEEN) return;
      shown = bytes;
      const share = size === undefined ? "" : `${Math.floor((bytes / size) * 100)} %, `;
      const wrong = refused === 0 ? "" : `, ${refused.toLocaleString("en-GB")} of them could not be used`;
      terminal.err(`${CLEAR}${share}${rows.toLocaleString("en-GB")} ${what}${wrong}`);
    },
    say: (text) => terminal.err(`${CLEAR}${text}`),
    end: () => terminal.err(CLEAR),
  };
}

/** Says on a terminal how many of so many have been done, a hundred times in all; where nobody watches, nothing. */
export function stepsOn({
  isWatched,
  err,
}: Terminal): Pick<Progress, "end"> & { show(done: number, of: number): void } {
  if (!isWatched) return { show: () => {}, end: () => {} };
  let shown = -1;
  return {
    show: (done, of) => {
      const share = Math.floor((done / of) * 100);
      if (share === shown) return;
      shown = share;
      err(`${CLEAR}${share} %, ${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`);
    },
    end: () => err(CLEAR),
  };
}
