import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine, inFolder } from "./in-process.js";

const file = "test/cli/sound-example.json";
const rule = "borchester-half-of-school-missed";

/** How many cases were run, of the sentence that `test` ends with. */
function casesIn(out: string): number {
  return Number(/ and (\d+) cases? run/.exec(out)?.[1]);
}

describe("levels-of-need cases", () => {
  it("writes examples and cases that can be pasted into the file, which then passes", async () => {
    const { out, exit, err } = await commandLine(["cases", file]);
    expect(exit).toBe(0);
    expect(err).toBe("5 cases about 1 rule or duty\n");
    const { examples, cases, criterion } = JSON.parse(out);
    expect(criterion).toBe("boundary");
    expect(examples[rule]).toHaveLength(5);
    await inFolder(async (folder) => {
      const text = readFileSync(file, "utf8")
        .replace(/"examples": \[[\s\S]*?\n {6}\]/, `"examples": ${JSON.stringify(examples[rule])}`)
        .replace(/"cases": \[[\s\S]*\n {2}\]/, `"cases": ${JSON.stringify(cases)}`);
      const path = join(folder, "borchester.json");
      writeFileSync(path, text);
      const checked = await commandLine(["check", path, "--on", "2026-11-21"]);
      expect(checked.out).toContain("nothing found");
      const moved = text.replace('"lessThan", "value": 50', '"lessThan", "value": 49');
      expect(moved).not.toBe(text);
      writeFileSync(path, moved);
      const failed = await commandLine(["check", path, "--on", "2026-11-21"]);
      expect([failed.exit, failed.out.includes("expected applies, found does not apply")]).toEqual([1, true]);
    });
  });

  it("writes a case a line for other tools", async () => {
    const { out } = await commandLine([
      "cases",
      file,
      "--format",
      "ndjson",
      "--criterion",
      "mcdc",
      "--on",
      "2026-11-21",
    ]);
    const [head, ...lines] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({ ruleSet: { id: "borchester" }, criterion: "mcdc" });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({
      rule,
      expect: "applies",
      case: { on: "2026-11-21", facts: { schoolAttendancePercent: 49, earlyHelpWithoutProgress: true } },
      levels: { atLeast: "level-3", pointsTo: "level-3" },
    });
  });

  it("writes a table in which an empty cell is not known, and a level is not said where too little is known", async () => {
    const { out } = await commandLine(["cases", file, "--format", "csv"]);
    const [head, ...rows] = out.trim().split("\n");
    expect(head).toMatch(
      /^name,on,expect.atLeast,expect.pointsTo,expect.couldBe,expect.enoughKnown,expect.because,expect.duties,/,
    );
    expect(rows).toHaveLength(5);
    expect(rows.filter((row) => row.includes("may apply")).every((row) => /,,|,$/.test(row))).toBe(true);
    const lowest = rows.filter((row) => row.includes(",level-1,level-1,"));
    expect(lowest.length).toBeGreaterThan(0);
    expect(lowest.every((row) => row.includes(",level-1,level-1,level-4-harm,false,"))).toBe(true);
  });

  it.each([
    ["a council's own rules", file],
    ["facts of its own", "examples/councils/local-facts.json"],
    ["earlier help that was tried", "examples/councils/earlier-help-tried.json"],
  ])("writes a table of %s that `test --cases` reads as it stands, and all come out", async (_, council) => {
    const { out, err } = await commandLine(["cases", council, "--format", "csv"]);
    await inFolder(async (folder) => {
      const path = join(folder, "cases.csv");
      writeFileSync(path, out);
      const own = await commandLine(["test", council]);
      const tested = await commandLine(["test", council, "--cases", path]);
      expect([tested.exit, tested.err]).toEqual([own.exit, own.err]);
      expect(casesIn(tested.out) - casesIn(own.out)).toBe(Number.parseInt(err, 10));
    });
  });

  it("is about a rule that is named, inherited or not, and says which was meant", async () => {
    const inherited = "injury-in-child-not-yet-mobile";
    const named = await commandLine(["cases", file, "--rule", inherited, "--format", "csv"]);
    const misspelt = await commandLine(["cases", file, "--rule", "borchester-half-of-school-mised"]);
    expect(named.err).toMatch(/^\d+ cases about 1 rule or duty\n$/);
    expect(named.out).toContain(`${inherited} applies: `);
    expect([misspelt.exit, misspelt.err]).toEqual([
      2,
      `levels-of-need: no rule or duty called borchester-half-of-school-mised; did you mean ${rule}?\n`,
    ]);
  });

  it("says how to ask about inherited rules where a file has none of its own", async () => {
    const { exit, err } = await commandLine(["cases", "rules/staffordshire.json"]);
    expect([exit, err]).toEqual([0, "no rules of its own are in force; --rule names an inherited one\n"]);
  });

  it("ends with 2 where the file cannot be read", async () => {
    expect((await commandLine(["cases", "nowhere.json"])).exit).toBe(2);
    expect((await commandLine(["cases", file, "--criterion", "all"])).exit).toBe(2);
  });
});

describe("levels-of-need check, by proof", () => {
  const idle = readFileSync(file, "utf8").replace(
    '{ "fact": "earlyHelpWithoutProgress", "operator": "equal", "value": true }',
    '{ "fact": "earlyHelpWithoutProgress", "operator": "equal", "value": true }, { "fact": "schoolAttendancePercent", "operator": "lessThan", "value": 85 }',
  );

  const check = (text: string): Promise<string> =>
    inFolder(async (folder) => {
      const path = join(folder, "borchester.json");
      writeFileSync(path, text);
      return (await commandLine(["check", path, "--on", "2026-11-21"])).out;
    });

  it("warns of a comparison that decides nothing, on its line, and is silenced as lints are", async () => {
    const out = await check(idle);
    expect(out).toMatch(
      /borchester\.json:47:\d+: warning: in `borchester-half-of-school-missed`, ".*" decides nothing: /,
    );
    expect(out).toContain("(condition-without-effect)");
    const silence = `"silence": [{ "lint": "condition-without-effect", "at": "${rule}", "reason": "To be read." },`;
    expect(await check(idle.replace('"silence": [', silence))).toContain("nothing found");
  });

  it("says nothing of a file that is well, and finds a silence that silences nothing", async () => {
    const well = readFileSync(file, "utf8");
    expect(await check(well)).toContain("nothing found");
    const silence = '"silence": [{ "lint": "condition-without-effect", "reason": "To be read." },';
    expect(await check(well.replace('"silence": [', silence))).toContain("(unused-silence)");
  });
});
