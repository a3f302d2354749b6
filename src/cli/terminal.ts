import type { Readable, Writable } from "node:stream";

/** What a command may talk to: given from outside, so that commands can be tested without a process. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** The same for long results: settled once there is room for more, with whether anybody still reads. */
  outInTurn(text: string): Promise<"read" | "closed">;
  /** Everything that is not a result. */
  err(text: string): void;
  readStandardInput(): Promise<Uint8Array>;
  /** The same bit by bit, as it is asked for. */
  standardInput(): AsyncIterable<Uint8Array>;
  /** Aborted, for the reason `Interrupted`, once somebody wants the command to end; from then on ending is up to the command. */
  interrupted(): AbortSignal;
  /** Today, from the machine's clock; the command line alone reads it, and says so. */
  today(): string;
  readonly isColoured: boolean;
  /** Whether somebody watches, to whom progress may be shown. */
  readonly isWatched: boolean;
  /** Somebody who can be asked; there is nobody where a command runs in a pipe, a script or a workflow. */
  readonly dialogue?: Dialogue;
}

/** Where questions are shown, and where keys come from. */
export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable;
}

/** What a command ends with. 0: fine. 1: problems in what it was asked to check. 2: it could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Why a signal is aborted: somebody pressed the keys that end a command. */
export class Interrupted extends Error {
  override readonly name: "Interrupted" = "Interrupted";
}
