import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { answerLines } from "./answer-lines.js";

/** Calls back once so much time has gone by; the one clock here, and it is handed in. */
export type Alarm = (milliseconds: number, ring: () => void) => { readonly stop: () => void };

interface ProgramOptions {
  /** The program and its arguments; no shell looks at them. */
  readonly command: readonly [string, ...string[]];
  /** What is written to its standard input, a line at a time, as fast as it reads. */
  readonly lines: Iterable<string>;
  /** Each line of its standard output. */
  readonly hear: (line: string) => void;
  readonly hearTooLong: () => void;
  /** What it writes to standard error. */
  readonly hearError: (text: string) => void;
  /** How long it may print nothing. */
  readonly patience: number;
  readonly alarm: Alarm;
  /** Ends the program. */
  readonly signal?: AbortSignal;
}

/** How a program ended. */
export type Ended =
  | { readonly how: "not-started"; readonly code: string }
  | { readonly how: "exited"; readonly code: number }
  | { readonly how: "killed"; readonly by: string }
  | { readonly how: "too-quiet" }
  | { readonly how: "stopped" };

/**
 * Starts a program once, writes the lines to it, hears what it prints, and waits until it has ended.
 *
 * It never waits for an answer before it writes on, and never writes more than the program takes. One that prints nothing for too
 * long is ended; so is one that goes on after `signal`.
 */
export async function askProgram(options: ProgramOptions): Promise<Ended> {
  const [file, ...args] = options.command;
  const child = spawn(file, args, { stdio: "pipe", shell: false, windowsHide: true });
  let ending: Ended | undefined;
  const end = (how: "too-quiet" | "stopped"): void => {
    ending ??= { how };
    child.kill("SIGKILL");
    // Another process may have inherited them, and would keep them open.
    for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy();
  };
  const stop = (): void => end("stopped");
  const patience = patient(options, () => end("too-quiet"));
  listen(child, options, patience.heard);
  options.signal?.addEventListener("abort", stop);
  if (options.signal?.aborted === true) stop();
  const closed = closing(child);
  void write(child, options.lines);
  const ended = await closed;
  patience.stop();
  options.signal?.removeEventListener("abort", stop);
  return ending ?? ended;
}

/** Rings once nothing was heard for so long. */
function patient(
  { alarm, patience }: ProgramOptions,
  ring: () => void,
): { readonly heard: () => void; readonly stop: () => void } {
  let waiting = alarm(patience, ring);
  return {
    heard: () => {
      waiting.stop();
      waiting = alarm(patience, ring);
    },
    stop: () => waiting.stop(),
  };
}

function listen(
  child: ChildProcessWithoutNullStreams,
  { hear, hearTooLong, hearError }: ProgramOptions,
  heard: () => void,
): void {
  const lines = answerLines(hear, hearTooLong);
  const decoder = new StringDecoder("utf8");
  child.stdout.on("data", (bytes: Buffer) => {
    heard();
    lines.take(decoder.write(bytes));
  });
  child.stdout.on("end", () => {
    lines.take(decoder.end());
    lines.end();
  });
  child.stderr.setEncoding("utf8").on("data", hearError);
}

/** How it ended, once everything that it printed was heard. */
function closing(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  return new Promise((resolve) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      // One that has started and could not be killed still closes.
      if (child.pid === undefined) resolve({ how: "not-started", code: error.code ?? "unknown reason" });
    });
    child.on("close", (code, signal) => {
      resolve(code === null ? { how: "killed", by: signal ?? "unknown" } : { how: "exited", code });
    });
  });
}

/** Writes as the program reads; one that reads no further has said so by closing its end. */
async function write({ stdin }: ChildProcessWithoutNullStreams, lines: Iterable<string>): Promise<void> {
  stdin.on("error", () => {});
  for (const line of lines) {
    if (stdin.destroyed || stdin.writableEnded) return;
    if (!stdin.write(line)) await drained(stdin);
  }
  stdin.end();
}

function drained(stdin: NodeJS.WritableStream & { readonly destroyed?: boolean }): Promise<void> {
  return new Promise((resolve) => {
    const goOn = (): void => {
      stdin.off("drain", goOn).off("close", goOn);
      resolve();
    };
    stdin.on("drain", goOn).on("close", goOn);
  });
}
