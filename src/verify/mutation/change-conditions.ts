import { type OwnCondition, type OwnSource, ownConditions } from "../../engine/coverage/own-conditions.js";
import type { Condition } from "../../facts/comparison.js";
import { pointer } from "../../kernel/pointer.js";
import { expand, type Vocabulary, vocabularyOf } from "../../ruleset/expand.js";
import { namesReached } from "../../ruleset/names-reached.js";
import { wrongPolarity } from "../../ruleset/polarity.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { MOST_TRIALS, trialsNeeded } from "../../ruleset/trials.js";
import type { Change } from "./change.js";
import { changedConditions } from "./change-condition.js";
import { withCondition } from "./changed-set.js";
import type { Meant } from "./side-by-side.js";

/** A rule or duty that a change of a condition touches. */
export interface Touched {
  readonly of: "rule" | "duty";
  readonly rule: ResolvedRule | ResolvedDuty;
}

/** A change of a condition, and what each rule and duty that it touches then means. */
export interface ConditionChange {
  readonly change: Change;
  /** In the order of what is touched. */
  readonly after: readonly Meant[];
  /** The reader refuses the file with this change. */
  readonly isRefused: boolean;
  readonly changedSet: () => RuleSet;
}

/** All changes of one condition of the file's own. */
export interface ChangesOfOne {
  readonly touched: readonly Touched[];
  readonly before: readonly Meant[];
  readonly changes: readonly ConditionChange[];
}

/** The changes of every condition of a file's own that a rule or duty refers to, condition by condition. */
export function conditionChanges(
  source: OwnSource,
  isWanted: (name: string) => boolean = () => true,
): readonly ChangesOfOne[] {
  const { ruleSet } = source;
  const vocabulary = vocabularyOf(ruleSet);
  const all: readonly Touched[] = [
    ...ruleSet.rules.map((rule) => ({ of: "rule", rule }) as const),
    ...ruleSet.duties.map((rule) => ({ of: "duty", rule }) as const),
  ];
  const conditions = ownConditions(source).filter(({ name }) => isWanted(name));
  const isNamed = conditions.some(({ of }) => of === "condition" || of === "count");
  const reached = new Map((isNamed ? all : []).map((one) => [one, namesReached([one.rule], ruleSet)]));
  return conditions.flatMap((own): readonly ChangesOfOne[] => {
    const touched = all.filter((one) => {
      if (own.of === "condition") return reached.get(one)?.conditions.has(own.name);
      return own.of === "count"
        ? reached.get(one)?.counts.has(own.name)
        : one.of === own.of && one.rule.name === own.name;
    });
    if (touched.length === 0) return [];
    const before = touched.map(({ rule }) => ({ condition: rule.conditions, vocabulary }));
    return [{ touched, before, changes: changesOf(own, touched, ruleSet, vocabulary) }];
  });
}

function changesOf(
  own: OwnCondition,
  touched: readonly Touched[],
  ruleSet: RuleSet,
  vocabulary: Vocabulary,
): readonly ConditionChange[] {
  const { of, name } = own;
  return changedConditions(own.condition, own.path, vocabulary).map(({ kind, path, before, says, condition }) => {
    const isWhole = of === "rule" || of === "duty";
    const changedSet = (): RuleSet => withCondition(ruleSet, own, condition);
    // A rule means other words, a named condition or a count the same words otherwise.
    const words = isWhole ? vocabulary : vocabularyOf(changedSet());
    const after = touched.map(({ rule }) => ({ condition: isWhole ? condition : rule.conditions, vocabulary: words }));
    const change: Change = { kind, of, name, at: pointer(path), path, before, says };
    return { change, after, isRefused: touched.some((one, at) => isRefused(one, after[at])), changedSet };
  });
}

/** What the reader would not take: a floor rule that more harm could end, and a condition that is too much work. */
function isRefused({ of, rule }: Touched, after: Meant | undefined): boolean {
  if (after === undefined) return false;
  const tree = expand(after.condition as Condition, after.vocabulary);
  const isFloor = of === "rule" && rule.binding !== "indicative";
  if (isFloor && wrongPolarity(tree, after.vocabulary.facts).length > 0) return true;
  return trialsNeeded(tree, after.vocabulary.facts) > MOST_TRIALS;
}
