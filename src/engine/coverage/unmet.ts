import type { Truth } from "../../kernel/truth.js";

/** Something that no example or case met: a rule that never applied, a comparison that was never false ... */
export interface Unmet {
  readonly at: string;
  readonly what: "rule" | "duty" | "comparison";
  /** Of the rule or duty, or of that in which the comparison stands. */
  readonly name: string;
  /** How it never came out. */
  readonly never: Truth;
}

/** What has a place in the file and a tally. */
interface Tallied {
  readonly at: string;
  readonly of: "rule" | "duty" | "condition" | "count";
  readonly name: string;
  readonly seen: Readonly<Record<Truth, number>>;
}

/**
 * What was never met, the most useful first: rules that never applied, that always did, comparisons that were never true,
 * never false, then what was never open.
 */
export function unmetIn(rules: readonly Tallied[], comparisons: readonly Tallied[]): readonly Unmet[] {
  const never = (all: readonly Tallied[], truth: Truth, whatOf: (one: Tallied) => Unmet["what"]): readonly Unmet[] =>
    all
      .filter(({ seen }) => seen[truth] === 0)
      .map((one) => ({ at: one.at, what: whatOf(one), name: one.name, never: truth }));
  const ofRules = (truth: Truth): readonly Unmet[] =>
    never(rules, truth, ({ of }) => (of === "duty" ? "duty" : "rule"));
  const ofComparisons = (truth: Truth): readonly Unmet[] => never(comparisons, truth, () => "comparison");
  return [
    ...ofRules("holds"),
    ...ofRules("fails"),
    ...ofComparisons("holds"),
    ...ofComparisons("fails"),
    ...ofRules("unknown"),
    ...ofComparisons("unknown"),
  ];
}
