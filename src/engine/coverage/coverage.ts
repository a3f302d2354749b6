import type { Comparison, Condition } from "../../facts/comparison.js";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { Truth } from "../../kernel/truth.js";
import { namesReached } from "../../ruleset/names-reached.js";
import type { ExampleCase, RuleSet } from "../../ruleset/rule-set.js";
import { checkCase } from "../check-case.js";
import { leftByExample } from "../examples/judge-examples.js";
import { truthsOn } from "../examples/standing.js";
import { holderOf } from "../held.js";
import { truthIn } from "../program/truth-in.js";
import { comparisonsAt, type OwnCondition, type OwnSource, ownConditions, ownRules } from "./own-conditions.js";
import { type Unmet, unmetIn } from "./unmet.js";

/** In how many of the examples and cases that were run something held, failed, or could not be told. */
export type Seen = Readonly<Record<Truth, number>>;

/** How often a rule or duty applied, did not, and was open. */
export interface CoveredRule {
  readonly of: "rule" | "duty";
  readonly name: string;
  /** JSON pointer into the file, as it is written; in a folder as if all of it stood in one file. */
  readonly at: string;
  readonly path: readonly Step[];
  readonly seen: Seen;
}

/** How often a comparison was true, false, and not known. */
export interface CoveredComparison {
  readonly of: OwnCondition["of"];
  /** Of the rule, duty, named condition or count in which it stands. */
  readonly name: string;
  readonly at: string;
  readonly path: readonly Step[];
  readonly comparison: Comparison;
  readonly seen: Seen;
}

/** What the examples and cases of a file met of its own rules, duties and comparisons. */
export interface Coverage {
  readonly rules: readonly CoveredRule[];
  readonly comparisons: readonly CoveredComparison[];
  /** How many of the outcomes were met: three for each rule, duty and comparison. */
  readonly met: number;
  readonly of: number;
  /** What no example or case met, the most useful first. */
  readonly unmet: readonly Unmet[];
}

/**
 * What examples and cases meet of a file's own rules, duties and comparisons, each as it stands in the file.
 *
 * A rule's examples count for that rule and for what it refers to, a case for everything that speaks on its day. All is
 * judged on what is given alone, without cautious readings. Examples and cases that cannot be read count for nothing.
 *
 * @example
 * const { met, of, unmet } = coverageOf({ ruleSet: borchester });
 */
export function coverageOf(source: OwnSource, cases: readonly ExampleCase[] = source.ruleSet.cases): Coverage {
  const { ruleSet } = source;
  const conditions = ownConditions(source);
  const tallies = new Map<string, Record<Truth, number>>();
  const count = (path: readonly Step[], truth: Truth): void => {
    const at = pointer(path);
    const tally = tallies.get(at) ?? { holds: 0, fails: 0, unknown: 0 };
    tally[truth] += 1;
    tallies.set(at, tally);
  };
  const parts = new Map(conditions.map((one) => [one, comparisonsAt(one.condition, one.path)]));
  runAll(ruleSet, conditions, cases, (some, truthOf) => {
    for (const one of some) {
      for (const { path, comparison } of parts.get(one) ?? []) count(path, truthOf(comparison));
      if (one.of === "rule" || one.of === "duty") count(one.path.slice(0, -1), truthOf(one.condition));
    }
  });
  const seen = (path: readonly Step[]): Seen => tallies.get(pointer(path)) ?? { holds: 0, fails: 0, unknown: 0 };
  const rules = ownRules(source).map(({ of, rule: { name }, path }) => {
    return { of, name, at: pointer(path), path, seen: seen(path) };
  });
  const comparisons = conditions.flatMap((one) =>
    (parts.get(one) ?? []).map(({ path, comparison }) => {
      return { of: one.of, name: one.name, at: pointer(path), path, comparison, seen: seen(path) };
    }),
  );
  const all = [...rules, ...comparisons].flatMap((one) => Object.values(one.seen));
  return {
    rules,
    comparisons,
    met: all.filter((times) => times > 0).length,
    of: all.length,
    unmet: unmetIn(rules, comparisons),
  };
}

type CountAll = (some: readonly OwnCondition[], truthOf: (condition: Condition) => Truth) => void;

function runAll(
  ruleSet: RuleSet,
  conditions: readonly OwnCondition[],
  cases: readonly ExampleCase[],
  countAll: CountAll,
): void {
  const holder = holderOf(ruleSet);
  const { program } = holder;
  for (const one of [...ruleSet.rules, ...ruleSet.duties]) {
    const examples = one.examples ?? [];
    if (examples.length === 0) continue;
    const reached = namesReached([one], ruleSet);
    const bears = conditions.filter(({ of, name }) => {
      if (of === "condition") return reached.conditions.has(name);
      return of === "count" ? reached.counts.has(name) : name === one.name;
    });
    for (const { given } of examples) {
      const left = leftByExample(given, program);
      if (left.ok) countAll(bears, truthsOn(left.value, program));
    }
  }
  for (const { on, given } of cases) {
    if (!checkCase({ on, facts: given }, ruleSet, program.index).ok) continue;
    const held = holder.take({ on, facts: given });
    const { left } = held.sheet;
    const speaking = new Set([
      ...held.agenda.rules.map(({ rule }) => rule.name),
      ...held.agenda.duties.map(({ duty }) => duty.name),
    ]);
    countAll(
      conditions.filter(({ of, name }) => of === "condition" || of === "count" || speaking.has(name)),
      (condition) => truthIn(program.written.decidable(condition), program, { left, shift: 0 }),
    );
    holder.letGo(held);
  }
}
