import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstFile, firstIndicator } from "../../src/cli/starting/first-file.js";
import { rulesOf } from "../../src/cli/starting/rules-of.js";
import { NUMBERED } from "../../src/cli/starting/scale.js";
import { file } from "./command-line.js";
import { commandLine, inFolder } from "./in-process.js";
import { wellFormed } from "./well-formed.js";

type Json = { [key: string]: unknown };

const examples = [
  {
    name: "attends 49 %, help tried",
    given: { schoolAttendancePercent: 49, earlyHelpWithoutProgress: true },
    expect: "applies",
  },
  {
    name: "attends 50 %",
    given: { schoolAttendancePercent: 50, earlyHelpWithoutProgress: true },
    expect: "does not apply",
  },
  {
    name: "attends 49 %, nothing tried",
    given: { schoolAttendancePercent: 49, earlyHelpWithoutProgress: false },
    expect: "does not apply",
  },
];

const cases = [
  {
    name: "half of school missed and help tried",
    on: "2026-11-21",
    given: { schoolAttendancePercent: 45, earlyHelpWithoutProgress: true },
    expect: { pointsTo: "level-3", because: ["borchester-half-of-school-missed"] },
  },
];

/** A council with one rule of its own. */
function council(over: Json = {}, ofRule: Json = {}): string {
  const set = firstFile({ id: "borchester", name: "Borchester" }, NUMBERED);
  const [made] = rulesOf([firstIndicator("level-2")], {
    ...{ id: "borchester", source: "borchester-thresholds", on: "2026-11-21" },
    ...{ levels: NUMBERED, facts: [], taken: [] },
  });
  const rule = {
    ...made?.rule,
    name: "borchester-half-of-school-missed",
    conditions: {
      all: [
        { fact: "schoolAttendancePercent", operator: "lessThan", value: 50 },
        { fact: "earlyHelpWithoutProgress", operator: "equal", value: true },
      ],
    },
    event: { type: "level-3" },
    examples,
    ...ofRule,
  };
  return JSON.stringify({ ...set, rules: [rule], cases, ...over }, undefined, 2);
}

describe("levels-of-need test", () => {
  it("runs the file's own examples and cases, and not what it inherits", () =>
    inFolder(async (folder) => {
      const { exit, out } = await commandLine(["test", file(folder, "b.json", council())]);
      expect(out).toBe("Borchester levels of need 0.1.0: 3 examples and 1 case run\n");
      expect(exit).toBe(0);
    }));

  it("runs the table of the fictional council", async () => {
    const councils = "examples/councils";
    const { exit, out } = await commandLine([
      "test",
      `${councils}/borchester`,
      "--cases",
      `${councils}/borchester-cases.csv`,
    ]);
    expect(out).toContain("23 examples and 12 cases run\n");
    expect(exit).toBe(0);
  });

  it("fails where there is nothing to run", () =>
    inFolder(async (folder) => {
      const { exit, out } = await commandLine(["test", file(folder, "b.json", council({ rules: [], cases: [] }))]);
      expect(out).toContain("nothing to run");
      expect(exit).toBe(1);
    }));

  it("says of what failed what was expected, what came out, and what made it so", () =>
    inFolder(async (folder) => {
      const wrong = [{ name: "attends 50 %", given: { schoolAttendancePercent: 50 }, expect: "applies" }];
      const other = [{ ...cases[0], given: { earlyHelpWithoutProgress: true } }];
      const path = file(folder, "b.json", council({ cases: other }, { examples: wrong }));
      const { exit, out } = await commandLine(["test", path]);
      expect(exit).toBe(1);
      expect(out).toContain("rule `borchester-half-of-school-missed`, example `attends 50 %` failed");
      expect(out).toContain("    expected applies\n    found    does not apply\n");
      expect(out).toMatch(
        /it asks for "School attendance.*: less than half \(50 per cent\)"; given is ".*: half \(50 per cent\)"/,
      );
      expect(out).toContain("    expected pointsTo: level-3\n    found    pointsTo: level-1\n");
      expect(out).toContain("no rule that points to `level-3` or higher applies");
      expect(out).toContain("rule `borchester-half-of-school-missed` may apply on what is given");
      expect(out).toContain("that is not known (schoolAttendancePercent)");
    }));

  it("runs cases of other files, as JSON and as a table", () =>
    inFolder(async (folder) => {
      const json = file(folder, "more.json", JSON.stringify(cases));
      const csv = file(
        folder,
        "more.csv",
        [
          "name,on,schoolAttendancePercent,earlyHelpWithoutProgress,ageYears,expect.pointsTo,expect.because,expect.settled",
          "attends 45 %,2026-11-21,45,TRUE,,level-3,borchester-half-of-school-missed,false",
          '"attends less, and help was tried",2026-11-21,..45,true,,level-3,,',
          ",,,,,,,",
        ].join("\r\n"),
      );
      const { exit, out } = await commandLine([
        "test",
        file(folder, "b.json", council()),
        "--cases",
        json,
        "--cases",
        csv,
      ]);
      expect(out).toContain("3 examples and 4 cases run\n");
      expect(exit).toBe(0);
    }));

  it("says what a file without a table of cases is: empty, or divided by other signs, as some spreadsheets save it", () =>
    inFolder(async (folder) => {
      const path = file(folder, "b.json", council());
      const said = async (text: string): Promise<string | undefined> => {
        const { exit, out } = await commandLine(["test", path, "--cases", file(folder, "more.csv", text)]);
        expect(exit).toBe(1);
        return /more\.csv:1:1: (.+)\n(?!.*more\.csv)/.exec(out)?.[1];
      };
      for (const empty of ["", "\uFEFF", " \r\n"])
        expect(await said(empty)).toBe(
          "expected a first line with the names of the columns; there is none (empty-file)",
        );
      for (const [sign, name] of [
        [";", "semicolons"],
        ["\t", "tabs"],
      ] as const) {
        expect(await said(["name", "on", "expect.pointsTo\n"].join(sign))).toBe(
          `expected columns divided by commas, and found ${name}; save it as CSV divided by commas (no-commas)`,
        );
      }
    }));

  it("names every bad cell and row of a table with its line and column, and runs the others", () =>
    inFolder(async (folder) => {
      const csv = file(
        folder,
        "more.csv",
        [
          "name,on,schoolAttendancePercent,expect.pointsTo,expect.because,expect.settled",
          "one,2026-11-21,101,level-9,no-such-rule,perhaps",
          '"two, later",21/11/2026,45,level-1,,',
          "three,2026-11-21",
          'four,2026-11-21,"45,level-1,,',
          "five,2026-11-21,..,level-1,,",
          "six,2026-11-21,99,level-1,,",
          "seven,2026-11-21,99,,,",
          "six,2026-11-21,98,level-1,,",
        ].join("\n"),
      );
      const { exit, out } = await commandLine(["test", file(folder, "b.json", council()), "--cases", csv]);
      const found = [...out.matchAll(/more\.csv:(\d+:\d+): .* \((\S+)\)$/gm)].map(([, at, code]) => `${at} ${code}`);
      expect(found).toEqual([
        "2:16 out-of-range",
        "2:20 unknown-level",
        "2:28 unknown-rule",
        "2:41 wrong-kind",
        "3:14 not-a-day",
        "4:1 wrong-cell-count",
        "5:1 not-csv",
        "6:17 wrong-kind",
        "8:21 empty-list",
        "9:1 duplicate-name",
      ]);
      expect(out).toContain("3 examples and 2 cases run, 10 problems");
      expect(exit).toBe(1);
    }));

  it("names every bad column of a table", () =>
    inFolder(async (folder) => {
      const csv = file(folder, "more.csv", "nane,on,on,schoolAttendence,expect.pointTo\na,b,c,d,e\n");
      const { out } = await commandLine(["test", file(folder, "b.json", council()), "--cases", csv]);
      expect(out).toContain("did you mean `schoolAttendancePercent`?");
      expect(out).toContain("more.csv:1:29: no column `expect.pointTo`; did you mean `expect.pointsTo`?");
      expect(out).toContain("the column `on` stands twice");
      expect(out).toContain("a table of cases needs a column `name`");
    }));

  it("names every fault of cases in JSON with its line", () =>
    inFolder(async (folder) => {
      const faulty = [
        { name: "a", on: "2026-11-21", given: { schoolAttendance: 1 }, expect: { pointsTo: "level-9" } },
        { name: "b", on: "2026-13-21", given: {}, expect: {} },
        { name: "c", on: "2026-11-21", given: {}, expect: { because: "x" }, extra: 1 },
      ];
      const json = file(folder, "more.json", `{\n"cases": ${JSON.stringify(faulty, undefined, 1)}\n}`);
      const { exit, out } = await commandLine(["test", file(folder, "b.json", council()), "--cases", json]);
      const codes = [...out.matchAll(/more\.json:\d+:\d+: .* \((\S+)\)$/gm)].map(([, code]) => code);
      expect(codes.toSorted()).toEqual(
        ["unknown-fact", "unknown-level", "not-a-day", "empty-list", "wrong-kind", "unknown-key"].toSorted(),
      );
      expect(exit).toBe(1);
    }));

  it("prints JSON with every result and its place, and coverage when asked", () =>
    inFolder(async (folder) => {
      const path = file(folder, "b.json", council());
      const { out } = await commandLine(["test", path, "--coverage", "--format", "json"]);
      const { format, passed, run, failed, results, coverage } = JSON.parse(out);
      expect({ format, passed, run, failed }).toEqual({ format: 1, passed: true, run: 4, failed: 0 });
      expect(results[0]).toEqual({
        of: "rule",
        rule: "borchester-half-of-school-missed",
        name: "attends 49 %, help tried",
        at: "/rules/0/examples/0",
        file: path,
        line: expect.any(Number),
        column: expect.any(Number),
        passed: true,
        differences: [],
      });
      expect(coverage.unmet.map(({ at, never }: Json) => `${at} ${never}`)).toEqual([
        "/rules/0 unknown",
        "/rules/0/conditions/all/0 unknown",
        "/rules/0/conditions/all/1 unknown",
      ]);
    }));

  it("lists what no case met at its line, and fails below a share that is asked for", () =>
    inFolder(async (folder) => {
      const path = file(folder, "b.json", council());
      const asked = await commandLine(["test", path, "--coverage-at-least", "80"]);
      expect(asked.out).toContain("6 of 9 outcomes met (66 %)");
      expect(asked.out).toMatch(/b\.json:\d+:\d+: rule `borchester-half-of-school-missed` is never open/);
      expect(asked.err).toBe("coverage is 66 %, less than 80 %\n");
      expect(asked.exit).toBe(1);
      expect((await commandLine(["test", path, "--coverage-at-least", "66"])).exit).toBe(0);
      expect((await commandLine(["test", path, "--coverage-at-least", "101"])).exit).toBe(2);
    }));

  it("prints JUnit XML that is well formed whatever a case is called", () =>
    inFolder(async (folder) => {
      const name = "a \"b\" <c> & 'd' ]]> é\ttab";
      const wrong = [{ name, given: {}, expect: "applies" }];
      const path = file(folder, "b.json", council({}, { examples: wrong }));
      const { exit, out } = await commandLine(["test", path, "--format", "junit"]);
      expect(exit).toBe(1);
      const tree = wellFormed(out);
      expect(tree.map(({ tag }) => tag)).toEqual([
        "testsuites",
        "testsuite",
        "testcase",
        "failure",
        "testsuite",
        "testcase",
      ]);
      expect(tree[2]?.attributes.name).toBe(name);
      expect(tree[0]?.attributes).toMatchObject({ tests: "2", failures: "1", errors: "0" });
    }));

  it("ends with 2 where there is no such file, and with 1 where the file is refused", () =>
    inFolder(async (folder) => {
      expect((await commandLine(["test", join(folder, "none.json")])).exit).toBe(2);
      const path = file(folder, "b.json", council());
      expect((await commandLine(["test", path, "--cases", join(folder, "none.csv")])).exit).toBe(2);
      const refused = file(folder, "c.json", "{}");
      expect((await commandLine(["test", refused])).exit).toBe(1);
      const { exit, out } = await commandLine(["test", refused, "--format", "junit"]);
      expect(exit).toBe(1);
      expect(wellFormed(out).some(({ tag }) => tag === "error")).toBe(true);
    }));
});

describe("levels-of-need mutate", () => {
  it("passes a file whose examples and cases notice everything", () =>
    inFolder(async (folder) => {
      const { exit, out } = await commandLine(["mutate", file(folder, "b.json", council())]);
      expect(out).toMatch(/: \d+ changes: \d+ would be noticed, 0 would not/);
      expect(exit).toBe(0);
    }));

  it.each([
    ["attends 49 %, help tried", ["49 instead of 50"]],
    ["attends 50 %", ["this part left out", "51 instead of 50"]],
    ["attends 49 %, nothing tried", ["this part left out"]],
  ])("names exactly the changes that `%s` alone notices, and is content once what it shows is pasted", (left, missed) =>
    inFolder(async (folder) => {
      const kept = examples.filter(({ name }) => name !== left);
      const path = file(folder, "b.json", council({}, { examples: kept }));
      const { exit, out } = await commandLine(["mutate", path, "--format", "json"]);
      const unnoticed = (
        JSON.parse(out).changes as { outcome: string; says: string; example: { example: Json } }[]
      ).filter(({ outcome }) => outcome === "not-noticed");
      expect(exit).toBe(1);
      expect(unnoticed.map(({ says }) => says)).toEqual(missed);
      // One example may notice several changes.
      const shown = new Map(unnoticed.map(({ example: { example } }) => [example.name, example]));
      const pasted = council({}, { examples: [...kept, ...shown.values()] });
      const again = file(folder, "c.json", pasted);
      expect((await commandLine(["mutate", again])).exit).toBe(0);
      expect((await commandLine(["test", again])).exit).toBe(0);
    }),
  );

  it("shows a case of the file for a level that no case would miss, which then would", () =>
    inFolder(async (folder) => {
      const { exit, out } = await commandLine([
        "mutate",
        file(folder, "b.json", council({ cases: [] })),
        "--format",
        "json",
      ]);
      const unnoticed = (JSON.parse(out).changes as { outcome: string; kind: string; case: Json }[]).filter(
        ({ outcome }) => outcome === "not-noticed",
      );
      expect(exit).toBe(1);
      expect(new Set(unnoticed.map(({ kind }) => kind))).toEqual(new Set(["level"]));
      const pasted = file(folder, "c.json", council({ cases: unnoticed.slice(0, 1).map((one) => one.case) }));
      expect((await commandLine(["mutate", pasted])).exit).toBe(0);
    }));

  it("changes nothing while an example fails as the file stands", () =>
    inFolder(async (folder) => {
      const wrong = [{ name: "attends 50 %", given: { schoolAttendancePercent: 50 }, expect: "applies" }];
      const path = file(folder, "b.json", council({}, { examples: wrong }));
      const { exit, out, err } = await commandLine(["mutate", path]);
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(err).toContain("put right first what fails");
      expect(readFileSync(path, "utf8")).toBe(council({}, { examples: wrong }));
    }));

  it("changes only what --rule names, and says of a name that nothing has it", () =>
    inFolder(async (folder) => {
      const path = file(folder, "b.json", council());
      const one = await commandLine(["mutate", path, "--rule", "borchester-half-of-school-missed"]);
      expect(one.out).toBe((await commandLine(["mutate", path])).out);
      const none = await commandLine(["mutate", path, "--rule", "no-such"]);
      expect(none.exit).toBe(2);
      expect(none.err).toContain("no rule, duty, condition or count called no-such");
    }));

  it("says that a file without rules of its own has nothing to change", async () => {
    const { exit, out } = await commandLine(["mutate", "rules/staffordshire.json"]);
    expect(out).toContain("nothing of its own to change");
    expect(exit).toBe(0);
  });
});
