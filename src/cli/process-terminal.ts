import { buffer } from "node:stream/consumers";
import type { Terminal } from "./terminal.js";

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // A reader that has seen enough closes the pipe (`| head`): no reason to complain.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStandardInput: () => buffer(process.stdin),
    today,
    isColoured: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
  };
}

/** The day by the machine's clock, in its own zone. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
