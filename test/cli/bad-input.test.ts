import { describe, expect, it } from "vitest";
import { file, inTemporaryFolder, levelsOfNeed, type Said } from "./command-line.js";

function indicate(content: string | Buffer): Said {
  return inTemporaryFolder((folder) => levelsOfNeed(["indicate", file(folder, "case.json", content)]));
}

function caseWith(facts: object, on = "2026-11-21"): string {
  return JSON.stringify({ on, facts });
}

const deep = `{"on":"2026-11-21","facts":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`;

const faulty: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ["a fact that there is not", caseWith({ schoolAttendencePercent: 45 }), /did you mean `schoolAttendancePercent`\?/],
  ["a text where a number belongs", caseWith({ ageMonths: "eight" }), /whole number of months from 0 to 311/],
  ["an age of -3", caseWith({ ageMonths: -3 }), /out-of-range/],
  ["an age of 3.5", caseWith({ ageMonths: 3.5 }), /wrong-kind/],
  ["an infinite number", '{ "on": "2026-11-21", "facts": { "ageMonths": 1e999 } }', /whole number of months/],
  ["a day that does not exist", caseWith({}, "2026-02-29"), /a day that exists/],
  ["a day before the national set", caseWith({}, "1999-01-01"), /not-in-force/],
  ["an unborn child with an age", caseWith({ unborn: true, ageMonths: 3 }), /contradictory-facts/],
  ["two ages that differ", caseWith({ ageYears: 3, ageMonths: 100 }), /contradictory-facts/],
  ["a grown-up", caseWith({ ageMonths: 216 }), /not-a-child/],
  ["a list", "[]", /expected an object with `on` and `facts`/],
  ["an empty file", "", /empty/],
  ["half a file", '{ "on": "2026-11-21", "facts": {', /not-json/],
  ["UTF-16", Buffer.from(`\uFEFF${caseWith({})}`, "utf16le"), /UTF-8/],
  ["NUL bytes", Buffer.from([0, 0, 0, 0]), /UTF-8|NUL/],
  ["JSON nested 10,000 deep", deep, /too-deep/],
  ["a 50 MB file", Buffer.alloc(50_000_000, "x"), /too-large/],
  ["a key that would change the prototype", '{ "on": "2026-11-21", "facts": { "__proto__": true } }', /forbidden-key/],
  ["the same fact twice", '{ "on": "2026-11-21", "facts": { "ageMonths": 1, "ageMonths": 2 } }', /duplicate-key/],
];

describe("a case that cannot be used", () => {
  it.each(faulty)("%s is a clear problem, with nothing on standard output", (_, content, says) => {
    const { exit, out, err } = indicate(content);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });

  it("shows every problem at once, each with its line, and never a value", () => {
    const content =
      '{\n  "on": "2026-11-21",\n  "facts": {\n    "ageMonths": -98731,\n    "injuryPresent": "a secret"\n  }\n}';
    const { err } = indicate(content);
    expect(err).toMatch(/case\.json:4:\d+: .*\n.*case\.json:5:\d+: /);
    expect(err).not.toMatch(/secret|98731/);
  });

  it("may begin with a byte order mark", () => {
    expect(indicate(`\uFEFF${caseWith({})}`).exit).toBe(0);
  });
});

describe("a file that is not there", () => {
  it.each([
    ["a missing case", ["indicate", "no-such-case.json"]],
    ["a folder for a case", ["indicate", "examples"]],
    [
      "missing thresholds",
      ["indicate", "examples/cases/01-ten-day-old-bruised-hand.json", "--rules", "no-such-file.json"],
    ],
    ["a missing file to check", ["check", "no-such-file.json"]],
    ["a missing file to print", ["print", "no-such-file.json"]],
  ])("%s is a sentence, and the code is 2", (_, args) => {
    const { exit, out, err } = levelsOfNeed(args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err.trim()).not.toBe("");
    expect(err).not.toMatch(/\n\s+at |ENOENT|EISDIR/);
  });
});

describe("wrong usage", () => {
  it.each([
    ["a command that there is not", ["indicat"], /did you mean indicate\?/],
    ["an option that there is not", ["indicate", "--rule", "x"], /did you mean --rules\?/],
    ["a day that does not exist", ["indicate", "x.json", "--on", "2026-02-30"], /a day that exists/],
    ["a format that there is not", ["indicate", "x.json", "--format", "xml"], /text or json/],
    ["an option without its value", ["indicate", "x.json", "--on"], /usage: levels-of-need indicate/],
    ["a name that is not one", ["init", "Not A Name"], /small letters/],
    ["a schema that there is not", ["schema", "nothing"], /there is no schema/],
  ])("%s is a sentence, and the code is 2", (_, args, says) => {
    const { exit, out, err } = levelsOfNeed(args);
    expect(err).toMatch(says);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});
