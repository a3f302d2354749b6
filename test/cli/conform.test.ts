import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { file, program, type Said } from "./command-line.js";
import { commandLine, inFolder } from "./in-process.js";
import { PYTHON, REFERENCE, SKIPPED, wrongCopy } from "./python.js";

const SMALL = "rules/vectors/small/rule-set.json";
const RESOLVED = "rules/vectors/small/resolved.json";
const DAY = ["--on", "2026-11-21"];

/** A program in JavaScript that answers each case by `decide`, which gets the case. */
function answering(decide: string): readonly string[] {
  const code = `for await (const line of (await import("node:readline")).createInterface({ input: process.stdin })) {
    const { id, on, facts } = JSON.parse(line);
    const answer = (${decide})({ id, on, facts });
    if (answer !== undefined) console.log(typeof answer === "string" ? answer : JSON.stringify({ id, ...answer }));
  }`;
  return [process.execPath, "--input-type=module", "-e", code];
}

const ALWAYS_LOWEST = answering(`() => ({ atLeast: "all", pointsTo: "all", couldBe: "protect" })`);

/** Our own command line as the program that is tried. */
function ours(rules: string): readonly string[] {
  return [process.execPath, program, "indicate", "-", "--format", "ndjson", "--rules", rules];
}

async function conform(rules: string, options: readonly string[], command: readonly string[]): Promise<Said> {
  return commandLine(["conform", rules, ...options, "--", ...command]);
}

describe("levels-of-need conform", () => {
  it("finds that our own command line decides as it says, rules and refusals too", async () => {
    const { exit, out } = await conform("england", [...DAY, "--compare", "rules"], ours("england"));
    expect(out).toMatch(/rules by england \S+: (\d+) cases asked, \1 agree, 0 differ, 0 without an answer\n$/);
    expect(exit).toBe(0);
  });

  it("says each case on which a program differs: the facts, what was expected, what came, and the rule", async () => {
    const { exit, out, err } = await conform(SMALL, DAY, ALWAYS_LOWEST);
    expect(exit).toBe(1);
    expect(out).toContain(
      'danger-now/1, on 2026-11-21, {"immediateDanger":true}\n  atLeast: expected protect, found all\n  pointsTo: expected protect, found all\n  turns on danger-now\n',
    );
    expect(out).toMatch(/\d+ answers without `enoughKnown`: it was not compared/);
    expect(out).toMatch(/^school-missed: \d+ cases$/m);
    expect(err).toBe("these rules stand on no national floor: they are for trying programs, and not for a child\n");
  });

  it("says it for programs too", async () => {
    const { out } = await conform(SMALL, [...DAY, "--format", "json", "--count", "3"], ALWAYS_LOWEST);
    const page = JSON.parse(out);
    expect(page).toMatchObject({ format: 1, compared: "levels", conforms: false, asked: 3 });
    expect(page.cases).toBeGreaterThan(250);
    expect(page.differences[0]).toMatchObject({
      id: expect.any(String),
      facts: {},
      differences: [{ of: expect.any(String) }],
    });
  });

  it.each([
    ["ends early", `() => process.exit(0)`, /ended with exit code 0, before it had answered/],
    ["ends with an error", `() => { throw new Error("no") }`, /ended with exit code 1, before it had answered/],
    ["leaves cases out", `() => undefined`, /\d+ cases without an answer: case\/1, .* and \d+ more/],
    ["prints no JSON", `() => "ready"`, /^line 1 of its standard output is no JSON; an answer is one JSON object/m],
    [
      "answers what was not asked",
      `() => ({ id: "x" })`,
      /^line 1 of its standard output answers an `id` that was not/m,
    ],
    [
      "answers twice",
      `() => { console.log('{"id":"case/1"}'); return '{"id":"case/1"}' }`,
      /answers "case\/1" for the second/,
    ],
  ])("a program that %s is said so", async (_, decide, says) => {
    const { exit, out } = await conform(SMALL, DAY, answering(decide));
    expect(exit).toBe(1);
    expect(out).toMatch(says);
  });

  it("ends a program that prints nothing for as long as it was given", async () => {
    const { exit, out } = await conform(
      SMALL,
      [...DAY, "--timeout", "1"],
      [process.execPath, "-e", "setInterval(() => {}, 999)"],
    );
    expect(exit).toBe(1);
    expect(out).toContain("printed nothing for 1 second and was ended; --timeout gives it longer");
  });

  it("passes on what a program says on standard error", async () => {
    const { err } = await conform(SMALL, [...DAY, "--count", "1"], answering(`() => console.error("here I am")`));
    expect(err).toContain("here I am\n");
  });

  it("tries the cases of a file, the published vectors too, also those that must be refused", async () => {
    const vectors = "rules/vectors/england";
    for (const [name, compared] of [
      ["cases", "rules"],
      ["refused", "rules"],
    ] as const) {
      const said = await conform(
        "england",
        ["--cases", `${vectors}/${name}.ndjson`, "--compare", compared],
        ours("england"),
      );
      expect(said.out).toContain(" 0 differ, 0 without an answer");
      expect(said.exit).toBe(0);
    }
  });

  it("compares whole indications, and names the place that differs", async () => {
    await inFolder(async (folder) => {
      const cases = file(folder, "cases.ndjson", '{"id":"a","on":"2026-11-21","facts":{"strangulation":true}}\n');
      const indication = (await commandLine(["indicate", caseFile(folder), "--format", "json"])).out;
      const answers = (text: string) => {
        const path = JSON.stringify(file(folder, "answer.json", text));
        return answering(
          `() => ({ indication: JSON.parse(process.getBuiltinModule("fs").readFileSync(${path}, "utf8")) })`,
        );
      };
      const same = await conform("england", ["--cases", cases, "--compare", "indication"], answers(indication));
      expect(same.exit).toBe(0);
      const changed = answers(indication.replace('"urgency": "', '"urgency": "not-'));
      const other = await conform("england", ["--cases", cases, "--compare", "indication"], changed);
      expect(other).toMatchObject({
        exit: 1,
        out: expect.stringMatching(/\/indication\/.*urgency: expected \S+, found not-/),
      });
    });
  });

  it.each([
    [
      "no command",
      ["conform", SMALL],
      /usage: levels-of-need conform england\|FILE\|DIR \[.*\] -- COMMAND ARGS\.\.\.\n/,
    ],
    ["no number", ["conform", SMALL, "--count", "0", "--", "x"], /--count takes a whole number/],
    ["nothing to compare", ["conform", SMALL, "--compare", "all", "--", "x"], /levels or rules or indication/],
    ["no such rules", ["conform", "no-such.json", "--", "x"], /no-such\.json/],
    ["no such cases", ["conform", SMALL, "--cases", "no-such.ndjson", "--", "x"], /no-such\.ndjson/],
    [
      "no such program",
      ["conform", SMALL, ...DAY, "--", "no-such-program"],
      /there is no such program; no shell looks for it/,
    ],
    ["a day out of force", ["conform", SMALL, "--on", "2001-01-01", "--", "x"], /in force from 2026-01-01/],
  ])("ends with 2 and a sentence where there is %s", async (_, args, says) => {
    const { exit, out, err } = await commandLine(args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(says);
  });

  it("gives every word after -- to the program, also those that look like its own options", async () => {
    const { exit, out } = await commandLine([
      "conform",
      SMALL,
      ...DAY,
      "--count",
      "1",
      "--",
      ...ALWAYS_LOWEST,
      "--",
      "--help",
      "-h",
      "--cases",
    ]);
    expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining("1 case asked of") });
  });

  it("says that it took the day from the clock where none was named", async () => {
    expect((await conform("england", ["--count", "1"], ours("england"))).err).toContain(
      "no day was named: taken as on today, 2026-11-21 by this machine's clock\n",
    );
  });
});

function caseFile(folder: string): string {
  return file(folder, "case.json", '{"on":"2026-11-21","facts":{"strangulation":true}}');
}

if (PYTHON === undefined) console.warn(SKIPPED);

it("Python is there, where everything is to be tried", () => {
  expect(PYTHON !== undefined || process.env.CI === undefined, SKIPPED).toBe(true);
});

describe.skipIf(PYTHON === undefined)("the reference in Python", () => {
  const python = PYTHON ?? "";

  it("decides every case of the small scale as the rules do, and every vector", async () => {
    for (const cases of [
      [],
      ["--cases", "rules/vectors/small/cases.ndjson"],
      ["--cases", "rules/vectors/small/refused.ndjson"],
    ]) {
      const said = await conform(SMALL, [...DAY, ...cases, "--compare", "rules"], [python, REFERENCE, RESOLVED]);
      expect(said.out).toContain(" 0 differ, 0 without an answer");
      expect(said.exit).toBe(0);
    }
  });

  // All fifteen thousand take a minute or two: EVERY_CASE=1 tries them.
  const most = process.env.EVERY_CASE === undefined ? ["--count", "4000"] : [];

  it.each([
    ["england", most],
    ["examples/councils/borchester", ["--count", "1500"]],
    ["examples/councils/changes-to-national-rules.json", ["--count", "1500"]],
    ["examples/councils/to-twenty-five.json", ["--count", "1500"]],
  ])("decides the cases of %s as the rules do", async (rules, options) => {
    await inFolder(async (folder) => {
      const printed = join(folder, "printed.json");
      writeFileSync(printed, (await commandLine(["print", rules, "--format", "json"])).out);
      const said = await conform(rules, [...DAY, ...options, "--compare", "rules"], [python, REFERENCE, printed]);
      expect(said.out).toContain(" 0 differ, 0 without an answer");
      expect(said.exit).toBe(0);
    });
  });

  it.each([
    ["is one off below a number", "rule_set.py", "value < other", "value <= other", "half-of-school-missed"],
    ["is one off above a number", "rule_set.py", "value > other", "value >= other", "often-missing"],
    ["takes a step too few", "rule_set.py", ">= domain.index(other)", "> domain.index(other)", "care-missing"],
    ["reads a year as a month", "rule_set.py", "month // 12 in years", "month in years", "head-injury-under-five"],
    [
      "forgets what a question presupposes",
      "rule_set.py",
      'if "appliesWhen" in fact',
      "if False",
      "head-injury-under-five",
    ],
    [
      "forgets that a strength is read as missing",
      "rule_set.py",
      'fact["direction"] == "protective"',
      "False",
      "often-missing",
    ],
    [
      "forgets the cautious readings",
      "rule_set.py",
      'if "whenUnknown" not in fact',
      "if True",
      "goes-home-to-person-feared",
    ],
    [
      "keeps a rule for a day too long",
      "rule_set.py",
      '<= period.get("until", day)',
      '<= max("2027-01-01", day)',
      "school-missed",
    ],
    [
      "reads what is not known as no",
      "three_values.py",
      "return FAILS if left.isdisjoint(values) else UNKNOWN",
      "return FAILS",
      "danger-now",
    ],
    ["does not try a fact that stands twice", "three_values.py", "names.count(name) < 2", "True", "care-short-by-age"],
    [
      "counts what may be so",
      "three_values.py",
      "certain = parts.count(HOLDS)",
      "certain = parts.count(HOLDS) + parts.count(UNKNOWN)",
      "three-signs",
    ],
    ["uses facts that contradict each other", "case.py", "if not left[name]]", "if False]", "before it had answered"],
    [
      "lets every rule speak of a person of nineteen",
      "levels_of_need.py",
      'min(left.get("ageMonths", [0])) < ADULT',
      "True",
      '"ageYears":19',
    ],
    [
      "says the lowest level though a danger is open",
      "levels_of_need.py",
      "or not danger_is_open(rules, left)",
      "or True",
      "enoughKnown",
    ],
  ])("is found out where it %s", async (_, name, piece, instead, says) => {
    await inFolder(async (folder) => {
      const copy = wrongCopy(folder, name, piece, instead);
      const { exit, out } = await conform(SMALL, [...DAY, "--compare", "rules"], [python, copy, RESOLVED]);
      expect(exit).toBe(1);
      expect(out).toContain(says);
    });
  });
});
