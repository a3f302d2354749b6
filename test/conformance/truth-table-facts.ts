import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { Count } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";

/** What one condition of the truth table compares. */
export interface TableFact {
  /** As what conditions compare it; a count and an age in years are compared, but not given. */
  readonly id: string;
  readonly is: string;
  /** Whether no value is left out below: of an age only those about thresholds are tried. */
  readonly isWhole: boolean;
  /** Every value that it can have, at thresholds, beside them and between, and how a case gives it. */
  readonly given: readonly { readonly value: Scalar; readonly as: WrittenFacts }[];
  /** Lowest first, where it is ordered. */
  readonly steps?: readonly string[];
  /** One whose values are of no kind of their own; operators that nobody here has are not tried on it again. */
  readonly isLike?: "times";
}

/** In the order of the alphabet `clear` would be below `none`. */
const STEPS = ["none", "slight", "clear", "grave"] as const;
/** Values of a choice that look like numbers, in another order than theirs. */
const BADGES = ["red", "9", "10", "true"] as const;
const SIGNS = ["signOne", "signTwo", "signThree"] as const;

export const FACTS: readonly Fact[] = [
  aBoolean("isSo"),
  anInteger("times", 0, 12),
  anOrdered("step", STEPS),
  aChoice("badge", BADGES),
  ...SIGNS.map((id) => aBoolean(id)),
];

export const COUNTS: readonly Count[] = [
  { id: "signs", label: "Signs", of: SIGNS.map((fact) => ({ fact, operator: "equal", value: true })) },
];

const MONTHS = [0, 1, 8, 9, 10, 11, 12, 13, 23, 24, 119, 120, 214, 215] as const;
const YEARS = [0, 1, 2, 8, 9, 10, 11, 12, 13, 16, 17] as const;

export const TABLE_FACTS: readonly TableFact[] = [
  { id: "isSo", is: "true or false", isWhole: true, given: givenAs("isSo", [false, true]) },
  { id: "times", is: "a whole number, 0 to 12", isWhole: true, given: givenAs("times", numbers(13)) },
  { id: "step", is: "a step: none, slight, clear, grave", isWhole: true, given: givenAs("step", STEPS), steps: STEPS },
  { id: "badge", is: "a choice: red, 9, 10, true", isWhole: true, given: givenAs("badge", BADGES) },
  {
    id: "signs",
    is: "a count of three",
    isWhole: true,
    isLike: "times",
    given: numbers(SIGNS.length + 1).map((value) => ({
      value,
      as: Object.fromEntries(SIGNS.map((id, place) => [id, place < value])),
    })),
  },
  { id: "ageMonths", is: "an age in months", isWhole: false, isLike: "times", given: givenAs("ageMonths", MONTHS) },
  {
    id: "ageYears",
    is: "an age in years",
    isWhole: false,
    isLike: "times",
    given: YEARS.flatMap((value) =>
      [0, 5, 11].map((more) => ({ value, as: { ageMonths: value * 12 + more } satisfies WrittenFacts })),
    ),
  },
];

function givenAs(id: string, values: readonly Scalar[]): TableFact["given"] {
  return values.map((value) => ({ value, as: { [id]: value } as WrittenFacts }));
}

function numbers(howMany: number): readonly number[] {
  return Array.from({ length: howMany }, (_, number) => number);
}
