import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { file, levelsOfNeed, type Said } from "./command-line.js";
import { commandLine, inFolder } from "./in-process.js";

const baby = "examples/cases/02-eight-month-old-small-mark.json";
const agreed = "examples/decisions/eight-month-old-small-mark.json";
const pupil = "examples/cases/04-school-missed-early-help.json";
const lowered = "examples/decisions/school-missed-lowered.json";

function record(...args: readonly string[]): Promise<Said> {
  return commandLine(["record", ...args]);
}

function replay(...args: readonly string[]): Promise<Said> {
  return commandLine(["replay", ...args]);
}

/** A decision of the examples with some words otherwise. */
function decisionWith(folder: string, path: string, from: RegExp, to: string): string {
  return file(folder, "decision.json", readFileSync(path, "utf8").replace(from, to));
}

/** The lowered decision on a council's scale. */
function onCouncilsScale(folder: string): string {
  return decisionWith(folder, lowered, /"level": "(?:universal|early-help)"/g, '"level": "level-2"');
}

/** The national rules as they may have been: another version, with what else is changed in its files. */
function nationalOf(
  version: string,
  folder: string,
  over: { readonly [path: string]: readonly [string, string] } = {},
): string {
  const old = join(folder, "old");
  cpSync(resolve("rules/england"), old, { recursive: true });
  const changes = { "rule-set.json": ['"version": "1.0.0"', `"version": "${version}"`] as const, ...over };
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = readFileSync(join(old, path), "utf8");
    expect(text).toContain(from);
    file(old, path, text.replace(from, to));
  }
  return old;
}

describe("levels-of-need record", () => {
  it.each([
    [baby, agreed],
    [pupil, lowered],
  ])("records the example decision on %s as one line, which replays", (given, decision) => {
    const { exit, out, err } = levelsOfNeed(["record", given, decision]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(levelsOfNeed(["replay", "-"], { input: out })).toMatchObject({ exit: 0, err: "" });
  });

  it("prints it for people when asked", async () => {
    const { exit, out } = await record(baby, agreed, "--format", "text");
    expect(exit).toBe(0);
    expect(out).toMatch(/^DECISION ON CASE BOR-000417\n/);
  });

  it("writes it to a file with -o, says so, prints it for people, and never writes over a file", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "record.json");
      const { exit, out, err } = await record(baby, agreed, "-o", path);
      expect({ exit, err }).toEqual({ exit: 0, err: `${path} written\n` });
      expect(out).toMatch(/^DECISION ON CASE/);
      const written = readFileSync(path, "utf8");
      expect(written).toBe((await record(baby, agreed)).out);
      expect(await record(pupil, lowered, "--output", path)).toEqual({
        exit: 2,
        out: "",
        err: `${path} is there already; choose another name, or move it away\n`,
      });
      expect(readFileSync(path, "utf8")).toBe(written);
    });
  });

  it("takes the case or the decision from standard input, and never both", async () => {
    expect((await commandLine(["record", baby, "-"], readFileSync(agreed, "utf8"))).exit).toBe(0);
    expect((await commandLine(["record", "-", agreed], readFileSync(baby, "utf8"))).exit).toBe(0);
    const both = await record("-", "-");
    expect(both).toMatchObject({ exit: 2, out: "" });
    expect(both.err).toContain("only one of the case and the decision can be `-`");
  });

  it("decides on a council's own levels", async () => {
    await inFolder(async (folder) => {
      const { exit, out } = await record("examples/councils/borchester", pupil, onCouncilsScale(folder));
      expect(exit).toBe(0);
      expect(JSON.parse(out).scale.map(({ id }: { id: string }) => id)).toContain("level-2");
    });
  });

  it("takes the place of an older record of the same case", async () => {
    await inFolder(async (folder) => {
      const older = file(folder, "older.json", (await record(pupil, lowered)).out);
      const { exit, out } = await record(pupil, lowered, "--supersedes", older);
      expect(exit).toBe(0);
      expect(JSON.parse(out).supersedes).toEqual({ digest: JSON.parse(readFileSync(older, "utf8")).digest });
      const other = await record(baby, agreed, "--supersedes", older);
      expect(other.exit).toBe(1);
      expect(other.err).toContain("(other-reference)");
    });
  });

  it("refuses a decision without a reason that nobody there may make, each problem with its line", async () => {
    await inFolder(async (folder) => {
      const text = readFileSync(lowered, "utf8")
        .replace(/"why": "[^"]*"/, '"why": "agree"')
        .replaceAll("social-work", "teaching");
      const { exit, out, err } = await record(pupil, file(folder, "decision.json", text));
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(err).toMatch(/decision\.json:9:\d+: please say why in your own words.* \(not-own-words\)\n/);
      expect(err).toMatch(/decision\.json:\d+:\d+: a decision below .* \(needs-approval\)\n/);
      expect(err).not.toMatch(/chickenpox|\n\s+at /);
    });
  });

  it("offers the question first, below a floor that rests on what is not known", async () => {
    await inFolder(async (folder) => {
      const { exit, err } = await record(
        baby,
        decisionWith(folder, agreed, /"level": "child-protection"/, '"level": "universal"'),
      );
      expect(exit).toBe(1);
      expect(err).toMatch(
        /: first answer what .* Do you already know how the child moves about alone\? .* \(safety-floor\)\n/,
      );
    });
  });

  it.each([
    ["no such case", ["no-such-case.json", agreed]],
    ["no such decision", [baby, "no-such-decision.json"]],
    ["no such thresholds", ["no-such-rules.json", baby, agreed]],
    ["no such older record", [baby, agreed, "--supersedes", "no-such-record.json"]],
    ["a folder for the new record", [baby, agreed, "-o", "."]],
    ["a case that cannot be used", [agreed, agreed]],
    ["a day that does not exist", [baby, agreed, "--on", "2026-02-30"]],
    ["a misspelt option", [baby, agreed, "--supersede", "x"]],
    ["one file alone", [baby]],
  ])("ends in a sentence and code 2 for %s", async (_, args) => {
    const { exit, out, err } = await record(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err.trim()).not.toBe("");
    expect(err).not.toMatch(/\n\s+at |ENOENT|EISDIR|not your mistake/);
  });
});

describe("levels-of-need replay", async () => {
  const made = (await record(baby, agreed)).out;

  function replayed(text: string, ...rules: readonly string[]): Promise<Said> {
    return commandLine(["replay", "-", ...rules], text);
  }

  it("ends in 0 when the indication is the same to the byte", async () => {
    expect(await replayed(made)).toMatchObject({ exit: 0, err: "", out: expect.stringMatching(/^THE SAME\n/) });
    expect((await replayed(made, "rules/england")).exit).toBe(0);
  });

  it("ends in 1 when thresholds differ, and names what differs", async () => {
    const { exit, out } = await replayed(made, "examples/councils/borchester");
    expect(exit).toBe(1);
    expect(out).toMatch(/^IT DIFFERS\n/);
    expect(out).toContain("Removed rules of england: young-parent-and-need.");
    expect(out).toContain("Changed rules of england: close-to-living-apart,");
  });

  it("compares several, and ends in 0 when one of them is the one", async () => {
    const { exit, out } = await replayed(made, "examples/councils/borchester", "england", "--format", "json");
    expect(exit).toBe(0);
    expect(JSON.parse(out).replays.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["differs", "same"]);
    expect((await replayed(made, "examples/councils/borchester", "england")).out).toContain("== england\n\nTHE SAME");
  });

  it("ends in 1 for a record that was edited", async () => {
    const { exit, out } = await replayed(made.replace("no doctor", "a doctor"));
    expect(exit).toBe(1);
    expect(out).toContain("THE RECORD WAS CHANGED");
  });

  it("ends in 2 for what is no record, with every problem and no value", async () => {
    const broken = made.replace('"format":1', '"format":2').replace('"settled":false', '"settled":"secret"');
    const { exit, out, err } = await replayed(broken);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    expect(err).not.toContain("secret");
    expect((await replay("no-such-record.json")).exit).toBe(2);
    expect((await replayed(made, "no-such-rules.json")).exit).toBe(2);
  });
});

describe("after the national rules have changed", () => {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  const path = "child-protection/injury-in-child-not-yet-mobile.json";
  const old = nationalOf("1.0.1", folder, { [path]: ['"urgency": "immediate"', '"urgency": "same-day"'] });
  const printed = join(folder, "printed.json");

  beforeAll(async () => {
    file(folder, "printed.json", (await commandLine(["print", old, "--format", "json"])).out);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("a record replays by the national set that was kept, as files or as print wrote it, and by no other", async () => {
    const then = file(folder, "record.json", (await record(old, baby, agreed)).out);
    expect((await replay(then, old)).exit).toBe(0);
    expect(await replay(then, printed)).toMatchObject({ exit: 0, err: "" });
    const today = await replay(then, "england");
    expect(today.exit).toBe(1);
    expect(today.out).toContain("Changed rules of england: injury-in-child-not-yet-mobile.");
    expect(today.out).toContain("How soon: same-day, now immediate.");
  });

  it("a council's record replays by its printed set, on top of the national set that was in force then", async () => {
    const council = "examples/councils/borchester";
    const { out } = await record(council, pupil, onCouncilsScale(folder), "--base", old);
    const then = file(folder, "council-record.json", out);
    const kept = await commandLine(["print", council, "--base", old, "--format", "json"]);
    expect(await replay(then, file(folder, "council.json", kept.out), "--base", printed)).toMatchObject({
      exit: 0,
      err: "",
    });
    expect((await replay(then, council)).exit).toBe(1);
  });

  it("a printed national set that the record does not name is not taken on its own word", async () => {
    const now = file(folder, "other.json", (await record(baby, agreed)).out);
    expect((await replay(now, printed)).exit).toBe(2);
  });
});

describe("help", () => {
  it.each(["record", "replay"])("explains %s", async (command) => {
    const { exit, out } = await commandLine([command, "--help"]);
    expect(exit).toBe(0);
    expect(out).toContain(`levels-of-need ${command}`);
    expect(out).toContain("Exit code");
  });

  it("has the schemas of a decision and of a record", async () => {
    for (const name of ["decision", "decision-record"]) {
      const { out } = await commandLine(["schema", name]);
      expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(`rules/schema/${name}.json`, "utf8")));
    }
  });

  it("names the command that was probably meant", async () => {
    expect((await commandLine(["recrod"])).err).toContain("did you mean record?");
  });
});
