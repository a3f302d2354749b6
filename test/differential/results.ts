import type { Compared, Indication } from "../../src/engine/indication.js";
import type { Condition, ConditionGroup } from "../../src/facts/comparison.js";
import type { Truth } from "../../src/kernel/truth.js";
import type { ResolvedDuty, RuleSet } from "../../src/ruleset/rule-set.js";
import { aDuty } from "../../src/testing/made-up/a-rule-set.js";
import type { ResultNode, Verdict } from "./reference.js";

/** What was found at each place of each rule's conditions: `rule/all/0/not`, and `is` for what a name refers to. */
export type Results<Found> = Readonly<Record<string, Found>>;

/** What json-rules-engine found at every place, `appliesWhen` counted to the comparison it stands for. */
export function resultsOf(verdicts: readonly Verdict[], set: RuleSet): Results<boolean> {
  const found: Record<string, boolean> = {};
  const walk = (written: Condition, node: ResultNode | undefined, at: string): void => {
    if (node?.result === undefined) throw new Error(`json-rules-engine left no result at ${at}`);
    found[at] = node.result;
    if ("condition" in written) walk(namedIn(set, written.condition), node, `${at}/is`);
    else if ("not" in written) walk(written.not, node.not, `${at}/not`);
    else if (!("fact" in written)) {
      const [key, parts] = "all" in written ? (["all", written.all] as const) : (["any", written.any] as const);
      for (const [place, part] of parts.entries()) walk(part, node[key]?.[place], `${at}/${key}/${place}`);
    }
  };
  for (const { name, conditions } of [...set.rules, ...set.duties]) {
    walk(conditions, verdicts.find((verdict) => verdict.name === name)?.conditions, name);
  }
  return found;
}

const OPPOSITE = "opposite-of-";

/**
 * The set with every rule as a duty, and beside each the duty of its opposite.
 *
 * An indication shows conditions only of what may apply: of the two one always does, and shows every place of both.
 */
export function shownInFull(set: RuleSet): RuleSet {
  const all = [...set.rules, ...set.duties].map(({ name, conditions }) => ({ name, conditions }));
  const opposites = all.map(({ name, conditions }) => ({ name: OPPOSITE + name, conditions: { not: conditions } }));
  return { ...set, rules: [], duties: [...all, ...opposites].map(asDuty) };
}

function asDuty({ name, conditions }: { readonly name: string; readonly conditions: ConditionGroup }): ResolvedDuty {
  return aDuty(name, conditions);
}

/** What an indication of such a set shows at every place; where both of two duties show it, they must show the same. */
export function shownBy({ duties }: Pick<Indication, "duties">): Results<Truth> {
  const found: Record<string, Truth> = {};
  const walk = (node: Compared, at: string): void => {
    if (found[at] !== undefined && found[at] !== node.truth) throw new Error(`shown in two ways at ${at}`);
    found[at] = node.truth;
    if ("is" in node) walk(node.is, `${at}/is`);
    else if ("not" in node) walk(node.not, `${at}/not`);
    else if (!("fact" in node)) {
      const [key, parts] = "all" in node ? (["all", node.all] as const) : (["any", node.any] as const);
      for (const [place, part] of parts.entries()) walk(part, `${at}/${key}/${place}`);
    }
  };
  for (const { duty, conditions } of duties) {
    if (!duty.startsWith(OPPOSITE)) walk(conditions, duty);
    else if ("not" in conditions) walk(conditions.not, duty.slice(OPPOSITE.length));
  }
  return found;
}

function namedIn({ conditions }: RuleSet, name: string): ConditionGroup {
  const found = conditions[name];
  if (found === undefined) throw new Error(`no condition ${name}`);
  return found;
}
