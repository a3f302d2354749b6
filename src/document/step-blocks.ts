import { conditionWords } from "../engine/next-steps.js";
import type { ConditionGroup } from "../facts/comparison.js";
import { type Block, emphasis, type Item, section, steps } from "../page/tree.js";
import { expand, factSets } from "../ruleset/expand.js";
import type { Action, Side } from "../ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import { type Birth, birthOf, decidedByBirth } from "./birth.js";
import type { Reading } from "./reading.js";

/** What happens then, in order: what it calls for itself, then what its level calls for always; two lists, by side. */
export function stepBlocks(one: ResolvedRule | ResolvedDuty, reading: Reading): readonly Block[] {
  const level = reading.ruleSet.levels.find(({ id }) => id === one.event.type);
  const ids = [...new Set([...(one.actions ?? []), ...(level?.actions ?? [])])];
  const actions = ids.flatMap((id) => reading.ruleSet.actions.find((action) => action.id === id) ?? []);
  const birth = birthOf(one, reading);
  const items = (side: Side): readonly Item[] =>
    actions
      .filter((action) => (action.side ?? "referring") === side)
      .flatMap((action) => stepItems(action, birth, reading));
  const listed = (side: Side): readonly Block[] => (items(side).length === 0 ? [] : [steps(items(side))]);
  return [...section("What to do then", listed("referring")), ...section("What others do then", listed("receiving"))];
}

/** One step, if it is taken at all by those of whom a rule speaks. */
export function stepItems({ says, by, when, whenSays }: Action, birth: Birth, reading: Reading): readonly Item[] {
  const who = emphasis(`(${by})`);
  const decided = when === undefined ? "so" : decidedByBirth(expand(when, reading.spared), birth);
  if (decided === "not-so") return [];
  if (when === undefined || decided === "so") return [{ says: [`${says} `, who] }];
  return [{ says: [`If ${whenWords(when, whenSays, reading)}: ${says} `, who] }];
}

/** The conditions of steps that look at a fact, as phrases that can stand after "if", each once. */
export function stepsTurningOn(fact: string, reading: Reading): readonly string[] {
  const phrases = reading.ruleSet.actions.flatMap(({ when, whenSays }) => {
    const names = when === undefined ? [] : factSets(expand(when, reading.spared)).map((one) => one.fact);
    return when !== undefined && names.includes(fact) ? [whenWords(when, whenSays, reading)] : [];
  });
  return [...new Set(phrases)];
}

function whenWords(when: ConditionGroup, says: string | undefined, reading: Reading): string {
  return says ?? conditionWords(expand(when, reading.spared), reading.facts);
}
