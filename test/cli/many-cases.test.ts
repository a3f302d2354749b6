import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { levelsOfNeed, program } from "./command-line.js";
import { commandLine, inFolder } from "./in-process.js";

const CSV =
  "id,on,ageMonths,injuryPresent,strangulation\n4711,2026-11-21,3,true,\n4712,,,,\n4713,2026-11-21,eleven,,\n";

function cellsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;
}

async function withFile<Value>(
  name: string,
  text: string,
  work: (path: string, folder: string) => Promise<Value>,
): Promise<Value> {
  return inFolder((folder) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return work(path, folder);
  });
}

describe("levels-of-need indicate cases.csv", () => {
  it("writes a row for each case, with its line, its reference, its levels and the rules that apply", async () => {
    const { exit, out } = await withFile("cases.csv", CSV, (path) => commandLine(["indicate", path]));
    expect(exit).toBe(1);
    const rows = cellsOf(out);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      line: "2",
      id: "4711",
      on: "2026-11-21",
      pointsTo: "child-protection",
      enoughKnown: "true",
      appliesWithReadings: "injury-in-child-not-yet-mobile",
      problems: "",
    });
    expect(rows[2]).toMatchObject({ line: "4", id: "4713", atLeast: "", pointsTo: "", problems: "wrong-kind" });
  });

  it("never prints the lowest level where too little is known", async () => {
    const { out } = await withFile("cases.csv", CSV, (path) => commandLine(["indicate", path]));
    expect(cellsOf(out)[1]).toMatchObject({
      atLeast: "not enough known",
      pointsTo: "not enough known",
      enoughKnown: "false",
    });
    expect(out.split("\n")[2]).not.toContain("universal");
  });

  it("says in the name of its last column what spoke, and the caveat", async () => {
    const { out } = await withFile("cases.csv", CSV, (path) => commandLine(["indicate", path]));
    const about = Object.keys(cellsOf(out)[0] ?? {}).at(-1);
    expect(about).toMatch(
      /^By england \S+, digest [0-9a-f]{64}\. This supports professional judgement and never replaces it/,
    );
  });

  it("says each bad row on standard error, by file and line, and how many there were", async () => {
    const { err } = await withFile("cases.csv", CSV, (path) => commandLine(["indicate", path]));
    expect(err).toMatch(/cases\.csv:4: wrong-kind: ageMonths: expected a whole number of months from 0 to 311/);
    expect(err).toMatch(/1 case without a day: taken as on today, 2026-11-21 by this machine's clock/);
    expect(err).toMatch(/cases\.csv: 3 cases, 1 of them could not be used\n$/);
    expect(err).not.toContain("eleven");
  });

  it("is known by its ending however that is written", async () => {
    await withFile("CASES.CSV", CSV, async (path) => {
      const { out } = await commandLine(["indicate", path]);
      expect(out.startsWith("line,id,on,")).toBe(true);
    });
  });

  it("ends with 0 where every row could be used", async () => {
    const { exit, err } = await withFile("cases.csv", "strangulation\ntrue\n", (path) =>
      commandLine(["indicate", path, "--on", "2026-11-21"]),
    );
    expect(exit).toBe(0);
    expect(err).toMatch(/cases\.csv: 1 case\n$/);
  });

  it("gives no spreadsheet a formula to run, and loses nothing in a reference", async () => {
    const ids = ["=1+1", "+4", "-4", "@x", '"', "a,b", "plain"];
    const csv = `id\n${ids.map((id) => `"${id.replaceAll('"', '""')}"`).join("\n")}\n`;
    const { out } = await withFile("cases.csv", csv, (path) => commandLine(["indicate", path]));
    expect(cellsOf(out).map(({ id }) => id)).toEqual(["'=1+1", "'+4", "'-4", "'@x", '"', "a,b", "plain"]);
  });

  it("refuses a first line with every problem, and writes nothing", async () => {
    const { exit, out, err } = await withFile("cases.csv", "injuryPresnt,name\n1,2\n", (path) =>
      commandLine(["indicate", path]),
    );
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(/cases\.csv:1:1: .*did you mean `injuryPresent`\?.*\n.*cases\.csv:1:1: .*`name`/);
  });
});

describe("levels-of-need indicate cases.ndjson", () => {
  const ndjson =
    '{"on":"2026-11-21","facts":{"strangulation":true},"id":"=1"}\n{"facts":{"strangulation":"often"}}\n{}\n';

  it("writes first what spoke and the caveat, then an object a line", async () => {
    const { exit, out } = await withFile("cases.ndjson", ndjson, (path) => commandLine(["indicate", path]));
    expect(exit).toBe(1);
    const [head, ...rows] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({
      format: 1,
      ruleSet: { id: "england" },
      caveat: expect.stringContaining("never replaces it"),
    });
    expect(head.levels.map(({ id }: { id: string }) => id)).toContain(rows[0].pointsTo);
    expect(rows[0]).toMatchObject({ line: 1, id: "=1", applies: ["strangulation-in-the-household"] });
    expect(rows.slice(1)).toMatchObject([
      { line: 2, problems: [{ code: "wrong-kind", at: "/facts/strangulation" }] },
      { line: 3, problems: [{ code: "missing-facts" }] },
    ]);
  });

  it("comes from standard input and in the other form where that is asked for", async () => {
    const fromInput = await commandLine(["indicate", "-", "--format", "ndjson"], ndjson);
    expect(fromInput.out.split("\n")).toHaveLength(5);
    expect(fromInput.err).toContain("standard input:2: wrong-kind: strangulation: ");
    const asCsv = await withFile("cases.ndjson", ndjson, (path) => commandLine(["indicate", path, "--format", "csv"]));
    expect(cellsOf(asCsv.out).map(({ line, id }) => [line, id])).toEqual([
      ["1", "'=1"],
      ["2", ""],
      ["3", ""],
    ]);
  });
});

describe("--output", () => {
  it("holds all rows once they are written", async () => {
    await withFile("cases.csv", CSV, async (path, folder) => {
      const { exit, out } = await commandLine(["indicate", path, "-o", join(folder, "out.csv")]);
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(cellsOf(readFileSync(join(folder, "out.csv"), "utf8"))).toHaveLength(3);
      expect(readdirSync(folder).sort()).toEqual(["cases.csv", "out.csv"]);
    });
  });

  it("leaves a file alone that is there already", async () => {
    await withFile("cases.csv", CSV, async (path) => {
      const { exit, err } = await commandLine(["indicate", path, "-o", path]);
      expect(exit).toBe(2);
      expect(err).toContain("(file-exists)");
      expect(readFileSync(path, "utf8")).toBe(CSV);
    });
  });

  it("is not there where it could not be written, or the first line was refused", async () => {
    await withFile("cases.csv", "nonsense\n1\n", async (path, folder) => {
      const out = join(folder, "out.csv");
      expect((await commandLine(["indicate", path, "-o", out])).exit).toBe(2);
      const nowhere = join(folder, "none", "out.csv");
      expect(await commandLine(["indicate", path, "-o", nowhere])).toMatchObject({ exit: 2 });
      expect(existsSync(out)).toBe(false);
      expect(readdirSync(folder)).toEqual(["cases.csv"]);
    });
  });
});

describe("wrong usage of many cases", () => {
  it.each([
    ["a file that is not there", ["no-such.csv"], /does not exist/],
    ["a folder", ["examples", "--format", "csv"], /is a folder/],
    ["text for many cases", ["cases.csv", "--format", "text"], /many cases take --format ndjson or csv/],
    ["rows for one case", ["case.json", "--format", "csv"], /one case takes --format text or json/],
    ["an output for one case", ["case.json", "-o", "x"], /--output is for a file of many cases/],
    ["an event for many cases", ["cases.csv", "--event", "referral=2026-11-20"], /--event is for one case/],
  ])("%s ends in a sentence", async (_, args, says) => {
    const { exit, out, err } = await commandLine(["indicate", ...args]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(says);
  });
});

describe("the command as a process", () => {
  it("leaves no file behind when it is interrupted", async () => {
    await inFolder(async (folder) => {
      const child = spawn(process.execPath, [
        program,
        "indicate",
        "-",
        "--format",
        "csv",
        "-o",
        join(folder, "out.csv"),
      ]);
      child.stdin.write(`${CSV}4714,`);
      // Standard input stays open: only the signal ends it.
      const isUnderWay = (): boolean => readdirSync(folder).some((name) => statSync(join(folder, name)).size > 0);
      while (child.exitCode === null && !isUnderWay()) await wait(20);
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^out\.csv\.\d+\.part$/)]);
      child.kill("SIGINT");
      const [exit] = await once(child, "exit");
      expect([exit, readdirSync(folder)]).toEqual([2, []]);
    });
  });

  it("reads rows from standard input to its end, and ends with 1 where one was bad", () => {
    const { exit, out, err } = levelsOfNeed(["indicate", "-", "--format", "csv"], { input: CSV });
    expect(exit).toBe(1);
    expect(cellsOf(out)).toHaveLength(3);
    expect(err).not.toContain("\r");
  });
});
