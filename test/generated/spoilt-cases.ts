import * as fc from "fast-check";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { casesFor } from "./arbitrary-cases.js";
import type { MadeUpCase } from "./asked.js";

/** Cases of which most are spoilt: in a value, in a name, in the day, or altogether. */
export function spoiltCases(
  ruleSet: RuleSet,
  sound: fc.Arbitrary<MadeUpCase> = casesFor(ruleSet),
): fc.Arbitrary<unknown> {
  const ids = [...ruleSet.facts.map(({ id }) => id), "ageYears", "ageMonths", "noSuchFact", "constructor"];
  const id = fc.constantFrom(...ids);
  return fc.tuple(sound, id, fc.oneof(...WRITTEN.map(fc.constant), numbers)).chain(([given, fact, written]) => {
    const withFact = (value: unknown): unknown => ({ ...given, facts: { ...given.facts, [fact]: value } });
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant(withFact(written)) },
      { weight: 2, arbitrary: fc.constantFrom(...DAYS).map((on) => ({ ...given, on })) },
      { weight: 3, arbitrary: fc.constantFrom(...around(given, { [fact]: written })) },
    );
  });
}

const numbers = fc.oneof(fc.integer({ min: -2, max: 320 }), fc.double());

const WRITTEN: readonly unknown[] = [
  ...[null, undefined, true, false, "true", "", -0, Number.NaN, [], {}, [1], "toString", 216, 311],
  ...[{ from: 1 }, { to: 2 }, { from: 3, to: 1 }, { from: 200, to: 230 }, { from: 216 }, { oneOf: [] }, { oneOf: 1 }],
  ...[{ oneOf: [0, 1] }, { oneOf: [true] }, { oneOf: ["a", "none"] }, { from: null }, { from: 1, by: 2 }],
  Object.create({ from: 1 }),
];

const DAYS: readonly unknown[] = [
  "2026-02-30",
  "",
  "today",
  20261121,
  null,
  undefined,
  "1989-01-01",
  "2026-11-01",
  "2099-12-31",
];

/** The case without what makes it one, or with what does not belong in it. */
function around(given: MadeUpCase, more: object): readonly unknown[] {
  return [
    ...[undefined, null, 1, "{}", [], {}, { on: given.on }, { facts: given.facts }],
    ...[
      { ...given, facts: null },
      { ...given, facts: [] },
      { ...given, child: "reference" },
    ],
    { ...given, facts: Object.assign(Object.create(more), given.facts) },
    Object.create(given),
  ];
}
