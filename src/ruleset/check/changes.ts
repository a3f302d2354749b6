import type { Step } from "../../kernel/pointer.js";
import type { Checking } from "../checking.js";
import type { Level } from "../level.js";
import { type Landable, landings } from "../overlay/landing.js";
import type { ResolvedRule } from "../rule-set.js";
import { checkName } from "../scope.js";
import type { Sound } from "../sound-parts.js";

/** Reports changes to inherited rules that the national floor or the sense of the change forbids. */
export function checkChanges(checking: Checking): void {
  const { parts, scope, report } = checking;
  const changed = new Set<string>();
  const find = (name: string | undefined, path: readonly Step[]): ResolvedRule | undefined => {
    const rule = inheritedRule(name, path, checking);
    if (rule !== undefined && changed.has(rule.name)) report.add("changed-twice", path, { rule: rule.name });
    if (rule !== undefined) changed.add(rule.name);
    return rule;
  };
  for (const { item, path } of parts.lists.replaces) {
    const rule = find(item.rule, [...path, "rule"]);
    if (rule !== undefined) refuseFloor(rule, "replaced", path, checking);
    if (rule?.replacedBy !== undefined) report.add("changed-twice", [...path, "rule"], { rule: rule.name });
    if (item.with !== undefined) checkReplacement(item.with, [...path, "with"], checking);
  }
  for (const { item, path } of parts.lists.removes) {
    const rule = find(item.rule, [...path, "rule"]);
    if (rule !== undefined) refuseFloor(rule, "removed", path, checking);
  }
  for (const { item, path } of parts.lists.places) {
    const rule = find(item.rule, [...path, "rule"]);
    if (item.at !== undefined) checkName("level", item.at, [...path, "at"], scope, report);
    if (rule !== undefined && item.at !== undefined) refuseLowering(rule, item.at, [...path, "at"], checking);
  }
  checkResponses(checking);
}

/** Actions may be varied beside another change, since neither undoes the other. */
function checkResponses(checking: Checking): void {
  const varied = new Set<string>();
  for (const { item, path } of checking.parts.lists.responses) {
    const rule = inheritedRule(item.rule, [...path, "rule"], checking);
    if (rule === undefined) continue;
    if (varied.has(rule.name)) checking.report.add("changed-twice", [...path, "rule"], { rule: rule.name });
    varied.add(rule.name);
    if (rule.binding === "statute") refuseFloor(rule, "varied", path, checking);
    if (rule.binding === "indicative") checking.report.add("not-a-safety-rule", [...path, "rule"], { rule: rule.name });
  }
}

/** The inherited rule of a name; a strange name and a rule of the file's own are reported. */
function inheritedRule(
  name: string | undefined,
  path: readonly Step[],
  { parts, scope, base, report }: Checking,
): ResolvedRule | undefined {
  if (name === undefined) return undefined;
  const inherited = base?.rules.find((rule) => rule.name === name);
  if (inherited !== undefined) return inherited;
  if (parts.lists.rules.some(({ item }) => item.name === name)) report.add("own-rule", path, { rule: name });
  else if (!scope.open.has("rule")) {
    report.add("unknown-rule", path, { name, known: base?.rules.map((rule) => rule.name) ?? [] });
  }
  return undefined;
}

function refuseFloor(
  { name, binding }: ResolvedRule,
  verb: "replaced" | "removed" | "varied",
  path: readonly Step[],
  { report }: Checking,
): void {
  if (binding !== "indicative") report.add("binding-rule", [...path, "rule"], { rule: name, binding, verb });
}

/** What takes the place of a rule is a rule of this file. */
function checkReplacement(name: string, path: readonly Step[], { scope, base, report }: Checking): void {
  const isInherited = base?.rules.some((rule) => rule.name === name) ?? false;
  if (isInherited) report.add("inherited-rule", path, { rule: name });
  else checkName("rule", name, path, scope, report);
}

/** A rule may stand higher here than below, never lower. */
function refuseLowering(rule: ResolvedRule, at: string, path: readonly Step[], checking: Checking): void {
  const scale = checking.levels.filter(isLandable);
  const own = checking.parts.listed.has("levels") ? scale : undefined;
  const landed = landings(own, checking.base?.levels ?? []).get(rule.event.type);
  const rank = (id: string | undefined): number => scale.findIndex((level) => level.id === id);
  if (landed !== undefined && rank(at) !== -1 && rank(at) < rank(landed)) {
    checking.report.add("lowers-level", path, { rule: rule.name, at, landed });
  }
}

function isLandable(level: Sound<Level>): level is Landable {
  return level.id !== undefined && level.route !== undefined;
}
