import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine, inFolder } from "./in-process.js";

const SOUND = "test/cli/sound-example.json";
const MILLHAVEN = "examples/councils/level-3-section-17.json";
const HOLMESBY = "examples/councils/changes-to-national-rules.json";

type Json = Record<string, unknown>;
const borchester = (): { rules: Json[]; silence: Json[]; cases: Json[] } =>
  JSON.parse(readFileSync(SOUND, "utf8").replace(/^\s*\/\/.*$/gm, ""));

/** Borchester with one more rule, which brings trouble with money by itself to child in need. */
function poorAlone(...silence: readonly Json[]): Json {
  const file = borchester();
  const conditions = { all: [{ fact: "moneyTroubles", operator: "equal", value: true }] };
  const rule = {
    ...file.rules[0],
    ...{ name: "borchester-poor", title: "Poor", reason: "The family is poor.", conditions },
    examples: [{ name: "it is so", given: { moneyTroubles: true }, expect: "applies" }],
  };
  return { ...file, rules: [...file.rules, rule], silence: [...file.silence, ...silence] };
}

/** Borchester with one more rule that only repeats the other for fewer children. */
function repeated(...silence: readonly Json[]): Json {
  const file = borchester();
  const conditions = {
    all: [
      { fact: "schoolAttendancePercent", operator: "lessThan", value: 40 },
      { fact: "earlyHelpWithoutProgress", operator: "equal", value: true },
    ],
  };
  const examples = [
    { name: "a third", given: { schoolAttendancePercent: 33, earlyHelpWithoutProgress: true }, expect: "applies" },
  ];
  const rule = { ...file.rules[0], name: "borchester-most-missed", conditions, examples };
  return { ...file, rules: [...file.rules, rule], silence: [...file.silence, ...silence] };
}

const REPEATED = { lint: "no-effect", at: "borchester-most-missed", reason: "It has its own page." };

async function provedOf(
  file: Json,
  ...args: readonly string[]
): Promise<{ exit: number | null; out: string; err: string }> {
  return inFolder(async (folder) => {
    const path = join(folder, "borchester.json");
    writeFileSync(path, `${JSON.stringify(file, undefined, 2)}\n`);
    const said = await commandLine(["prove", path, ...args]);
    return { ...said, out: said.out.replaceAll(`${folder}/`, "") };
  });
}

describe("prove", () => {
  test("says of a sound file what is proved of whom, and that nothing is found", async () => {
    const { exit, out, err } = await commandLine(["prove", SOUND, "--fail-on", "warning"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(/^borchester 2026\.2\.0, held against england 1\.0\.0\n=+\n\nLooked at: every child under 18/);
    expect(out).toContain("FOUND\n\nNothing that is not accepted.\n");
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "- no child comes to less, in law, than by the rules that these are held against",
    );
    expect(out).toContain("from 1 October 2026 on");
    expect(out).not.toMatch(/\b(?:literal|clause|solver|satisfiable|undefined)\b/i);
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("has nothing left to explain in the national set and in both councils' illustrations", async () => {
    for (const path of ["england", "rules/staffordshire.json", "rules/wolverhampton.json"]) {
      const { exit, out } = await commandLine(["prove", path, "--fail-on", "warning", "--inherited", "shown"]);
      expect([path, exit]).toEqual([path, 0]);
      expect(out).toContain("Nothing that is not accepted.");
      expect(out.match(/Reason given:/g)).toHaveLength(3);
    }
  });

  test("shows a child in words for what must not be, at its line, and ends with 1", async () => {
    const { exit, out } = await provedOf(poorAlone());
    expect(exit).toBe(1);
    expect(out).toMatch(
      /^borchester\.json:\d+:5: error: .* rule "Poor" turns on it.* \(undue-influence: borchester-poor, moneyTroubles\)$/m,
    );
    expect(out).toContain("    A child of whom only this is known: ");
    expect(out).toMatch(/on 1 October 2026: .*Level 3: Family help/);
  });

  test("accepts no error", async () => {
    const silence = { lint: "undue-influence", at: "borchester-poor", reason: "We want it." };
    const { exit, out } = await provedOf(poorAlone(silence), "--format", "json");
    expect(exit).toBe(1);
    const { findings } = JSON.parse(out) as { findings: Json[] };
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((one) => "accepted" in one)).toEqual([]);
  });

  test("fails for a warning where that is asked for, until the file accepts it with a reason", async () => {
    expect((await provedOf(repeated())).exit).toBe(0);
    const open = await provedOf(repeated(), "--fail-on", "warning");
    expect(open.exit).toBe(1);
    expect(open.out).toMatch(
      /borchester\.json:\d+:5: warning: rule ".+" changes nothing .* \(no-effect: borchester-most-missed, /,
    );
    for (const at of ["borchester-most-missed", "/rules/1", "/rules"]) {
      const { exit, out } = await provedOf(repeated({ ...REPEATED, at }), "--fail-on", "warning");
      expect([at, exit]).toEqual([at, 0]);
      expect(out).toContain("Nothing that is not accepted.");
      expect(out).toContain("    Reason given: It has its own page.");
    }
  });

  test("warns of a silence that accepts nothing, but not while something is left open", async () => {
    const file = { ...borchester(), silence: [...borchester().silence, REPEATED] } as Json;
    const { exit, out } = await provedOf(file, "--fail-on", "warning");
    expect(exit).toBe(1);
    expect(out).toMatch(/borchester\.json:\d+:5: warning: nothing called `no-effect` is found .* \(unused-silence\)/);
    expect((await provedOf(file, "--budget", "1")).out).not.toContain("unused-silence");
  });

  test("holds it against the set that is named, or against none", async () => {
    const against = await commandLine(["prove", MILLHAVEN, "--baseline", HOLMESBY, "--inherited", "shown"]);
    expect(against.exit).toBe(0);
    expect(against.out).toContain("held against holmesby 2026.1.0");
    expect(against.out).toMatch(/\(below-baseline: [a-z-]+\)/);
    expect(against.out).toContain("by holmesby 2026.1.0, on 1 October 2026: at least Level 3: Child in need;");
    const alone = await commandLine(["prove", MILLHAVEN, "--baseline", "none"]);
    expect(alone.exit).toBe(0);
    expect(alone.out.replace(/\n {2}/g, " ")).toContain(
      "NOT ASKED\n\n- whether no child comes to less, in law, than by the rules that these are held against",
    );
  });

  test("shows who comes lower by what the file replaces or removes, at that line, until it is accepted", async () => {
    const basis = borchester().rules[0]?.basis;
    const removes = [{ rule: "young-parent-and-need", reason: "The family nurse sees them.", basis }];
    const replaces = [
      { rule: "parent-in-prison-and-need", with: "borchester-most-missed", reason: "We look at contact.", basis },
    ];
    const file = { ...repeated(REPEATED), removes, replaces } as Json;
    const { out } = await provedOf(file);
    const places = [...out.matchAll(/^borchester\.json:(\d+):5: warning: .* \(below-baseline: (.+)\)$/gm)];
    expect(places.map(([, , rule]) => rule).sort()).toEqual(["parent-in-prison-and-need", "young-parent-and-need"]);
    const lines = `${JSON.stringify(file, undefined, 2)}\n`.split("\n");
    for (const [, line, rule] of places) expect(lines[Number(line)]).toContain(`"rule": "${rule}"`);
    const { out: annotations } = await provedOf(file, "--format", "github");
    expect(annotations.match(/^::warning file=.+,line=\d+,col=5,title=below-baseline::/gm)).toHaveLength(2);
    const silence = ["/replaces/0", "/removes/0"].map((at) => ({
      lint: "below-baseline",
      at,
      reason: "It was agreed.",
    }));
    const accepted = await provedOf({ ...file, silence: [...(file.silence as Json[]), ...silence] });
    expect(accepted.out).toContain("Nothing that is not accepted.");
    expect(accepted.out.match(/\(below-baseline:\s/g)).toHaveLength(2);
  });

  test("shows what is found of an inherited rule where the command fails by it, else counts it, and says nothing of one replaced", async () => {
    const inherited = "half-of-school-missed";
    for (const format of ["text", "github"]) {
      const counted = await commandLine(["prove", HOLMESBY, "--format", format]);
      expect([counted.exit, counted.out.includes(inherited)]).toEqual([0, false]);
      const failing = await commandLine(["prove", HOLMESBY, "--format", format, "--fail-on", "warning"]);
      expect([failing.exit, failing.out.includes(inherited)]).toEqual([1, true]);
      const shown = await commandLine(["prove", HOLMESBY, "--format", format, "--inherited", "shown"]);
      expect([shown.exit, shown.out.includes(inherited)]).toEqual([0, true]);
      expect(shown.out).not.toContain("applies to no child");
    }
  });

  test("settles less with less work, and never claims more", async () => {
    const ids = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { out } = await commandLine(["prove", SOUND, "--format", "json", ...args]);
      return (JSON.parse(out) as { proved: { property: string }[] }).proved.map(({ property }) => property);
    };
    const whole = await ids();
    const hurried = await ids("--budget", "1");
    expect(hurried.length).toBeLessThan(whole.length);
    expect(whole).toEqual(expect.arrayContaining([...hurried]));
    expect((await commandLine(["prove", SOUND, "--budget", "1"])).out).toContain("could not be settled");
  });

  test("is given as JSON with the keys of a report", async () => {
    const { out } = await provedOf(repeated(REPEATED), "--format", "json");
    const report = JSON.parse(out) as { findings: Json[] };
    expect(Object.keys(report).sort()).toEqual(
      [...["baseline", "doesNotSay", "findings", "notAsked", "over", "proved", "ruleSet"], "unusedSilences"].sort(),
    );
    expect(report.findings.find(({ rule }) => rule === "borchester-most-missed")).toMatchObject({
      ...{ code: "no-effect", severity: "warning", origin: "borchester", accepted: "It has its own page." },
    });
  });

  test("is given as annotations of what is open", async () => {
    const { exit, out } = await provedOf(poorAlone(), "--format", "github");
    expect(exit).toBe(1);
    expect(out).toMatch(/^::error file=.*borchester\.json,line=\d+,col=5,title=undue-influence::/m);
    expect((await provedOf(repeated(REPEATED), "--format", "github")).out).not.toContain("borchester-most-missed");
  });
});

describe("the SARIF of prove", () => {
  test("names version, tool, each rule once, and each result with its level, sentence and line", async () => {
    const { out } = await provedOf(poorAlone(), "--format", "sarif");
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Json[] }[];
    };
    expect(version).toBe("2.1.0");
    expect(runs).toHaveLength(1);
    const rules = (runs[0]?.tool.driver.rules ?? []).map(({ id }) => id);
    expect(new Set(rules).size).toBe(rules.length);
    const results = runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(0);
    for (const { ruleId, level, message } of results) {
      expect(rules).toContain(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message).toEqual({ text: expect.stringMatching(/\S/) });
    }
    const [error] = results.filter(({ level }) => level === "error") as [{ locations: Json[] }];
    expect(error.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: expect.stringContaining("borchester.json") },
      region: { startLine: expect.any(Number), startColumn: 5 },
    });
  });

  test("names a file by the path from where it was run, written as a URI, and marks what is accepted", async () => {
    const path = "test/cli/a borchester#1.json";
    writeFileSync(path, JSON.stringify(repeated(REPEATED)));
    const { out } = await commandLine(["prove", path, "--format", "sarif"]).finally(() => rmSync(path));
    const { results } = (JSON.parse(out) as { runs: [{ results: (Json & { locations: Json[] })[] }] }).runs[0];
    const [own] = results.filter(({ locations }) => "physicalLocation" in (locations[0] ?? {}));
    expect(own?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "test/cli/a%20borchester%231.json" },
    });
    expect(own?.suppressions).toEqual([{ kind: "inSource", justification: "It has its own page." }]);
  });
});

describe("a certificate", () => {
  const confirmed = async (path: string, set = SOUND, ...args: string[]): Promise<readonly [number | null, string]> => {
    const { exit, out, err } = await commandLine(["prove", set, "--confirm", path, ...args]);
    return [exit, out + err];
  };

  test("is written, and confirmed of the same rules and baseline; changed, of others, or cut short, it is not", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "borchester.proofs");
      const { exit, err } = await commandLine(["prove", SOUND, "--certificate", path]);
      expect(exit).toBe(0);
      expect(err).toMatch(/^\d+ proofs written to .*borchester\.proofs\n$/);
      expect(await confirmed(path)).toEqual([
        0,
        expect.stringMatching(
          /^confirmed of borchester 2026\.2\.0, held against england 1\.0\.0: every step of \d+ proofs follows, \d+ claims in all, from what these rules say\n$/,
        ),
      ]);
      expect(await confirmed(path, MILLHAVEN)).toEqual([
        1,
        expect.stringMatching(
          /^not confirmed: the certificate is about borchester 2026\.2\.0, digest \S+, and what was named for that is millhaven /,
        ),
      ]);
      expect(await confirmed(path, SOUND, "--baseline", "none")).toEqual([
        1,
        expect.stringMatching(/^not confirmed: the certificate is held against england 1\.0\.0, .+ is no set\n$/),
      ]);
      // with less work other questions are left open, so that others follow
      expect(await confirmed(path, SOUND, "--budget", "1")).toEqual([
        1,
        expect.stringMatching(/^not confirmed: every step follows, but not from these rules: .+ other ones/),
      ]);

      const text = readFileSync(path, "utf8");
      const broken = join(folder, "broken");
      // that there is nobody at all
      writeFileSync(broken, text.replace(/"of":\[[^\]]+\]/, '"of":[]'));
      expect(readFileSync(broken, "utf8")).not.toBe(text);
      expect(await confirmed(broken)).toEqual([1, expect.stringMatching(/^not confirmed: /)]);
      writeFileSync(broken, text.slice(0, -40));
      expect(await confirmed(broken)).toEqual([
        2,
        expect.stringMatching(/\/broken:1:1: this is no certificate of proofs: .+ \(no-certificate\)\n$/),
      ]);
    });
  });

  test("that is none, or is not there, ends in a sentence", async () => {
    expect(await confirmed("package.json")).toEqual([
      2,
      expect.stringMatching(/^package\.json:1:1: this is no certificate of proofs: /),
    ]);
    expect(await confirmed("no-such.proofs")).toEqual([
      2,
      "`no-such.proofs` does not exist; look at the path (unreadable-file)\n",
    ]);
    expect(await confirmed("test")).toEqual([2, "`test` is not a file; name one (unreadable-file)\n"]);
  });

  test("is confirmed or written, and not both; confirming has no format of its own", async () => {
    for (const more of [
      ["--certificate", "another.proofs"],
      ["--format", "json"],
    ]) {
      expect(await confirmed("any.proofs", SOUND, ...more)).toEqual([
        2,
        "levels-of-need: --confirm goes with --baseline, --base and --budget alone: it proves nothing anew\n",
      ]);
    }
  });

  test("is not written over a file of somebody's own", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "letter.txt");
      writeFileSync(path, "Dear all");
      expect((await commandLine(["prove", SOUND, "--certificate", path])).exit).toBe(2);
      expect(readFileSync(path, "utf8")).toBe("Dear all");
    });
  });
});

describe("prove, asked wrongly,", () => {
  test.each([
    [["--budget", "0"], "--budget takes a whole number from 1"],
    [["--budget", "much"], "--budget takes a whole number from 1"],
    [["--format", "xml"], "--format takes text or json or sarif or github"],
    [["--fail-on", "note"], "--fail-on takes error or warning"],
    [["--inherited", "yes"], "--inherited takes counted or shown"],
    [["--baseline", "no-such.json"], "no-such.json"],
  ])("ends with 2 and says how to ask: %j", async (args, says) => {
    const { exit, out, err } = await commandLine(["prove", SOUND, ...args]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
