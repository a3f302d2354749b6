import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Milliseconds } from "./engine.js";

const SCRIPT = "test/sql/engines/run_on_spark.py";

/** How Spark takes what does not fit: it stops, as Spark 4 does if nothing is said, or it makes null of it, as Spark 3.5 does. */
export type Strictness = "ansi" | "lenient";

/** A statement over the rows of a Parquet file, as the table `made_up`; its rows are written as Parquet, or it is only planned. */
export interface SparkJob {
  readonly rows: string;
  readonly statement: string;
  /** The folder for them. */
  readonly answers?: string;
  readonly strictness: Strictness;
}

export interface SparkSession {
  readonly version: string;
  /** A folder that goes when the session stops. */
  readonly folder: string;
  run(job: SparkJob): Promise<Milliseconds>;
  stop(): Promise<void>;
}

/** Starts one session of Spark on this machine, for every statement: it is slow to start. */
export async function startSession(python: string): Promise<SparkSession> {
  const folder = mkdtempSync(join(tmpdir(), "spark-"));
  const session = spawn(python, [SCRIPT], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...onThisMachine(python), SPARK_LOCAL_DIRS: folder },
  });
  const stopNow = (): void => void session.kill();
  process.once("exit", stopNow);
  let complaint = "";
  session.stderr.on("data", (some) => {
    complaint = `${complaint}${some}`.slice(-4_000);
  });
  const lines = createInterface({ input: session.stdout })[Symbol.asyncIterator]();
  const reply = async (): Promise<Readonly<Record<string, unknown>>> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`Spark ended: ${complaint}`);
    return JSON.parse(value);
  };
  const { version } = await reply();
  return {
    version: String(version),
    folder,
    run: async (job) => {
      session.stdin.write(`${JSON.stringify(job)}\n`);
      const { failed, took } = await reply();
      if (failed !== undefined) throw new Error(String(failed));
      return Number(took);
    },
    stop: async () => {
      process.off("exit", stopNow);
      const ended = once(session, "exit");
      session.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So that Spark neither looks for an address of this machine nor takes another Python than it was started by. */
export function onThisMachine(python: string): Readonly<Record<string, string>> {
  return { SPARK_LOCAL_IP: "127.0.0.1", PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python };
}
