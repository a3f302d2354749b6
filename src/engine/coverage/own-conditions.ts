import type { Comparison, Condition } from "../../facts/comparison.js";
import type { Step } from "../../kernel/pointer.js";
import type { Duty, Rule } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";

/** A rule set, and what its own file says; what was read without a file is taken apart by where each rule comes from. */
export interface OwnSource {
  readonly ruleSet: RuleSet;
  readonly file?: RuleSetFile;
}

/** A rule or duty that a set itself says, and its path in the file. */
interface OwnRule {
  readonly of: "rule" | "duty";
  readonly rule: Rule | Duty;
  readonly path: readonly Step[];
}

/** A condition that stands in a set's own file. */
export interface OwnCondition {
  readonly of: "rule" | "duty" | "condition" | "count";
  /** Of the rule, duty, named condition or count in which it stands. */
  readonly name: string;
  readonly path: readonly Step[];
  readonly condition: Condition;
}

/** A comparison as it stands in a file. */
interface SourceComparison {
  readonly path: readonly Step[];
  readonly comparison: Comparison;
}

/** The rules and duties that a set itself says; the inherited ones are for the sets below. */
export function ownRules({ ruleSet, file }: OwnSource): readonly OwnRule[] {
  const own = (of: "rule" | "duty", key: "rules" | "duties"): readonly OwnRule[] => {
    if (file !== undefined) return (file[key] ?? []).map((rule, index) => ({ of, rule, path: [key, index] }));
    return ruleSet[key].flatMap((rule, index) =>
      rule.origin.set === ruleSet.id ? [{ of, rule, path: [key, index] }] : [],
    );
  };
  return [...own("rule", "rules"), ...own("duty", "duties")];
}

/** Every condition of a set's own: of its rules and duties, those that it names, and what its counts count. */
export function ownConditions(source: OwnSource): readonly OwnCondition[] {
  const { ruleSet, file } = source;
  // Of what a printed overlay inherits nothing says whose condition it is; a root's are its own.
  const isOverlay = ruleSet.lineage.length > 1;
  const named: Pick<RuleSetFile, "conditions" | "counts"> = file ?? (isOverlay ? {} : ruleSet);
  return [
    ...ownRules(source).map(({ of, rule, path }) => ({
      of,
      name: rule.name,
      path: [...path, "conditions"],
      condition: rule.conditions,
    })),
    ...Object.entries(named.conditions ?? {}).map(
      ([name, condition]): OwnCondition => ({ of: "condition", name, path: ["conditions", name], condition }),
    ),
    ...(named.counts ?? []).flatMap(({ id, of }, index) =>
      of.map(
        (condition, place): OwnCondition => ({
          of: "count",
          name: id,
          path: ["counts", index, "of", place],
          condition,
        }),
      ),
    ),
  ];
}

/** Every comparison in a condition, where it stands; what it refers to by name stands elsewhere. */
export function comparisonsAt(condition: Condition, path: readonly Step[]): readonly SourceComparison[] {
  if ("all" in condition) return condition.all.flatMap((part, at) => comparisonsAt(part, [...path, "all", at]));
  if ("any" in condition) return condition.any.flatMap((part, at) => comparisonsAt(part, [...path, "any", at]));
  if ("not" in condition) return comparisonsAt(condition.not, [...path, "not"]);
  return "fact" in condition ? [{ path, comparison: condition }] : [];
}
