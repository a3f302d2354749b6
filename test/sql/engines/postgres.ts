import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { ANSWER_COLUMNS, answerFrom, type RowAnswer } from "../agreement/answers.js";
import { stored } from "../agreement/by-duckdb.js";
import type { MadeUpRows, StoredColumn } from "../agreement/made-up-rows.js";
import type { DatabaseEngine, Milliseconds, Run } from "./engine.js";
import { ownerOfServer, POSTGRES, SKIPPED } from "./postgres-folder.js";

const TYPES = { boolean: "boolean", integer: "integer", text: "text" } as const;

export interface Postgres extends DatabaseEngine {
  stop(): Promise<void>;
}

/**
 * Starts a server of its own in a folder that goes with it, heard by a socket in that folder and by no network.
 *
 * It is PostgreSQL as it is installed, but for what would only save its data from a power cut.
 */
export async function startPostgres(): Promise<Postgres> {
  if (POSTGRES === undefined) throw new Error(SKIPPED);
  const owner = ownerOfServer();
  // The path of a socket may be no longer than some hundred letters, so it stands right in the folder for what does not last.
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const programs = POSTGRES;
  const as = { ...owner, cwd: folder };
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const made = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), made, { ...as, stdio: "pipe" });
  const quickly = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((one) => ["-c", one]);
  const server = spawn(join(programs, "postgres"), ["-D", data, "-k", folder, "-h", "", ...quickly], {
    ...as,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const stopNow = (): void => void server.kill("SIGQUIT");
  process.once("exit", stopNow);
  await isHeard(server, join(programs, "pg_isready"), folder);

  const ask = async (script: string): Promise<string> => {
    const file = join(folder, "script.sql");
    writeFileSync(file, script);
    const options = ["-h", folder, "-U", "postgres", "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1", "-f", file];
    const { stdout } = await promisify(execFile)(join(programs, "psql"), options, { cwd: folder, maxBuffer: 2 ** 30 });
    return stdout;
  };
  return {
    dialect: "postgres",
    version: (await ask("SHOW server_version;")).trim(),
    run: async (rows, statement) => {
      await putIn(rows, folder, ask);
      return runOn(statement, ask);
    },
    plan: (statement) => planOf(statement, ask),
    stop: async () => {
      process.off("exit", stopNow);
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isHeard(server: ChildProcess, isReady: string, folder: string): Promise<void> {
  let said = "";
  server.stderr?.on("data", (some) => {
    said += String(some);
  });
  while (server.exitCode === null) {
    try {
      await promisify(execFile)(isReady, ["-q", "-h", folder]);
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error(`PostgreSQL did not start: ${said}`);
}

type Ask = (script: string) => Promise<string>;

async function putIn(rows: MadeUpRows, folder: string, ask: Ask): Promise<void> {
  const db = await stored(rows);
  const file = join(folder, "made_up.csv");
  await db.run(`COPY made_up TO '${file}' (FORMAT csv, HEADER false, FORCE_QUOTE *)`);
  db.closeSync();
  await ask(`${tableFor(rows.columns)}\n\\copy made_up FROM 'made_up.csv' WITH (FORMAT csv)\n`);
}

function tableFor(columns: readonly StoredColumn[]): string {
  const lines = columns.map(({ name, kind }) => `"${name.replaceAll('"', '""')}" ${TYPES[kind]}`);
  return `DROP TABLE IF EXISTS made_up;\nCREATE TABLE made_up (${lines.join(", ")});`;
}

const NAMES = ANSWER_COLUMNS.map((name) => `"${name}"`).join(", ");

function selected(statement: string): string {
  return `SELECT ${NAMES} FROM (${statement}) AS answers ORDER BY "row"`;
}

async function runOn(statement: string, ask: Ask): Promise<Run> {
  const start = performance.now();
  const text = await ask(`COPY (${selected(statement)}) TO STDOUT;`);
  return { answers: answersIn(text), took: performance.now() - start };
}

async function planOf(statement: string, ask: Ask): Promise<Milliseconds> {
  return Number(/(?<=Planning Time: )[\d.]+/.exec(await ask(`EXPLAIN (SUMMARY) ${selected(statement)};`))?.[0]);
}

/** Rows as `COPY` writes them: tabs between cells, `\N` for null; no answer has a sign that would be written otherwise. */
function answersIn(text: string): readonly RowAnswer[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line) => answerFrom(line.split("\t").map((cell) => (cell === "\\N" ? null : cell))));
}
