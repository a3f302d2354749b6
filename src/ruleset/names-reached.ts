import type { Condition } from "../facts/comparison.js";
import { withPresupposed } from "./facts-named.js";
import { namesIn } from "./reach.js";
import type { ResolvedRule, RuleSet } from "./rule-set.js";

/** The parts of a rule or duty that refer to something. */
type Speaker = Pick<ResolvedRule, "conditions" | "actions">;

/** Names of all to which rules and duties refer, directly or through something else. */
export interface NamesReached {
  readonly facts: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

/** Everything whose change would change what these rules and duties say. */
export function namesReached(speakers: readonly Speaker[], set: RuleSet): NamesReached {
  const counts = new Map(set.counts.map((count) => [count.id, count]));
  const actions = new Set(speakers.flatMap((one) => one.actions ?? []));
  const whens = set.actions.flatMap(({ id, when }) => (when !== undefined && actions.has(id) ? [when] : []));
  const open: Condition[] = [...speakers.map((one) => one.conditions), ...whens];
  const found = { facts: new Set<string>(), conditions: new Set<string>(), counts: new Set<string>() };
  for (const condition of open) {
    const named = namesIn(condition);
    for (const name of named.conditions) {
      const group = set.conditions[name];
      if (group === undefined || found.conditions.has(name)) continue;
      found.conditions.add(name);
      open.push(group);
    }
    for (const name of named.facts) {
      const count = counts.get(name);
      if (count === undefined) found.facts.add(name);
      else if (!found.counts.has(name)) {
        found.counts.add(name);
        open.push(...count.of);
      }
    }
  }
  return { ...found, facts: withPresupposed([...found.facts], set), actions };
}
