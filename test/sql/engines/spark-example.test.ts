import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { england } from "../../../src/england/england.js";
import { commandLine } from "../../cli/in-process.js";
import { TODAY } from "../../generated/asked.js";
import { answersByEngine } from "../agreement/answers.js";
import { answersByDuckDb } from "../agreement/by-duckdb.js";
import { sparkInstalled } from "./spark-installed.js";
import { onThisMachine } from "./spark-session.js";

const installed = sparkInstalled();
if ("skipped" in installed) console.warn(installed.skipped);
const python = "python" in installed ? installed.python : "";

/** Children of a council that does not exist, and the facts that their columns tell. */
const CASES = [
  { columns: "(0, 9, 92, 'known')", facts: { ageYears: 9, schoolAttendancePercent: 92, missingNow: false } },
  { columns: "(1, 14, 48, 'not asked')", facts: { ageYears: 14, schoolAttendancePercent: 48 } },
  { columns: "(2, NULL, 97, 'missing')", facts: { schoolAttendancePercent: 97, missingNow: true } },
  { columns: "(3, NULL, NULL, NULL)", facts: {} },
  { columns: "(4, 31, 101, 'abroad')", facts: { ageYears: 31, schoolAttendancePercent: 101, missingNow: "abroad" } },
];

describe.skipIf("skipped" in installed)("the example for a cluster", () => {
  const folder = mkdtempSync(join(tmpdir(), "spark-example-"));
  const [cases, statement, levels] = ["cases.parquet", "thresholds.sql", "levels"].map((name) => join(folder, name));
  let db: DuckDBConnection;

  beforeAll(async () => {
    db = await DuckDBConnection.create();
    const rows = `VALUES ${CASES.map(({ columns }) => columns).join(", ")}`;
    await db.run(
      `COPY (FROM (${rows}) AS cases(id, age_in_years, attendance, whereabouts)) TO '${cases}' (FORMAT parquet)`,
    );
    const map = "examples/spark/columns.json";
    const asked = ["sql", "england", "--dialect", "spark", "--map", map, "--on", TODAY, "--rules", "all"];
    const { exit, err } = await commandLine([...asked, "-o", statement ?? ""]);
    expect(exit, err).toBe(0);
  });
  afterAll(() => {
    db?.closeSync();
    rmSync(folder, { recursive: true, force: true });
  });

  function submitted(...args: readonly (string | undefined)[]): {
    readonly exit: number | null;
    readonly said: string;
  } {
    const given = ["examples/spark/submit.py", ...args.map((one) => one ?? ""), "--master", "local[2]"];
    const env = { ...process.env, ...onThisMachine(python), SPARK_LOCAL_DIRS: folder };
    const { status, stdout, stderr } = spawnSync(python, given, { encoding: "utf8", env });
    return { exit: status, said: `${stdout}${stderr}` };
  }

  test("comes to what the package says of each case, and leaves a result that is there as it is", async () => {
    const first = submitted(statement, "--cases", cases, "--output", levels);
    expect(first.said).toContain("5 rows in");
    expect(first.exit).toBe(0);
    const found = `SELECT *, id AS "row" FROM read_parquet('${levels}/*.parquet')`;
    const said = answersByEngine(
      england(),
      CASES.map(({ facts }) => facts),
      TODAY,
    );
    expect(await answersByDuckDb(db, found)).toEqual(said);

    const second = submitted(statement, "--cases", cases, "--output", levels);
    expect(second.exit).toBe(2);
    expect(second.said).toContain("PATH_ALREADY_EXISTS");
    expect(second.said).not.toContain("Traceback");
    expect(await answersByDuckDb(db, found)).toEqual(said);
  });

  test("writes nothing where a column is missing, or the statement is somebody's own", async () => {
    const [poorer, nowhere, own] = ["poorer.parquet", "nowhere", "own.sql"].map((name) => join(folder, name));
    await db.run(`COPY (SELECT * EXCLUDE attendance FROM '${cases}') TO '${poorer}' (FORMAT parquet)`);
    const missing = submitted(statement, "--cases", poorer, "--output", nowhere);
    expect(missing.exit).toBe(2);
    expect(missing.said).toContain("`attendance`");
    expect(missing.said).not.toContain("Traceback");

    await db.run(`COPY (SELECT 'DROP TABLE cases' AS own) TO '${own}' (FORMAT csv, HEADER false)`);
    const foreign = submitted(own, "--cases", cases, "--output", nowhere);
    expect(foreign.exit).toBe(2);
    expect(foreign.said).toContain("was not written by `levels-of-need sql`");
    expect(existsSync(nowhere ?? "")).toBe(false);
  });
});
