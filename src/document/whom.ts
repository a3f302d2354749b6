import { type Block, item, list, paragraph } from "../page/tree.js";
import { type Expanded, expand, factSets } from "../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import { type Birth, birthOf } from "./birth.js";
import { setWords } from "./condition.js";
import type { Reading } from "./reading.js";

const AGES: ReadonlySet<string> = new Set(["ageMonths", "ageAtEventMonths", "schoolYearEightOrBelow"]);

/** Of which children it can be true: born or not, of which ages it speaks, and why it looks at who the child is. */
export function whomBlocks(one: ResolvedRule | ResolvedDuty, reading: Reading): readonly Block[] {
  const ages = agesIn(expand(one.conditions, reading.spared), reading);
  const who = bornOrNot(one, reading);
  const blocks: readonly Block[] =
    ages.length === 0
      ? [paragraph(who)]
      : [paragraph(`${who} It speaks of these ages:`), list(ages.map((words) => item(words)))];
  const why = one.justification;
  return why === undefined ? blocks : [...blocks, paragraph(`Why it looks at who the child is: ${why}`)];
}

function agesIn(tree: Expanded, reading: Reading): readonly string[] {
  const words = factSets(tree)
    .filter(({ fact }) => AGES.has(fact))
    .flatMap(({ fact, values }) => {
      const found = reading.facts.get(fact);
      return found === undefined ? [] : [setWords(found, values, reading)];
    });
  return [...new Set(words)];
}

function bornOrNot(one: ResolvedRule | ResolvedDuty, reading: Reading): string {
  const end = reading.ruleSet.ages.sets?.includes(one.origin.set) ? "" : ", up to the eighteenth birthday";
  const who: Readonly<Record<Birth, string>> = {
    born: `Children who have been born${end}.`,
    "not-yet-born": "Children who are not yet born.",
    either: `Children, born or not yet born${end}.`,
    "not-said": `Children${end}.`,
  };
  return who[birthOf(one, reading)];
}
