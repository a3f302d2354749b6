import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { plainly } from "../plain/thresholds.js";
import { DAY, smallScale, vectorFiles } from "./vectors.js";

const files = vectorFiles();

/** A line of a file of cases. */
interface Line {
  readonly id: string;
  readonly about?: string;
  readonly on: string;
  readonly facts: Record<string, never>;
  readonly expect: {
    readonly atLeast: string;
    readonly pointsTo: string;
    readonly couldBe: string;
    readonly enoughKnown: boolean;
    readonly applies: readonly string[];
    readonly appliesWithReadings: readonly string[];
    readonly doesNotApply: readonly string[];
  };
}

function linesOf(file: string): readonly Line[] {
  return (files[file] ?? "")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line));
}

const SETS: readonly (readonly [string, () => RuleSet])[] = [
  ["england", englandInFull],
  ["small", smallScale],
];

describe("the golden vectors", () => {
  it.each(Object.keys(files))("stand in rules/vectors as the engine says them now: %s", async (file) => {
    await expect(files[file]).toMatchFileSnapshot(`../../rules/vectors/${file}`);
  });

  it("are all that stands there, beside the page about them and the small scale as it is written", () => {
    const found = readdirSync("rules/vectors", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/").replace("rules/vectors/", ""));
    expect(found.sort()).toEqual([...Object.keys(files), "README.md", "small/rule-set.json"].sort());
  });

  it("say by which rule set and which package they were made", () => {
    for (const [folder, set] of SETS) {
      const { id, version, digest } = set();
      const head = JSON.parse(files[`${folder}/cases.ndjson`]?.split("\n")[0] ?? "");
      expect(head).toMatchObject({ format: 1, holds: "cases", ruleSet: { id, version, digest } });
      expect(head.cases).toBe(linesOf(`${folder}/cases.ndjson`).length);
      expect(head.package.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
    }
  });

  it("take no more room than a package of rules may", () => {
    const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);
    expect(bytes).toBeLessThan(3_300_000);
  });
});

describe.each(SETS)("the cases of %s", (folder, set) => {
  const ruleSet = set();
  const lines = linesOf(`${folder}/cases.ndjson`);
  const plain = plainly(ruleSet);

  it("are what the plain evaluator says too, rule by rule and value by value", () => {
    // The plain evaluator takes its time: of the national set every fortieth.
    const some = lines.filter((_, at) => folder === "small" || at % 40 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const { id, on, facts, expect: said } of some) {
      const found = plain.bounds({ on, facts });
      expect(found, id).toMatchObject({
        atLeast: { id: said.atLeast },
        pointsTo: { id: said.pointsTo },
        couldBe: { id: said.couldBe },
        enoughKnown: said.enoughKnown,
        applies: said.applies,
        appliesWithReadings: said.appliesWithReadings,
      });
      expect(
        found?.mayApply.filter((name) => said.doesNotApply.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it("show every rule applying, not applying and open", () => {
    const rules = ruleSet.rules.map(({ name }) => name);
    const applying = new Set(lines.flatMap(({ expect }) => expect.applies));
    const not = new Set(lines.flatMap(({ expect }) => expect.doesNotApply));
    const open = lines.find(({ facts }) => Object.keys(facts).length === 0)?.expect;
    expect(rules.filter((name) => !applying.has(name))).toEqual([]);
    expect(rules.filter((name) => !not.has(name))).toEqual([]);
    expect([open?.applies, open?.enoughKnown]).toEqual([[], false]);
  });

  it("have each `id` once, a sound day, and more than one day where rules are dated", () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const days = new Set(lines.map(({ on }) => on));
    expect(days).toContain(DAY);
    if (folder === "small") expect([...days]).toEqual(expect.arrayContaining(["2026-12-31", "2027-01-01"]));
  });

  it("are refused where they must be, each under its code", () => {
    const codes = linesOf(`${folder}/refused.ndjson`).flatMap((line) =>
      (line.expect as unknown as { problems: readonly { code: string }[] }).problems.map(({ code }) => code),
    );
    const wanted = "contradictory-facts wrong-kind out-of-range empty-part unknown-fact age-spans-eighteen not-a-day";
    expect(codes).toEqual(expect.arrayContaining([...wanted.split(" "), "not-in-force", "not-a-child"]));
  });
});

describe("the small scale", () => {
  const { rules, facts, counts } = smallScale();
  const text = JSON.stringify(rules);

  it("has every operator, group, kind of fact and peculiarity of the format", () => {
    const operators =
      "equal notEqual in notIn lessThan lessThanInclusive greaterThan greaterThanInclusive atLeast atMost";
    for (const operator of operators.split(" ")) expect(text).toContain(`"operator":"${operator}"`);
    for (const key of ["all", "any", "not", "condition"]) expect(text).toContain(`"${key}":`);
    expect(new Set(facts.map(({ kind }) => kind)).size).toBe(4);
    expect(counts.length).toBeGreaterThan(0);
    for (const key of ["appliesWhen", "whenUnknown", "danger"]) expect(JSON.stringify(facts)).toContain(`"${key}":`);
    for (const word of ["ageYears", "inForce"]) expect(text).toContain(word);
  });

  it("has cases known in part, by stretches and by lists", () => {
    const given = linesOf("small/cases.ndjson").flatMap((line) => Object.values(line.facts as object));
    expect(given).toEqual(expect.arrayContaining([{ oneOf: ["lies", "rolls"] }, { from: 4, to: 5 }, null]));
  });
});
