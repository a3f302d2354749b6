import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { file, inTemporaryFolder, levelsOfNeed, program, type Said } from "./command-line.js";
import { PYTHON, SKIPPED } from "./python.js";

const TABLE = resolve("examples/councils/indicator-table.csv");
const DAY = ["--on", "2026-11-21"];
const WORKFLOW = ".github/workflows/felpersham-thresholds.yml";

const LEVELS = [
  "universal=Level 1: Universal",
  "early-help=Level 2: Early help",
  "child-in-need=Level 3: Family help",
  "child-protection=Level 4: Protection",
].flatMap((level) => ["--level", level]);

function init(folder: string, ...args: readonly string[]): Said {
  return levelsOfNeed(["init", ...args], { in: folder });
}

interface Written {
  readonly levels?: readonly { readonly id: string; readonly name: string }[];
  readonly rules: readonly {
    readonly name: string;
    readonly event: { readonly type: string };
    readonly examples: unknown[];
  }[];
  readonly cases: readonly unknown[];
  readonly contacts?: unknown;
}

function read(folder: string, name: string): Written {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

/** check, test and prove, each with its exit code. */
function gates(folder: string, path: string, ...more: readonly string[]): readonly (number | null)[] {
  return ["check", "test", "prove"].map((command) => levelsOfNeed([command, path, ...more], { in: folder }).exit);
}

describe("levels-of-need init with the table of the fictional council", () => {
  it("writes 37 rows of 40 as rules that pass check, test and prove, and names the three others", () =>
    inTemporaryFolder((folder) => {
      const { exit, out, err } = init(folder, "felpersham", "--table", TABLE, ...DAY, ...LEVELS);
      expect(exit).toBe(1);
      expect(out).toContain("34 new rules with 126 examples from 37 of 40 rows");
      expect([...new Set(err.match(/row \d+/g))]).toEqual(["row 10", "row 32", "row 40"]);
      expect(err).toContain("row 10, fact: no fact called `exclusionPosible`; did you mean `exclusionPossible`");
      expect(err).toContain(
        "row 32, value: `schoolAttendancePercent` takes a whole number of per cent from 0 to 100, and not 120",
      );
      expect(err).toContain("row 32, basis: says nothing");
      expect(err).toContain(
        "row 40, level: no level called `level-5`; there are `level-1`, `level-2`, `level-3`, `level-4`",
      );
      expect(err).toContain("row 40, comparison: no comparison called `worse than`");
      expect(gates(folder, "felpersham.json")).toEqual([0, 0, 0]);
      const { rules, cases } = read(folder, "felpersham.json");
      expect(rules.map(({ examples }) => examples.length >= 2)).toEqual(rules.map(() => true));
      expect(cases).toHaveLength(rules.length);
    }));

  it("writes examples by which nearly every change of a rule would be noticed", () =>
    inTemporaryFolder((folder) => {
      init(folder, "felpersham", "--table", TABLE, ...DAY, ...LEVELS);
      const { out } = levelsOfNeed(["mutate", "felpersham.json", "--format", "json"], { in: folder });
      const { noticed, notNoticed } = JSON.parse(out) as { readonly noticed: number; readonly notNoticed: number };
      expect(noticed).toBeGreaterThan(100);
      expect(notNoticed / (noticed + notNoticed)).toBeLessThan(0.03);
    }));

  it("writes nothing with --every-row", () =>
    inTemporaryFolder((folder) => {
      const { exit, out, err } = init(folder, "felpersham", "--table", TABLE, "--every-row", ...DAY, ...LEVELS);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toContain("3 of 40 rows could not be taken; nothing was written");
      expect(readdirSync(folder)).toEqual([]);
    }));
});

describe("levels-of-need init", () => {
  it.each([
    ["nothing", []],
    ["the national levels", ["--from", "england"]],
    ["levels of its own", LEVELS],
  ])("writes a file from %s that passes check, test and prove, and asks nothing of a pipe", (_, args) =>
    inTemporaryFolder((folder) => {
      expect(init(folder, "felpersham", ...args).exit).toBe(0);
      expect(gates(folder, "felpersham.json")).toEqual([0, 0, 0]);
    }),
  );

  it("begins from another council's file, under names of its own and without what that council promised", () =>
    inTemporaryFolder((folder) => {
      const other = resolve("examples/councils/borchester");
      const { exit, out } = init(folder, "felpersham", "--from", other, ...DAY);
      expect(exit).toBe(0);
      expect(out).toContain("left out, since it is the other council's own: approval, inForce");
      expect(out).toContain("the other council is still named at /");
      const written = read(folder, "felpersham.json");
      expect(written.contacts).toBeUndefined();
      expect(written.rules.map(({ name }) => name)).toContain("felpersham-clutter-seven");
      expect(written.rules.filter(({ name }) => !name.startsWith("felpersham-"))).toEqual([]);
      expect(JSON.stringify(written.rules)).toContain("Taken over from Borchester; not yet found in our own document.");
      expect(gates(folder, "felpersham.json").slice(0, 2)).toEqual([0, 0]);
    }));

  it("stands on a region between, and says so in what it writes", () =>
    inTemporaryFolder((folder) => {
      const region = resolve("examples/councils/three-layers/region.json");
      expect(init(folder, "felpersham", "--base", region, "--from", "england", ...DAY).exit).toBe(0);
      expect(gates(folder, "felpersham.json", "--base", region)).toEqual([0, 0, 0]);
      expect(readFileSync(join(folder, WORKFLOW), "utf8")).toContain(`--base ${region}`);
    }));

  it("names its schema, which stands where the package is installed", () =>
    inTemporaryFolder((folder) => {
      init(folder, "felpersham");
      const { $schema } = JSON.parse(readFileSync(join(folder, "felpersham.json"), "utf8")) as { $schema: string };
      expect(existsSync($schema.replace("./node_modules/levels-of-need/", ""))).toBe(true);
    }));

  it("writes a workflow whose commands all pass, or none when told so", () =>
    inTemporaryFolder((folder) => {
      init(folder, "felpersham", ...DAY);
      const text = readFileSync(join(folder, WORKFLOW), "utf8");
      const commands = [...text.matchAll(/levels-of-need@\S+ ([^"]*)"/g)].map(([, command = ""]) => command.split(" "));
      expect(commands.map(([command]) => command)).toEqual(["check", "test", "prove"]);
      expect(commands.map((args) => levelsOfNeed(args, { in: folder }).exit)).toEqual([0, 0, 0]);
      init(folder, "borset", "--without-workflow");
      expect(existsSync(join(folder, ".github/workflows/borset-thresholds.yml"))).toBe(false);
    }));

  it("writes all or nothing, names every file in the way, and overwrites only when told", () =>
    inTemporaryFolder((folder) => {
      file(folder, "felpersham.json", "mine");
      const refused = init(folder, "felpersham");
      expect(refused.exit).toBe(2);
      expect(refused.err).toContain("felpersham.json is there already");
      expect(readdirSync(folder)).toEqual(["felpersham.json"]);
      expect(readFileSync(join(folder, "felpersham.json"), "utf8")).toBe("mine");
      expect(init(folder, "felpersham", "--overwrite").exit).toBe(0);
      const both = init(folder, "felpersham");
      expect(both.err.match(/is there already/g)).toHaveLength(2);
    }));

  it("takes away what it began where the workflow cannot be written", () =>
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, ".github"));
      writeFileSync(join(folder, ".github", "workflows"), "a file where a folder is needed");
      const { exit, err } = init(folder, "felpersham");
      expect({ exit, err }).toEqual({
        exit: 2,
        err: `${WORKFLOW} could not be written: a file stands in its way; look at the path\n`,
      });
      expect(readdirSync(folder)).toEqual([".github"]);
    }));

  it.each([
    ["a route that there is not", ["--level", "early=Level 2"], /no route called `early`/],
    ["a level without a name", ["--level", "universal"], /ROUTE=NAME/],
    ["a scale that falls", ["--level", "early-help=A", "--level", "universal=B"], /from the lowest up/],
    ["a scale without child protection", ["--level", "universal=A"], /child-protection/],
    ["levels beside those of another council", ["--from", "x.json", ...LEVELS], /brings levels of its own/],
    ["another council's file that is not there", ["--from", "nothing.json"], /does not exist/],
    ["a table that is not there", ["--table", "nothing.csv"], /does not exist/],
    ["the name of the national set", ["england"], /england is the national set/],
    ["a day on which nothing was in force", ["--on", "1999-01-01"], /in force/],
  ])("refuses %s in a sentence, and writes nothing", (_, args, says) =>
    inTemporaryFolder((folder) => {
      const { exit, out, err } = init(folder, ...args);
      expect(err).toMatch(says);
      expect({ exit, out, found: readdirSync(folder) }).toEqual({ exit: 2, out: "", found: [] });
    }),
  );

  it.each([
    ["no columns", "\n", /names of the columns/],
    ["no rows", "level,indicator,fact,comparison,value,basis\n,,,,,\n", /t\.csv:1:1: expected rows below the names/],
    ["columns divided by semicolons", "level;indicator\n", /found semicolons; save it as CSV divided by commas/],
    ["a column that there is not", "level,indicater,fact,comparison,value,basis\n", /did you mean `indicator`/],
    ["a quote that is not closed", 'level,indicator,fact,comparison,value,basis\na,"b,c\n', /row 2: a quote is opened/],
    [
      "a level in other words than the file's",
      "level,indicator,fact,comparison,value,basis\nLevel 3: Family help,b,c,d,e,f\n",
      /no level called `Level 3: Family help`; did you mean `level-3`/,
    ],
    ["rows that cannot be taken", "level,indicator,fact,comparison,value,basis\na,b,c,d,e,f\n", /1 of 1 row could/],
  ])("refuses a table with %s, and writes nothing", (_, table, says) =>
    inTemporaryFolder((folder) => {
      const { exit, err } = init(folder, "felpersham", "--table", file(folder, "t.csv", table));
      expect(err).toMatch(says);
      expect({ exit, found: readdirSync(folder) }).toEqual({ exit: 2, found: ["t.csv"] });
    }),
  );
});

/** Types answers into a terminal of its own: waits for each question before it answers. */
const TYPIST = `
import fcntl, json, os, pty, select, struct, sys, termios, time
program, cwd, turns = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.chdir(cwd)
    os.environ.pop("CI", None)
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    os.execvp(program[0], program)
seen = ""
def wait(text):
    global seen
    end = time.time() + 20
    while text not in seen and time.time() < end:
        if select.select([fd], [], [], 0.2)[0]:
            try: seen += os.read(fd, 65536).decode(errors="replace")
            except OSError: break
    if text not in seen: sys.exit("never asked: " + text + "\\n" + seen)
    seen = seen.split(text, 1)[1]
for question, keys in turns:
    wait(question)
    os.write(fd, keys.encode())
while True:
    try:
        if not os.read(fd, 65536): break
    except OSError: break
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const ENTER = "\r";
const DOWN = "\u001b[B";

function typed(
  folder: string,
  args: readonly string[],
  turns: readonly (readonly [string, string])[],
): string | number {
  const what = JSON.stringify([[process.execPath, program, ...args], folder, turns]);
  const { status, stderr } = spawnSync(PYTHON ?? "", ["-c", TYPIST, what], { encoding: "utf8", timeout: 60_000 });
  return stderr === "" ? (status ?? -1) : stderr;
}

describe.skipIf(PYTHON === undefined)(
  `levels-of-need init at a terminal${PYTHON === undefined ? ` ${SKIPPED}` : ""}`,
  () => {
    it("asks for council, name, start and levels, and writes what was answered", () =>
      inTemporaryFolder((folder) => {
        const found = typed(
          folder,
          ["init"],
          [
            ["Whose thresholds", `North Felpersham${ENTER}`],
            ["file called", ENTER],
            ["begin from", ENTER],
            ["Which levels", `${DOWN}${ENTER}`],
            ["workflow", ENTER],
          ],
        );
        expect(found).toBe(0);
        expect(read(folder, "north-felpersham.json").levels).toBeUndefined();
        expect(gates(folder, "north-felpersham.json")).toEqual([0, 0, 0]);
      }));

    it("writes nothing when somebody leaves off", () =>
      inTemporaryFolder((folder) => {
        expect(typed(folder, ["init"], [["Whose thresholds", "\u0003"]])).toBe(2);
        expect(readdirSync(folder)).toEqual([]);
      }));

    it("asks nothing with --yes", () =>
      inTemporaryFolder((folder) => {
        expect(typed(folder, ["init", "felpersham", "--yes"], [])).toBe(0);
        expect(existsSync(join(folder, "felpersham.json"))).toBe(true);
      }));
  },
);
