import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { Problem } from "../../kernel/problem.js";
import { expand } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { wordsOf } from "./words.js";

/**
 * The facts of all the sets, each once, those of the first set first.
 *
 * Throws `MisuseError` with every fact that two sets define differently in what bears on a decision: the same words would
 * not mean the same child. Labels and questions may differ.
 */
export function factsInCommon(ruleSets: readonly RuleSet[]): readonly Fact[] {
  const found = new Map<string, { readonly fact: Fact; readonly of: RuleSet }>();
  const problems: Problem[] = [];
  for (const ruleSet of ruleSets) {
    for (const [at, fact] of ruleSet.facts.entries()) {
      const known = found.get(fact.id);
      if (known === undefined) found.set(fact.id, { fact, of: ruleSet });
      else if (!isOne(known.fact, fact) || whenRead(known.fact, known.of) !== whenRead(fact, ruleSet)) {
        const says = `\`${fact.id}\` is not the same fact in \`${known.of.id}\` ${known.of.version} and in \`${ruleSet.id}\` ${ruleSet.version}: its kind, values, direction, presupposition or reading differ; cases of the one do not fit the other`;
        problems.push({ code: "facts-differ", at: `/facts/${at}`, says });
      }
    }
  }
  if (problems.length > 0) throw new MisuseError("the rule sets cannot be held against each other:", problems);
  return [...found.values()].map(({ fact }) => fact);
}

function isOne(fact: Fact, other: Fact): boolean {
  return fact === other || bearing(fact) === bearing(other);
}

/** Everything of a fact by itself that a decision can turn on, as a text. */
function bearing(fact: Fact): string {
  const { kind, direction, appliesWhen, danger, whenUnknown } = fact;
  return JSON.stringify([kind, allValues(fact), direction, appliesWhen, danger, whenUnknown?.read]);
}

/** When it is read, as a text: the names in it stand for what they mean in the set, which may be another thing in each. */
function whenRead({ whenUnknown }: Fact, ruleSet: RuleSet): string | undefined {
  const when = whenUnknown?.when && expand(whenUnknown.when, wordsOf(ruleSet));
  return JSON.stringify(when, (_, part: unknown) => (part instanceof Set ? [...part] : part));
}
