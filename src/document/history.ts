import type { Period } from "../domain/period.js";
import { dayWords } from "../kernel/day-words.js";
import { type Inline, type Item, item, type List, link, list } from "../page/tree.js";
import type { ResolvedDuty, ResolvedRule, RuleChange } from "../ruleset/rule-set.js";
import type { Reading } from "./reading.js";

const DONE: Readonly<Record<RuleChange["how"], string>> = {
  placed: "placed it higher",
  varied: "varied what is done",
  replaced: "put a rule of its own in its place",
};

/** Since when it holds, what it followed, what follows it, and what councils have done to it. */
export function historyList(one: ResolvedRule | ResolvedDuty, reading: Reading): List {
  const { rules, duties, id } = reading.ruleSet;
  const followers = [...rules, ...duties].filter(({ succeeds }) => succeeds === one.name);
  const changes = "changedBy" in one ? (one.changedBy ?? []) : [];
  return list([
    item(periodWords(one.inForce)),
    ...(one.succeeds === undefined ? [] : [item("It takes the place of ", ruleLink(one.succeeds, reading), ".")]),
    ...followers.map(({ name }) => item("After it comes ", ruleLink(name, reading), ".")),
    ...("replacedBy" in one && one.replacedBy !== undefined
      ? [item("On the days on which it is in force, ", ruleLink(one.replacedBy, reading), " stands in its place.")]
      : []),
    ...changes.map(changeItem),
    ...(one.origin.set === id ? [] : [item(`It comes from the rule set "${one.origin.set}".`)]),
  ]);
}

/** The title of a rule or duty, leading to its page; of one that is not in the set, its name. */
function ruleLink(name: string, { ruleSet, places }: Reading): Inline {
  const found = [...ruleSet.rules, ...ruleSet.duties].find((one) => one.name === name);
  return found === undefined ? name : link(places.rule(name), found.title);
}

function changeItem({ set, how, reason, approvedBy = [] }: RuleChange): Item {
  const approved = approvedBy.length === 0 ? "" : ` Approved by ${approvedBy.join("; ")}.`;
  return item(`The rule set "${set}" has ${DONE[how]}. ${reason}${approved}`);
}

function periodWords({ from, until, area }: Period = {}): string {
  const where = area === undefined ? "" : ` in ${area}`;
  if (from === undefined && until === undefined) return `In force${where}; no first and no last day is set.`;
  const first = from === undefined ? "" : ` from ${dayWords(from)}`;
  const last = until === undefined ? "" : ` until ${dayWords(until)}`;
  return `In force${where}${first}${last}.`;
}
