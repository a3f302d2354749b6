import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { programFor } from "../../src/engine/program/build-program.js";
import { possibleValues } from "../../src/facts/age.js";
import type { ConditionGroup, Scalar } from "../../src/facts/comparison.js";
import { allValues } from "../../src/facts/values.js";
import { valuesLeft } from "../../src/facts/values-left.js";
import { vocabularyOf } from "../../src/ruleset/expand.js";
import type { Status, WrittenFacts } from "../../src/ruleset/rule.js";
import type { ExampleCase, RuleSet } from "../../src/ruleset/rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import type { TriedChange } from "../../src/verify/mutation/change.js";
import { conditionChanges } from "../../src/verify/mutation/change-conditions.js";
import { levelChanges } from "../../src/verify/mutation/change-levels.js";
import { withLevel } from "../../src/verify/mutation/changed-set.js";
import { type Trial, tryConditions } from "../../src/verify/mutation/try-conditions.js";
import { levelTrial } from "../../src/verify/mutation/try-levels.js";
import { fails, watchCases } from "../../src/verify/mutation/watched-case.js";
import { casesFor } from "../generated/arbitrary-cases.js";
import { TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { decidable } from "../plain/prepare.js";
import { plainly } from "../plain/thresholds.js";
import { statusOf } from "../plain/truth-of.js";

/** How a condition stands on what is given, by the plain evaluator; nothing where the facts contradict each other. */
function plainStatus(ruleSet: RuleSet, name: string, given: WrittenFacts): Status | undefined {
  const vocabulary = vocabularyOf(ruleSet);
  const left = valuesLeft(vocabulary.facts, given, { oldest: oldestIn(ruleSet) });
  const rule = [...ruleSet.rules, ...ruleSet.duties].find((one) => one.name === name);
  if (!left.ok || rule === undefined) return undefined;
  const condition: ConditionGroup = rule.conditions;
  return statusOf(decidable(condition, vocabulary), { facts: vocabulary.facts, left: left.value });
}

function oldestIn({ ages }: RuleSet): number {
  return ages.to === undefined ? 215 : ages.to * 12 + 11;
}

/** Cases in which every fact that applies has one value. */
function wholeCases(ruleSet: RuleSet): fc.Arbitrary<WrittenFacts> {
  const values = ruleSet.facts.map((fact) =>
    fc.constantFrom(...(ruleSet.ages.to === undefined ? possibleValues(fact) : allValues(fact))),
  );
  return fc.tuple(...values).map((chosen) => {
    const given = new Map<string, Scalar>(ruleSet.facts.map(({ id }, at) => [id, chosen[at] ?? false]));
    // What does not apply is not given.
    for (const fact of [...ruleSet.facts, ...ruleSet.facts]) {
      const gate = fact.appliesWhen;
      const read = gate && valuesLeft(vocabularyOf(ruleSet).facts, Object.fromEntries(given));
      if (gate !== undefined && read?.ok === false) given.delete(fact.id);
    }
    return Object.fromEntries(given);
  });
}

function trialOf(ruleSet: RuleSet, cases: readonly ExampleCase[]): Trial {
  const program = programFor(ruleSet);
  return {
    program,
    watched: watchCases(cases, compile(ruleSet), program),
    oldest: oldestIn(ruleSet),
    shown: new Map(),
  };
}

const withCases = ruleSets.chain((ruleSet) =>
  fc.tuple(fc.constant(ruleSet), fc.array(wholeCases(ruleSet), { minLength: 12, maxLength: 12 })),
);

describe("what nobody would notice", () => {
  it("is shown with an example on which the rule stands otherwise, decided both ways, in no fact too many", () => {
    let shown = 0;
    const seen = new Set<object>();
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        for (const one of conditionChanges({ ruleSet })) {
          const tried = tryConditions(one, trialOf(ruleSet, []));
          tried.forEach((change, at) => {
            if (change.outcome !== "not-noticed" || change.example === undefined) return;
            shown += 1;
            const { rule, example } = change.example;
            const changed = one.changes[at]?.changedSet() ?? ruleSet;
            const standsOtherwise = (given: WrittenFacts): boolean => {
              const pair = [plainStatus(ruleSet, rule, given), plainStatus(changed, rule, given)];
              return pair.includes("applies") && pair.includes("does not apply");
            };
            expect(plainStatus(ruleSet, rule, example.given)).toBe(example.expect);
            expect(standsOtherwise(example.given)).toBe(true);
            // One that was shown for another change is not made smaller for this one.
            if (seen.has(example)) return;
            seen.add(example);
            for (const id of Object.keys(example.given)) {
              const { [id]: _, ...rest } = example.given;
              expect(standsOtherwise(rest)).toBe(false);
            }
          });
        }
      }),
      runs(120),
    );
    expect(shown).toBeGreaterThan(1_000);
  });

  it("is noticed once that example is pasted among those of its rule", () => {
    let pasted = 0;
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        for (const one of conditionChanges({ ruleSet }).slice(0, 3)) {
          const tried = tryConditions(one, trialOf(ruleSet, []));
          const at = tried.findIndex(({ outcome }) => outcome === "not-noticed");
          const found = tried[at];
          if (found?.outcome !== "not-noticed" || found.example === undefined) continue;
          const { rule, example } = found.example;
          const add = <One extends { readonly name: string }>(each: One): One =>
            each.name === rule ? { ...each, examples: [example] } : each;
          const better = { ...ruleSet, rules: ruleSet.rules.map(add), duties: ruleSet.duties.map(add) };
          const again = conditionChanges({ ruleSet: better }).flatMap((each) =>
            tryConditions(each, trialOf(better, [])),
          );
          const same = again.find((each) => each.at === found.at && each.says === found.says);
          expect(same?.outcome).toBe("noticed");
          pasted += 1;
        }
      }),
      runs(100),
    );
    expect(pasted).toBeGreaterThan(100);
  });

  it("and what is said to change nothing changes nothing in any case that can be made up", () => {
    let equivalent = 0;
    fc.assert(
      fc.property(withCases, ([ruleSet, cases]) => {
        for (const one of conditionChanges({ ruleSet })) {
          tryConditions(one, trialOf(ruleSet, [])).forEach((change, at) => {
            if (change.outcome !== "no-effect") return;
            equivalent += 1;
            const changed = one.changes[at]?.changedSet() ?? ruleSet;
            for (const given of cases) {
              for (const { rule } of one.touched) {
                expect(plainStatus(changed, rule.name, given)).toBe(plainStatus(ruleSet, rule.name, given));
              }
            }
          });
        }
      }),
      runs(120),
    );
    expect(equivalent).toBeGreaterThan(200);
  });
});

describe("a level that nobody would miss", () => {
  it("is shown with a case that comes to another level by the plain evaluator, or no case does", () => {
    let [shown, same] = [0, 0];
    fc.assert(
      fc.property(withCases, ([ruleSet, cases]) => {
        const before = plainly(ruleSet);
        const trial = levelTrial(compile(ruleSet), trialOf(ruleSet, []), TODAY);
        for (const one of levelChanges({ ruleSet })) {
          const change: TriedChange = trial(one);
          const level = ruleSet.levels[one.to]?.id ?? "";
          const after = plainly(withLevel(ruleSet, one.rule.name, level));
          if (change.outcome === "not-noticed" && change.case !== undefined) {
            shown += 1;
            const { on, given: facts, expect: expected } = change.case;
            const [first, second] = [before.bounds({ on, facts }), after.bounds({ on, facts })];
            const key = expected.pointsTo === undefined ? "atLeast" : "pointsTo";
            expect(first?.[key].id).toBe(expected[key]);
            expect(second?.[key].id).not.toBe(expected[key]);
          } else if (change.outcome === "no-effect") {
            same += 1;
            for (const facts of cases) {
              const [first, second] = [before.bounds({ on: TODAY, facts }), after.bounds({ on: TODAY, facts })];
              expect(second?.atLeast.id).toBe(first?.atLeast.id);
              expect(second?.pointsTo.id).toBe(first?.pointsTo.id);
            }
          }
        }
      }),
      runs(120),
    );
    expect(shown).toBeGreaterThan(100);
    expect(same).toBeGreaterThan(20);
  });
});

describe("a case", () => {
  it("notices exactly the changes after which it comes out otherwise when it is run", () => {
    let [noticed, passed] = [0, 0];
    const setsWithCases = ruleSets.chain((ruleSet) =>
      fc.tuple(fc.constant(ruleSet), fc.array(casesFor(ruleSet), { minLength: 1, maxLength: 3 })),
    );
    fc.assert(
      fc.property(setsWithCases, ([ruleSet, made]) => {
        const cases = made.flatMap((given, at) => expected(ruleSet, given, `case ${at}`));
        const trial = trialOf(ruleSet, cases);
        const watched = trial.watched.map(({ one }) => one);
        const check = (change: TriedChange, changed: RuleSet): void => {
          if (change.outcome === "refused") return;
          const found = watched.find((one) => fails(one, changed));
          expect(change.outcome === "noticed" ? change.by.name : undefined).toBe(found?.name);
          if (found === undefined) passed += 1;
          else noticed += 1;
        };
        for (const one of conditionChanges({ ruleSet })) {
          for (const [at, change] of tryConditions(one, trial).entries()) {
            check(change, one.changes[at]?.changedSet() ?? ruleSet);
          }
        }
        const level = levelTrial(compile(ruleSet), trial, TODAY);
        for (const one of levelChanges({ ruleSet })) {
          check(level(one), withLevel(ruleSet, one.rule.name, ruleSet.levels[one.to]?.id ?? ""));
        }
      }),
      runs(25),
    );
    expect(noticed).toBeGreaterThan(100);
    expect(passed).toBeGreaterThan(500);
  });
});

/** A case that expects all that the set says of it; nothing for one that contradicts itself. */
function expected(
  ruleSet: RuleSet,
  { on, facts }: { on: string; facts: WrittenFacts },
  name: string,
): readonly ExampleCase[] {
  const said = plainly(ruleSet).indicate({ on, facts });
  if (said === undefined) return [];
  const { atLeast, couldBe, enoughKnown, settled, urgency, tell, reasons, ask, duties } = said;
  const all = [
    { atLeast: atLeast.id, couldBe: couldBe.id },
    { enoughKnown, settled, because: reasons.map(({ rule }) => rule).slice(0, 1) },
    { urgency, tell, ask: ask.map(({ fact }) => fact).slice(0, 2) },
    { duties: duties.flatMap(({ duty, holds }) => (holds === "applies" ? [duty] : [])) },
  ];
  return all.map((expect, at) => ({ name: `${name}, ${at}`, on, given: facts, expect }));
}
