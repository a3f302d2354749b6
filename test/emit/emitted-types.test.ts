import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { england } from "../../src/england/england.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { compilerOn } from "./compiler.js";

const set = aRuleSet(
  [
    aBoolean("hurt"),
    anInteger("ageMonths", 0, 311),
    anOrdered("worst", ["none", "grave"]),
    aChoice("where", ["home", "school"]),
  ],
  { rules: [aRule("hurt-at-all", { all: [{ fact: "hurt", operator: "equal", value: true }] })] },
);

const USE = `import { type Bounds, bounds, type Case, caveat, MisuseError, ruleSet } from "./thresholds.js";

const given: Case = {
  on: "2026-11-21",
  facts: {
    hurt: true,
    ageMonths: { from: 12, to: 23 },
    ageYears: null,
    worst: { from: "none", to: "grave" },
    where: { oneOf: ["home", "school"] },
  },
};
const found: Bounds = bounds(given);
const level: "level-1" | "level-2" | "level-3" | "level-4-need" | "level-4-harm" = found.pointsTo.id;
const names: readonly "hurt-at-all"[] = found.applies;
const route: "universal" | "early-help" | "child-in-need" | "child-protection" = found.couldBe.route;
const says = (error: unknown): readonly string[] => (error instanceof MisuseError ? error.problems.map((one) => one.says) : []);
const text: string = caveat + ruleSet.digest + ruleSet.lineage.map((one) => one.inForce?.from ?? "").join();

export { level, names, route, says, text };
`;

const WRONG = [
  "facts: { hutr: true }",
  'facts: { hurt: "yes" }',
  "facts: { hurt: { oneOf: [true] } }",
  'facts: { ageMonths: "12" }',
  'facts: { worst: "terrible" }',
  'facts: { where: { from: "home" } }',
  "facts: {}, child: 1",
];

describe("the types of an emitted module", () => {
  const { code, types } = emitModule(set);
  const wrong = WRONG.map((part, place): [string, string] => [
    `wrong-${place}.ts`,
    `import type { Case } from "./thresholds.js";\nexport const given: Case = { on: "2026-11-21", ${part} };\n`,
  ]);
  const found = compilerOn({
    "thresholds.js": code,
    "thresholds.d.ts": types,
    "use.ts": USE,
    ...Object.fromEntries(wrong),
  });

  it("take a case as the rule set has it, and name its levels, routes and rules", () => {
    expect(found.filter((line) => !line.startsWith("wrong-"))).toEqual([]);
  });

  it.each(WRONG.map((part, place) => ({ part, place })))("refuse a case with $part", ({ place }) => {
    expect(found.filter((line) => line.startsWith(`wrong-${place}.ts:2 `))).toHaveLength(1);
  });

  it("take every fact of the national rules", () => {
    const emitted = emitModule(england());
    expect(compilerOn({ "thresholds.js": emitted.code, "thresholds.d.ts": emitted.types })).toEqual([]);
    for (const { id } of england().facts) expect(emitted.types).toContain(`  readonly ${id}?: `);
  });
});
