import type { ResolvedRule, RuleChange } from "../rule-set.js";
import type { RuleSetFile } from "../rule-set-file.js";

/** The inherited rules as a file changes them: landed, lifted, varied, marked as replaced, and without those removed. */
export function changeRules(
  inherited: readonly ResolvedRule[],
  file: RuleSetFile,
  landed: ReadonlyMap<string, string>,
): readonly ResolvedRule[] {
  const removed = new Set(file.removes?.map(({ rule }) => rule));
  return inherited
    .filter(({ name }) => !removed.has(name))
    .map((rule) => ({ ...rule, event: { type: landed.get(rule.event.type) ?? rule.event.type } }))
    .map((rule) => place(rule, file))
    .map((rule) => respond(rule, file))
    .map((rule) => replace(rule, file, removed));
}

function place(rule: ResolvedRule, file: RuleSetFile): ResolvedRule {
  const placement = file.places?.find((one) => one.rule === rule.name);
  return placement === undefined
    ? rule
    : changed({ ...rule, event: { type: placement.at } }, { how: "placed", ...placement }, file);
}

function respond(rule: ResolvedRule, file: RuleSetFile): ResolvedRule {
  const response = file.responses?.find((one) => one.rule === rule.name);
  return response === undefined
    ? rule
    : changed({ ...rule, actions: response.actions }, { how: "varied", ...response }, file);
}

/** A replaced rule stays, and is out on the days of its replacement; if that is removed, it is out no longer. */
function replace(rule: ResolvedRule, file: RuleSetFile, removed: ReadonlySet<string>): ResolvedRule {
  const replacement = file.replaces?.find((one) => one.rule === rule.name);
  if (replacement !== undefined) {
    return changed({ ...rule, replacedBy: replacement.with }, { how: "replaced", ...replacement }, file);
  }
  if (rule.replacedBy === undefined || !removed.has(rule.replacedBy)) return rule;
  const { replacedBy: _, ...standing } = rule;
  return standing;
}

function changed(
  rule: ResolvedRule,
  { how, reason, basis, approvedBy }: Omit<RuleChange, "set">,
  { id }: RuleSetFile,
): ResolvedRule {
  const change = { set: id, how, reason, basis, ...(approvedBy === undefined ? {} : { approvedBy }) };
  return { ...rule, changedBy: [...(rule.changedBy ?? []), change] };
}
