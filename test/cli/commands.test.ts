import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { file, inTemporaryFolder, levelsOfNeed } from "./command-line.js";

const baby = "examples/cases/01-ten-day-old-bruised-hand.json";

describe("levels-of-need indicate", () => {
  it("says what to do before it says which level", () => {
    const { exit, out } = levelsOfNeed(["indicate", baby]);
    expect(exit).toBe(0);
    expect(out.indexOf("ACT NOW")).toBe(0);
    expect(out.indexOf("WHAT THE THRESHOLDS SAY")).toBeGreaterThan(0);
    expect(out).toContain("supports professional judgement and never replaces it");
  });

  it("reads a case from standard input and gives the library's own answer as JSON", () => {
    const facts = { injuryPresent: true, ageMonths: 0 };
    const { out } = levelsOfNeed(["indicate", "-", "--format", "json"], {
      input: JSON.stringify({ on: "2026-11-21", facts }),
    });
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(compile(england()).indicate({ on: "2026-11-21", facts }))),
    );
  });

  it("reads the clock where no day is named, and says so", () => {
    const { exit, err } = levelsOfNeed(["indicate", "-"], { input: '{ "facts": {} }' });
    expect(exit).toBe(0);
    expect(err).toMatch(/taken as on today, \d{4}-\d{2}-\d{2} by this machine's clock/);
  });

  it("takes the day of --on instead of the case's own", () => {
    const { out } = levelsOfNeed(["indicate", baby, "--on", "2026-12-24", "--format", "json"]);
    expect(JSON.parse(out).on).toBe("2026-12-24");
  });

  it("answers in a council's own level names", () => {
    const { out } = levelsOfNeed([
      "indicate",
      "examples/cases/07-half-of-school-missed-borchester.json",
      "--rules",
      "examples/councils/borchester",
    ]);
    expect(out).toContain("Level 3: Family help");
  });
});

describe("levels-of-need check", () => {
  it.each(["rules/england", "rules/staffordshire.json", "rules/wolverhampton.json", "examples/councils/borchester"])(
    "finds nothing in %s and runs its examples",
    (path) => {
      const { exit, out } = levelsOfNeed(["check", path, "--on", "2026-11-21", "--fail-on", "warning"]);
      expect(out).toMatch(/\d+ examples? run, nothing found/);
      expect(exit).toBe(0);
    },
  );

  it("names an example that comes out otherwise than it says", () => {
    const { exit, out } = levelsOfNeed(["check", "test/cli/wrong-example.json"]);
    expect(exit).toBe(1);
    expect(out).toContain("`attends 85 %`: expected applies, found does not apply (failed-example)");
  });

  it("prints ten faults of a file as ten problems, each on its line", () => {
    const { exit, out } = levelsOfNeed(["check", "test/cli/ten-faults.json"]);
    const lines = readFileSync("test/cli/ten-faults.json", "utf8").split("\n");
    const planted = lines.flatMap((line, place) => {
      const code = /\/\/ fault: (.+)$/.exec(line)?.[1];
      return code === undefined ? [] : [`${place + 1} ${code}`];
    });
    const found = [...out.matchAll(/^test\/cli\/ten-faults\.json:(\d+):\d+: .* \((\S+)\)$/gm)].map(
      ([, line, code]) => `${line} ${code}`,
    );
    expect(planted).toHaveLength(10);
    expect(found).toEqual(planted);
    expect(exit).toBe(1);
  });

  it("annotates a GitHub workflow", () => {
    const { out } = levelsOfNeed(["check", "test/cli/ten-faults.json", "--format", "github"]);
    expect(out.split("\n")[0]).toMatch(/^::error file=test\/cli\/ten-faults\.json,line=\d+,col=\d+,title=[a-z-]+::/);
  });

  it("gives the problems as JSON", () => {
    const { out } = levelsOfNeed(["check", "test/cli/ten-faults.json", "--format", "json"]);
    expect(JSON.parse(out).problems).toHaveLength(10);
  });
});

describe("levels-of-need init", () => {
  it("writes a first rule file that passes check, and never writes over a file", () => {
    inTemporaryFolder((folder) => {
      expect(levelsOfNeed(["init", "north-borchester"], { in: folder }).exit).toBe(0);
      const written = readFileSync(join(folder, "north-borchester.json"), "utf8");
      expect(levelsOfNeed(["check", "north-borchester.json"], { in: folder }).exit).toBe(0);
      const again = levelsOfNeed(["init", "north-borchester"], { in: folder });
      expect(again.exit).toBe(2);
      expect(again.err).toMatch(/is there already/);
      expect(readFileSync(join(folder, "north-borchester.json"), "utf8")).toBe(written);
    });
  });
});

describe("levels-of-need print", () => {
  it("shows the level on which every rule landed and where it comes from", () => {
    const { out } = levelsOfNeed(["print", "examples/councils/borchester"]);
    expect(out).toContain("borchester-half-of-school-missed [indicative, borchester]");
    const removed = "young-parent-and-need";
    for (const { name } of england().rules) if (name !== removed) expect(out).toContain(`${name} [`);
    expect(out).not.toContain(`${removed} [`);
  });

  it("gives a set that can be read again and answers alike", () => {
    inTemporaryFolder((folder) => {
      const { out } = levelsOfNeed(["print", "examples/councils/borchester", "--format", "json"]);
      const printed = file(folder, "printed.json", out);
      expect(levelsOfNeed(["print", printed, "--format", "json"])).toEqual({ exit: 0, out, err: "" });
    });
  });
});

describe("levels-of-need schema, --help and --version", () => {
  it("prints the schema that stands in the package", () => {
    expect(JSON.parse(levelsOfNeed(["schema"]).out)).toEqual(
      JSON.parse(readFileSync("rules/schema/rule-set.json", "utf8")),
    );
  });

  it.each(["indicate", "check", "init", "print", "schema"])("explains %s", (command) => {
    const { exit, out } = levelsOfNeed([command, "--help"]);
    expect(exit).toBe(0);
    expect(out).toContain(`levels-of-need ${command}`);
    expect(out).toContain("Exit code");
  });

  it("says which version it is", () => {
    expect(levelsOfNeed(["--version"]).out.trim()).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });
});
