import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statusOn } from "../../src/engine/examples/judge-examples.js";
import { programFor } from "../../src/engine/program/build-program.js";
import type { Comparison, Operator, Scalar } from "../../src/facts/comparison.js";
import { allValues } from "../../src/facts/values.js";
import { pathOf } from "../../src/kernel/pointer.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { valueAt } from "../../src/ruleset/value-at.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { testCases } from "../../src/verify/test-cases/test-cases.js";
import { unshrunk } from "../generated/runs.js";
import { changedAt, speakerIn } from "../verify/changed-at.js";
import { completionsOf } from "./completions.js";
import { possibleValues } from "./possible-values.js";

const sets = ruleSets.map(
  (set): RuleSet => ({
    ...set,
    rules: set.rules.map(({ inForce: _, ...rule }) => rule),
    ages: {},
  }),
);

const OTHER: Partial<Record<Operator, Operator>> = {
  lessThan: "lessThanInclusive",
  lessThanInclusive: "lessThan",
  greaterThan: "greaterThanInclusive",
  greaterThanInclusive: "greaterThan",
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
};

/** The same comparison with its line moved by one, its operator changed, or one value more or less in its list. */
function mutantsOf(one: Comparison, set: RuleSet): readonly Comparison[] {
  const { operator, value } = one;
  const fact = set.facts.find(({ id }) => id === (one.fact === "ageYears" ? "ageMonths" : one.fact));
  const count = set.counts.find(({ id }) => id === one.fact);
  const most = count?.of.length ?? 25;
  const numbers = Array.from({ length: most + 1 }, (_, number) => number);
  const domain = one.fact === "ageYears" || fact === undefined ? numbers : allValues(fact);
  const swapped = OTHER[operator];
  const beside = (from: Scalar): readonly Scalar[] =>
    [-1, 1].flatMap((step) => (domain.includes(from) ? (domain[domain.indexOf(from) + step] ?? []) : []));
  const list = Array.isArray(value) ? (value as readonly Scalar[]) : undefined;
  const isOrdered = fact?.kind !== "choice" && fact?.kind !== "boolean";
  return [
    ...(swapped === undefined ? [] : [{ ...one, operator: swapped }]),
    ...(list === undefined && isOrdered ? beside(value as Scalar).map((other) => ({ ...one, value: other })) : []),
    ...(list ?? []).map((_, at) => ({ ...one, value: list?.toSpliced(at, 1) ?? [] })),
    ...(list === undefined || (fact?.kind !== "choice" && fact?.kind !== "ordered")
      ? []
      : domain.filter((other) => !list.includes(other)).map((other) => ({ ...one, value: [...list, other] }))),
  ];
}

function outcomes(set: RuleSet, name: string): string {
  const possible = possibleValues(set, {});
  if (possible === undefined) throw new Error("nothing known contradicts nothing");
  return completionsOf(set, possible).tableOf(speakerIn(set, name).conditions).join("");
}

describe("the boundary cases of a rule", () => {
  it("notice every small change of a comparison that changes the rule for some child", () => {
    const tally = { noticed: 0, changesNothing: 0 };
    fc.assert(
      fc.property(sets, (set) => {
        const cases = testCases(set, { criterion: "boundary" });
        for (const { name } of [...set.rules, ...set.duties]) {
          const own = cases.filter(({ rule }) => rule === name);
          const itself = outcomes(set, name);
          for (const at of comparisonsOf(name, set)) {
            for (const mutant of mutantsOf(valueAt(set, pathOf(at)) as Comparison, set)) {
              const changed = changedAt(set, at, () => mutant);
              if (outcomes(changed, name) === itself) {
                tally.changesNothing += 1;
                continue;
              }
              const program = programFor(changed);
              const noticed = own.some(
                ({ given, expect: expected }) => statusOn(given, speakerIn(changed, name), program) !== expected,
              );
              expect(noticed, `${name} ${at} ${JSON.stringify(mutant)}`).toBe(true);
              tally.noticed += 1;
            }
          }
        }
      }),
      unshrunk(100),
    );
    console.info(tally);
    expect(tally.noticed).toBeGreaterThan(500);
  });
});

/** Pointers to the comparisons that a rule makes, read off the set without our own walk. */
function comparisonsOf(name: string, set: RuleSet): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown, at: string): void => {
    if (typeof part !== "object" || part === null) return;
    const { fact, condition } = part as { readonly fact?: string; readonly condition?: string };
    if (condition !== undefined) visit(set.conditions[condition], `/conditions/${condition}`);
    else if (fact === undefined) for (const [key, inner] of Object.entries(part)) visit(inner, `${at}/${key}`);
    else {
      found.add(at);
      const count = set.counts.findIndex(({ id }) => id === fact);
      if (count !== -1) visit(set.counts[count]?.of, `/counts/${count}/of`);
    }
  };
  const place = set.rules.findIndex((rule) => rule.name === name);
  const list = place === -1 ? "duties" : "rules";
  const index = place === -1 ? set.duties.findIndex((duty) => duty.name === name) : place;
  visit(speakerIn(set, name).conditions, `/${list}/${index}/conditions`);
  return [...found];
}
