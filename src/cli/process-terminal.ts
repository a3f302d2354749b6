import { buffer } from "node:stream/consumers";
import { whyNotWritten } from "../node/not-written.js";
import { Interrupted, type Terminal } from "./terminal.js";

/** The terminal of this process. */
export function processTerminal(): Terminal {
  process.stdout.on("error", lost);
  // Where nobody hears what is said beside a result, the result is written all the same.
  process.stderr.on("error", () => {});
  return {
    out: (text) => void process.stdout.write(text),
    outInTurn,
    err: (text) => void process.stderr.write(text),
    readStandardInput: () => buffer(process.stdin),
    standardInput: () => process.stdin,
    interrupted,
    today,
    isColoured: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
    isWatched: process.stderr.isTTY === true,
    ...(canBeAsked() ? { dialogue: { input: process.stdin, output: process.stderr } } : {}),
  };
}

/** A reader that has seen enough closes the pipe (`| head`): no reason to complain. Else the result is lost, as on a full disk. */
function lost(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.stderr.write(`levels-of-need: the result could not be written to standard output: ${whyNotWritten(error)}\n`);
  process.exit(2);
}

function canBeAsked(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && process.env.CI === undefined;
}

function interrupted(): AbortSignal {
  const stop = new AbortController();
  const end = (): void => {
    stop.abort(new Interrupted());
    // Or the process would go on waiting for what nobody reads.
    process.stdin.destroy();
  };
  // Ctrl-C, a scheduler's patience, and a window that was closed: each leaves nothing unfinished behind.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  return stop.signal;
}

async function outInTurn(text: string): Promise<"read" | "closed"> {
  const { stdout } = process;
  if (!stdout.destroyed && !stdout.write(text) && !stdout.destroyed) {
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        stdout.off("drain", goOn).off("close", goOn);
        resolve();
      };
      stdout.on("drain", goOn).on("close", goOn);
    });
  }
  return stdout.destroyed ? "closed" : "read";
}

/** The day by the machine's clock, in its own zone. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
