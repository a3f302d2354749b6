import { inForceOn, type Period } from "../domain/period.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Action } from "./rule.js";
import type { RuleSet } from "./rule-set.js";

/** Why the set does not speak on a day, in a sentence; `undefined` when it and its whole lineage are in force. */
export function notInForce(ruleSet: Pick<RuleSet, "authority" | "lineage">, day: LocalDate): string | undefined {
  const out = ruleSet.lineage.find(({ inForce }) => !isInForce(ruleSet, inForce, day));
  if (out === undefined) return undefined;
  return `rule set \`${out.id}\` ${out.version} is ${periodWords(out.inForce)}; choose a day in it, or the version for that day`;
}

function periodWords({ from, until, area }: Period = {}): string {
  const where = area === undefined ? "" : ` in ${area}`;
  if (from === undefined) return `in force${where}${until === undefined ? "" : ` until ${until}`}`;
  return `in force${where} from ${from} ${until === undefined ? "on" : `to ${until}`}`;
}

/** Names of the rules and duties in force on a day; a replaced rule is out on exactly the days of its replacement. */
export function inForceOnDay(
  ruleSet: RuleSet,
  day: LocalDate,
): { readonly rules: ReadonlySet<string>; readonly duties: ReadonlySet<string> } {
  const rules = namesInForce(ruleSet, ruleSet.rules, day);
  // Who replaces whom is read off the days alone, before anything is taken out.
  const replaced = ruleSet.rules.filter(({ replacedBy }) => replacedBy !== undefined && rules.has(replacedBy));
  for (const { name } of replaced) rules.delete(name);
  return { rules, duties: namesInForce(ruleSet, ruleSet.duties, day) };
}

function namesInForce(
  ruleSet: RuleSet,
  some: readonly { readonly name: string; readonly inForce?: Period }[],
  day: LocalDate,
): Set<string> {
  const names = new Set<string>();
  some.forEach(({ name, inForce }) => {
    if (isInForce(ruleSet, inForce, day)) names.add(name);
  });
  return names;
}

/** The actions in force on a day, by id. */
export function actionsInForce(ruleSet: RuleSet, day: LocalDate): ReadonlyMap<string, Action> {
  const found = new Map<string, Action>();
  for (const action of ruleSet.actions) if (isInForce(ruleSet, action.inForce, day)) found.set(action.id, action);
  return found;
}

/** Whether something is in force for this set on a day; what names an area only where the set's authority is that area. */
export function isInForce(
  { authority }: Pick<RuleSet, "authority">,
  period: Period | undefined,
  day: LocalDate,
): boolean {
  if (period?.area !== undefined) {
    const area = period.area.toLowerCase();
    if (![authority?.name, authority?.code].some((name) => name?.toLowerCase() === area)) return false;
  }
  return inForceOn(day, period);
}
