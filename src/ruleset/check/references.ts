import { isObject } from "../../kernel/json.js";
import type { Step } from "../../kernel/pointer.js";
import { arrange } from "../arrange.js";
import type { Checking } from "../checking.js";
import { checkName, type Kind } from "../scope.js";
import type { ReadConditions } from "./conditions.js";
import { checkExpected } from "./expected.js";

/** Reports names of actions, timescales, levels, facts, rules and duties that nothing has. */
export function checkReferences(checking: Checking, read: ReadConditions): void {
  const { lists } = checking.parts;
  const check = (kind: Kind, name: string | undefined, path: readonly Step[]): void => {
    if (name !== undefined) checkName(kind, name, path, checking.scope, checking.report);
  };
  const checkAll = (kind: Kind, names: readonly string[] | undefined, path: readonly Step[]): void => {
    for (const [index, name] of (names ?? []).entries()) check(kind, name, [...path, index]);
  };
  for (const { item, path } of [...lists.rules, ...lists.duties, ...lists.levels, ...lists.responses]) {
    checkAll("action", item.actions, [...path, "actions"]);
  }
  for (const { item, path, keys } of lists.actions) {
    check("timescale", item.timescale, [...path, "timescale"]);
    checkAll("action", item.coveredBy, [...path, "coveredBy"]);
    if (keys.has("when")) read(item.when, [...path, "when"]);
  }
  if (checking.readAs !== "resolved") {
    for (const { item, path } of lists.facts) checkAll("source", item.sources, [...path, "sources"]);
  }
  for (const { item, path } of [...lists.services, ...lists.contacts])
    checkAll("level", item.levels, [...path, "levels"]);
  for (const { item, path } of lists.transitions) {
    check("level", item.from, [...path, "from"]);
    check("level", item.to, [...path, "to"]);
  }
  for (const { item, path } of lists.cases) checkExpected(item.expect, [...path, "expect"], checking);
}

/** Reports actions that are left out beside each other in a circle, so that none of them would be done. */
export function checkCovering({ parts, report }: Checking): void {
  const covers = new Map(
    parts.lists.actions.map(({ item, path }) => [item.id ?? "", { path, by: new Set(item.coveredBy ?? []) }]),
  );
  const { circles } = arrange(new Map([...covers].map(([id, { by }]) => [id, by])));
  for (const names of circles) {
    report.add("cycle", [...(covers.get(names[0] ?? "")?.path ?? []), "coveredBy"], { names });
  }
}

/** Reports every source that is cited and not listed, and every period that ends before it begins. */
export function checkBasesAndPeriods(checking: Checking): void {
  const visit = (part: unknown, path: readonly Step[]): void => {
    if (Array.isArray(part)) for (const [index, one] of part.entries()) visit(one, [...path, index]);
    if (!isObject(part)) return;
    for (const [key, inner] of Object.entries(part)) {
      if (key === "basis" || key === "councils") checkBasis(inner, [...path, key], checking);
      else if (key === "inForce") checkPeriod(inner, [...path, key], checking);
      else if (!CONDITIONS.has(key)) visit(inner, [...path, key]);
    }
  };
  for (const [key, entries] of Object.entries(checking.parts.lists)) {
    // The sources of the catalogue's own readings are for the national rules to list, not for a printed set.
    if (key === "facts" && checking.readAs === "resolved") continue;
    for (const { item, path } of entries) visit(item, path);
  }
  visit(checking.parts.head, []);
  const { approval } = checking.parts.head;
  if (approval !== undefined && approval.reviewBy < approval.on) {
    const dates = { from: approval.on, until: approval.reviewBy };
    checking.report.add("dates-reversed", ["approval", "reviewBy"], dates);
  }
}

/** Where conditions and given facts stand, which have neither sources nor periods. */
const CONDITIONS: ReadonlySet<string> = new Set(["conditions", "when", "of", "given", "appliesWhen"]);

function checkBasis(bases: unknown, path: readonly Step[], { scope, report }: Checking): void {
  if (!Array.isArray(bases)) return;
  bases.forEach((basis: unknown, index) => {
    const source = isObject(basis) ? basis.source : undefined;
    if (typeof source === "string") checkName("source", source, [...path, index, "source"], scope, report);
  });
}

function checkPeriod(period: unknown, path: readonly Step[], { report }: Checking): void {
  if (!isObject(period)) return;
  const { from, until } = period;
  if (typeof from !== "string" || typeof until !== "string" || from <= until) return;
  report.add("dates-reversed", [...path, "until"], { from, until });
}
