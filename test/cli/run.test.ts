import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { Interrupted } from "../../src/cli/terminal.js";
import { commandLine, inFolder } from "./in-process.js";

const DAY = ["--on", "2026-11-21"];

const CASES = `id,ageMonths,injuryPresent,mobility,schoolAttendancePercentFrom,schoolAttendancePercentTo
a1,3,true,does-not-move-about,,
a2,,,,,
a3,8,maybe,,,
a4,160,false,,40,30
"a,5",160,TRUE,,40,45
`;

const RESULT = `row,id,at_least,points_to,could_be,enough_known,applies,applies_with_readings,problems
1,a1,universal,child-protection,child-protection,true,"",injury-in-child-not-yet-mobile,
2,a2,universal,universal,child-protection,false,"","",
3,a3,,,,false,,,wrong-kind:injuryPresent
4,a4,,,,false,,,empty-part:schoolAttendancePercent
5,"a,5",early-help,early-help,child-protection,true,school-missed,school-missed,
`;

/** A file of that name with that in it, in a folder of its own, and a name for the result. */
async function withData(
  name: string,
  text: string,
  work: (data: string, output: (ending: string) => string) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, name), text);
    await work(join(folder, name), (ending) => join(folder, `out.${ending}`));
    expect(readdirSync(folder).filter((file) => file.endsWith(".part"))).toEqual([]);
  });
}

describe("levels-of-need run", () => {
  it("indicates for every row of a CSV file, says which rows cannot be used, and does the rest", async () => {
    await withData("cases.csv", CASES, async (data, output) => {
      const { exit, out, err } = await commandLine(["run", "england", "--data", data, ...DAY, "-o", output("csv")]);
      expect([exit, out]).toEqual([1, ""]);
      expect(err).toContain(`${data}: row 3: wrong-kind:injuryPresent\n`);
      expect(err).toContain(`${data}: 5 rows, 2 of them could not be used\n`);
      expect(err).toMatch(/facts in no column, not known of any row: immediateDanger/);
      expect(err).not.toContain("maybe");
      expect(readFileSync(output("csv"), "utf8")).toBe(RESULT);
    });
  });

  it("blames the folder of the result, and not the data, where the result cannot be written", async () => {
    await withData("cases.csv", CASES, async (data, output) => {
      const nowhere = join(output("none"), "out.csv");
      const { exit, err } = await commandLine(["run", "england", "--data", data, ...DAY, "-o", nowhere]);
      expect([exit, err]).toEqual([
        2,
        `${nowhere} could not be written: its folder does not exist; make it, or choose another (not-written)\n`,
      ]);
    });
  });

  it("writes Parquet, and reads it by a map with the same result", async () => {
    await withData("cases.csv", CASES.replace(/^a[34],.*\n/gm, ""), async (data, output) => {
      const first = await commandLine(["run", "england", "--data", data, ...DAY, "-o", output("parquet")]);
      expect(first.exit).toBe(0);
      const map = `${data}.json`;
      writeFileSync(map, JSON.stringify({ format: 1, key: ["id", "at_leest"], facts: { unborn: "points_to" } }));
      const second = await commandLine([
        "run",
        "england",
        "--data",
        output("parquet"),
        "--map",
        map,
        ...DAY,
        "-o",
        output("csv"),
      ]);
      expect(second.exit).toBe(2);
      expect(second.err).toContain("has no column `at_leest`; did you mean `at_least`? (no-such-column)");
      expect(second.err).toContain("`points_to` holds VARCHAR; expected true and false for `unborn`");
      expect(existsSync(output("csv"))).toBe(false);
    });
  });

  it("refuses columns that are no facts, with every slip, and a file that is there already", async () => {
    await withData("cases.csv", "id,ageMonts,colour\n1,2,3\n", async (data, output) => {
      const { exit, err } = await commandLine(["run", "england", "--data", data, ...DAY, "-o", output("csv")]);
      expect(exit).toBe(2);
      expect(err).toContain("did you mean `ageMonths`?");
      expect(err).toContain("no fact called `colour`");
      const onto = await commandLine(["run", "england", "--data", data, ...DAY, "-o", data]);
      expect([onto.exit, onto.err]).toEqual([2, expect.stringContaining("is there already")]);
    });
  });

  it("stops at a quote that is not closed in row 500,000, names its line, repeats nothing of it, and writes nothing", async () => {
    await withData("cases.csv", "", async (data, output) => {
      const file = createWriteStream(data);
      file.write("id,ageMonths,injuryPresent\n");
      for (let block = 0; block < 6; block++) {
        const lines = Array.from({ length: 100_000 }, (_, at) => {
          const row = block * 100_000 + at + 1;
          return row === 500_000 ? `secret-${row},12,"true` : `${row},${row % 200},true`;
        });
        file.write(`${lines.join("\n")}\n`);
      }
      file.end();
      await finished(file);
      const { exit, err } = await commandLine(["run", "england", "--data", data, ...DAY, "-o", output("parquet")]);
      expect(exit).toBe(2);
      expect(err).toContain(`${data}:500001:1: a quote is opened and not closed`);
      expect(err).not.toContain("secret");
      expect(existsSync(output("parquet"))).toBe(false);
    });
  });

  it("says what it cannot read: no Parquet, no rows of one width, no such file, another ending", async () => {
    await withData("cases.parquet", "this is no Parquet", async (data, output) => {
      const said = async (file: string, to = output("csv")): Promise<string> => {
        const { exit, err } = await commandLine(["run", "england", "--data", file, ...DAY, "-o", to]);
        expect(exit).toBe(2);
        return err;
      };
      expect(await said(data)).toContain("cannot be read as Parquet");
      expect(await said(`${data}.csv`)).toContain("does not exist");
      expect(await said("cases.xlsx")).toContain("expected a file that ends in .csv or .parquet");
      expect(await said(data, "out.xlsx")).toContain("expected a file that ends in .csv or .parquet");
      writeFileSync(`${data}.wide.csv`, "id,ageMonths\n1,2\n2,3,4\n");
      expect(await said(`${data}.wide.csv`)).toContain(
        ".wide.csv:3:1: expected 2 cells as in the first line; there are 3",
      );
    });
  });

  it("ends when somebody wants it to, and leaves nothing behind", async () => {
    await withData("cases.csv", CASES, async (data, output) => {
      const stopping = new AbortController();
      stopping.abort(new Interrupted());
      let err = "";
      const exit = await run(["run", "england", "--data", data, ...DAY, "-o", output("csv")], {
        out: () => {},
        outInTurn: async () => "read",
        err: (text) => {
          err += text;
        },
        readStandardInput: async () => new Uint8Array(),
        standardInput: async function* () {},
        interrupted: () => stopping.signal,
        today: () => "2026-11-21",
        isColoured: false,
        isWatched: true,
      });
      expect([exit, err]).toEqual([2, expect.stringContaining("interrupted before the end; no file was written")]);
      expect(existsSync(output("csv"))).toBe(false);
    });
  });
});

it.each([
  [["run", "england", "-o", "levels.csv"], "run needs --data DATA.parquet|csv; usage: levels-of-need run "],
  [["run", "england"], "run needs --data DATA.parquet|csv and -o OUT.parquet|csv; usage: "],
  [["sql", "england"], "sql needs --dialect duckdb|postgres|spark; usage: "],
  [
    ["census", "compare", "return.xml", "--after", "england"],
    "census compare needs --before england|FILE|DIR; usage: ",
  ],
])("%j says all that is needed", async (args, says) => {
  const { exit, out, err } = await commandLine(args);
  expect([exit, out, err]).toEqual([2, "", expect.stringContaining(says)]);
  expect(err).not.toMatch(/\[(--data|-o OUT|--dialect|--before|--after)/);
});

describe("levels-of-need sql", () => {
  it("writes the statement of a council's own rules for its own tables, and writes over nobody's file", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "levels.sql");
      const args = ["sql", "examples/councils/borchester", "--dialect", "postgres", ...DAY, "-o", file];
      const map = ["--map", "rules/maps/standard-safeguarding-dataset.json"];
      expect((await commandLine([...args, ...map])).exit).toBe(0);
      expect(readFileSync(file, "utf8")).toMatch(/^-- Generated by levels-of-need\. Rule set borchester, version /);
      expect(readFileSync(file, "utf8")).toContain('FROM "ssd_referrals_for_thresholds"');
      expect((await commandLine(args)).exit).toBe(0);
      writeFileSync(file, "SELECT 1");
      expect(await commandLine(args)).toEqual({ exit: 2, out: "", err: expect.stringContaining("was not generated") });
      expect(readFileSync(file, "utf8")).toBe("SELECT 1");
    });
  });

  it("prints it where no file is named, and says what a map does wrong with its line", async () => {
    await inFolder(async (folder) => {
      const printed = await commandLine(["sql", "england", "--dialect", "spark", ...DAY]);
      expect([printed.exit, printed.out.includes("FROM `cases`")]).toEqual([0, true]);
      const map = join(folder, "map.json");
      writeFileSync(map, '{ "format": 1,\n  "key": ["id"],\n  "facts": { "unborn": { "sql": "1 = 1" } } }');
      const refused = await commandLine(["sql", "england", "--dialect", "duckdb", ...DAY, "--map", map]);
      expect([refused.exit, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain(`${map}:3:`);
      expect(refused.err).toContain("holds no SQL");
      const usage = await commandLine(["sql", "england", "--dialect", "oracle"]);
      expect([usage.exit, usage.err]).toEqual([
        2,
        expect.stringContaining("--dialect takes duckdb or postgres or spark"),
      ]);
    });
  });
});
