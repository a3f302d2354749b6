import * as fc from "fast-check";
import type { ConditionGroup } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { dayOfCases } from "../cases/days.js";
import { madeUpCases } from "../cases/made-up-cases.js";
import { type Terrain, terrainOf } from "../cases/terrain.js";
import { withoutFacts } from "../cases/written-case.js";
import { type Trial, trialsOf } from "./trial.js";

/**
 * Two cases that differ in one fact alone, the lower value first: a kind of trial for each such fact and each rule on
 * which it bears, itself or by way of a cautious reading.
 */
export function raised(
  ruleSet: RuleSet,
  isMeant: (fact: Fact) => boolean,
  on: LocalDate = dayOfCases(ruleSet),
): readonly fc.Arbitrary<Trial>[] {
  const terrain = terrainOf(ruleSet);
  return ruleSet.facts.filter(isMeant).flatMap((fact) => {
    const values = terrain.worthTrying(fact.id);
    if (values.length < 2) return [];
    // What neighbours keep to, all values keep to.
    const pairs = fc.nat({ max: values.length - 2 }).map((place) => values.slice(place, place + 2));
    return ruleSet.rules.flatMap((rule) =>
      bearing(fact, rule.conditions, terrain).map(({ conditions, read }) =>
        trialsOf(
          pairs
            .chain((pair) => {
              const [low = null] = pair;
              const about = madeUpCases(ruleSet).about(conditions, { [fact.id]: low });
              return fc.tuple(fc.constant(pair), about);
            })
            .map(([pair, facts]) => ({
              given: withoutFacts({ on, facts }, [fact.id, ...read]),
              changes: pair.map((value) => ({ [fact.id]: value })),
            })),
          terrain,
        ),
      ),
    );
  });
}

/** In what way a fact bears on a rule: what a case must then be about, and which fact must not be known. */
interface Bearing {
  readonly conditions: readonly ConditionGroup[];
  readonly read: readonly string[];
}

function bearing(fact: Fact, conditions: ConditionGroup, { named, facts }: Terrain): readonly Bearing[] {
  const names = named(conditions);
  const direct = names.has(fact.id) ? [{ conditions: [conditions], read: [] }] : [];
  const byReading = [...names].flatMap((id): readonly Bearing[] => {
    const when = facts.get(id)?.whenUnknown?.when;
    if (id === fact.id || when === undefined || !named(when).has(fact.id)) return [];
    return [{ conditions: [conditions, when], read: [id] }];
  });
  return [...direct, ...byReading];
}
