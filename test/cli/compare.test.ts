import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Difference } from "../../src/verify/compare/difference.js";
import { commandLine, inFolder } from "./in-process.js";

const MILLHAVEN = "examples/councils/level-3-section-17.json";
const HOLMESBY = "examples/councils/changes-to-national-rules.json";

const CASES = [
  { on: "2026-11-21", facts: { absencePattern: "persistent" } },
  { on: "2026-11-21", facts: { youngParent: true, absencePattern: "occasional" } },
  { on: "2026-11-21", facts: { basicCareNeglect: "affecting-the-child" } },
  { on: "2026-11-21", facts: { basicCareNeglect: "much" } },
];

/** The files that this process holds open. */
function openFiles(): readonly string[] {
  return readdirSync("/proc/self/fd").flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`)];
    } catch {
      // the one by which the folder itself was read
      return [];
    }
  });
}

describe("compare", () => {
  test("says which children two councils place differently, and which rules do it", async () => {
    const { exit, out } = await commandLine(["compare", MILLHAVEN, HOLMESBY]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^millhaven 2026\.1\.0 compared with holmesby 2026\.1\.0\n=+\n/);
    const text = out.replaceAll(/\s+/g, " ");
    expect(text).toContain(
      "Some children come to a higher level under holmesby than under millhaven, and some to a lower one.",
    );
    expect(text).toContain("now Level 3: Child in need, before Level 2: Early help");
    expect(text).toContain("in place of parent-in-prison-and-need");
    expect(text).toContain("What changes without moving a child".toUpperCase());
    expect(text).not.toMatch(/\b(?:floor|sense|literal|completion|solver|satisfiable)\b/i);
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("puts the two editions of the guidance side by side, under which nobody moves", async () => {
    const days = ["--on-before", "2026-03-18", "--on-after", "2026-03-19"];
    const { exit, out } = await commandLine(["compare", "england", "england", ...days, "--format", "markdown"]);
    expect(exit).toBe(0);
    expect(out).toContain("**Every child comes to the same level.**");
    expect(out).toContain("family help plan (section 17); before: child in need plan");
    expect(out).toContain("Action, new: Ask the family whether they want to bring relatives and friends together");
    expect(out).not.toContain("home-education-while-protection-is-open");
  });

  test("counts the effect on a file of cases, whatever its form, and tells of cases that cannot be decided", async () => {
    await inFolder(async (folder) => {
      const files = {
        json: join(folder, "cases.json"),
        ndjson: join(folder, "cases.ndjson"),
        csv: join(folder, "cases.csv"),
      };
      writeFileSync(files.json, JSON.stringify(CASES));
      writeFileSync(files.ndjson, CASES.map((one) => `${JSON.stringify(one)}\n`).join(""));
      writeFileSync(
        files.csv,
        "id,on,absencePattern,youngParent,basicCareNeglect\n" +
          "a,2026-11-21,persistent,,\nb,2026-11-21,occasional,true,\nc,2026-11-21,,,affecting-the-child\nd,2026-11-21,,,much\n",
      );
      for (const file of Object.values(files)) {
        const { exit, out } = await commandLine(["compare", MILLHAVEN, HOLMESBY, "--cases", file, "--format", "json"]);
        const { cases } = JSON.parse(out) as Difference;
        expect([file, exit]).toEqual([file, 0]);
        expect(cases).toMatchObject({ cases: 4, higher: 1, lower: 1, same: 1, undecided: 1 });
        expect(cases?.problems[0]?.problems.map(({ at }) => at)).toEqual([
          expect.stringMatching(/\/basicCareNeglect$/),
        ]);
      }
      const { out } = await commandLine(["compare", MILLHAVEN, HOLMESBY, "--cases", files.csv]);
      expect(out.replaceAll(/\s+/g, " ")).toContain(
        "Of 4 cases, 1 come to a higher level in law, 1 to a lower one, 1 stay, 1 could not be decided.",
      );
      const second = await commandLine(["compare", MILLHAVEN, HOLMESBY, "--cases", join(folder, "none.csv")]);
      expect([second.exit, second.out]).toEqual([2, ""]);
    });
  });

  test("reads a table by its ending however that is written, and shows no line of a file of cases", async () => {
    await inFolder(async (folder) => {
      const table = join(folder, "CASES.CSV");
      writeFileSync(table, "id,on,absencePattern\na,2026-11-21,persistent\n");
      expect((await commandLine(["compare", MILLHAVEN, MILLHAVEN, "--cases", table])).exit).toBe(0);
      const broken = join(folder, "cases.json");
      writeFileSync(broken, '[{ "name": "A Child" "facts": {} }]');
      const { exit, err } = await commandLine(["compare", MILLHAVEN, MILLHAVEN, "--cases", broken]);
      expect([exit, err]).toEqual([2, `${broken}:1:22: expected a comma; add one after the value before (not-json)\n`]);
    });
  });

  test.runIf(existsSync("/proc/self/fd"))("closes its file of cases, whatever stands in it", async () => {
    await inFolder(async (folder) => {
      for (const rows of ["", "2026-11-21,persistent\n", "2026-11-21,persistent\n".repeat(50_000)]) {
        const table = join(folder, `${rows.length}.csv`);
        writeFileSync(table, `on,absencePattern\n${rows}`);
        expect((await commandLine(["compare", MILLHAVEN, MILLHAVEN, "--cases", table])).exit).toBe(0);
        expect(openFiles().filter((path) => path.startsWith(folder))).toEqual([]);
      }
    });
  });

  test("takes a case whose day is null as on today, as one without a day, from a list or line by line", async () => {
    await inFolder(async (folder) => {
      const given = `${JSON.stringify({ on: null, facts: { absencePattern: "persistent" } })}\n`;
      for (const name of ["cases.json", "cases.ndjson"]) {
        writeFileSync(join(folder, name), given);
        const { exit, err } = await commandLine(["compare", MILLHAVEN, HOLMESBY, "--cases", join(folder, name)]);
        expect([exit, err]).toEqual([
          0,
          "1 case without a day: taken as on today, 2026-11-21 by this machine's clock\n",
        ]);
      }
    });
  });

  test("takes a case without a day as on today, and says so", async () => {
    const given = JSON.stringify({ facts: { absencePattern: "persistent" } });
    const { exit, err } = await commandLine(["compare", MILLHAVEN, HOLMESBY, "--cases", "-"], given);
    expect(exit).toBe(0);
    expect(err).toBe("1 case without a day: taken as on today, 2026-11-21 by this machine's clock\n");
  });

  test("ends with 1 only where it is asked to, and it is not proved that no child comes lower or moves", async () => {
    const ends = async (...args: readonly string[]): Promise<number | null> =>
      (await commandLine(["compare", ...args])).exit;
    expect(await ends(MILLHAVEN, HOLMESBY, "--fail-on", "weaker")).toBe(1);
    expect(await ends(MILLHAVEN, MILLHAVEN, "--fail-on", "weaker")).toBe(0);
    expect(await ends(MILLHAVEN, MILLHAVEN, "--fail-on", "difference")).toBe(0);
    expect(await ends(HOLMESBY, MILLHAVEN, "--fail-on", "difference")).toBe(1);
  });

  test("ends with 2 and a sentence where something cannot be read or is asked wrongly", async () => {
    const ends = async (...args: readonly string[]): Promise<readonly [number | null, string]> => {
      const { exit, err } = await commandLine(["compare", ...args]);
      return [exit, err];
    };
    expect(await ends("no-such.json", HOLMESBY)).toEqual([2, expect.stringContaining("no-such.json")]);
    expect(await ends(HOLMESBY)).toEqual([2, expect.stringContaining("usage: levels-of-need compare BEFORE AFTER")]);
    expect(await ends("england", "england", "--on-before", "2026-03-18")).toEqual([
      2,
      expect.stringContaining("--on-before and --on-after belong together"),
    ]);
    expect(await ends(HOLMESBY, "england", "--on", "2020-01-01")).toEqual([2, expect.stringContaining("is in force")]);
  });

  test("asks for a day of each where the one takes the place of the other, and then compares them", async () => {
    await inFolder(async (folder) => {
      const text = readFileSync(HOLMESBY, "utf8");
      const from = '"inForce": { "from": "2026-10-01" }';
      expect(text).toContain(from);
      const saved = (name: string, period: string): string => {
        const path = join(folder, name);
        writeFileSync(path, text.replace(from, period));
        return path;
      };
      const ended = saved("ended.json", '"inForce": { "from": "2026-10-01", "until": "2027-03-31" }');
      const next = saved("next.json", '"inForce": { "from": "2027-04-01" }');
      for (const pair of [
        [ended, next],
        [next, ended],
      ]) {
        const { exit, err } = await commandLine(["compare", ...pair]);
        expect(exit).toBe(2);
        expect(err).toBe(
          "levels-of-need: holmesby 2026.1.0 and holmesby 2026.1.0 are in force on no day together; name a day of each with --on-before and --on-after\n",
        );
      }
      const days = ["--on-before", "2027-03-31", "--on-after", "2027-04-01"];
      expect((await commandLine(["compare", ended, next, ...days])).exit).toBe(0);
    });
  });

  test("refuses two sets that mean different things by one fact", async () => {
    await inFolder(async (folder) => {
      const path = "examples/councils/local-facts.json";
      const other = join(folder, "other.json");
      const text = readFileSync(path, "utf8");
      writeFileSync(
        other,
        text.replace(/"to": (\d+)/, (_, to) => `"to": ${Number(to) + 1}`),
      );
      const { exit, err } = await commandLine(["compare", path, other]);
      expect([exit, err]).toEqual([2, expect.stringContaining("is not the same fact")]);
    });
  });
});
