import type { Period } from "../../domain/period.js";
import { dayAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Step } from "../../kernel/pointer.js";
import type { Checking } from "../checking.js";
import { checkName } from "../scope.js";
import { PLACEHOLDER } from "../words-of-day.js";

/** Reports roles and terms that nothing has, and editions, roles and terms that some day leaves without one wording. */
export function checkWordings(checking: Checking): void {
  const { parts, scope, report } = checking;
  const { lists } = parts;
  for (const { item, path } of lists.levels) {
    if (item.leadRole !== undefined) checkName("role", item.leadRole, [...path, "leadRole"], scope, report);
  }
  for (const list of [lists.levels, lists.actions, lists.escalation, lists.transitions]) {
    for (const { item, path } of list) checkTexts(item, path, checking);
  }
  for (const { whole, path } of [...lists.terms, ...lists.roles]) {
    const periods = whole?.wordings.map(({ inForce }) => inForce ?? {}) ?? [];
    checkDays(periods, [...path, "wordings"], checking);
  }
  if (lists.editions.length > 0) {
    checkDays(
      lists.editions.map(({ item }) => item.inForce ?? {}),
      ["editions"],
      checking,
    );
  }
}

function checkTexts(item: object, path: readonly Step[], { scope, report }: Checking): void {
  const open = scope.open.has("role") || scope.open.has("term");
  for (const [key, text] of Object.entries(item)) {
    if (typeof text !== "string" || open) continue;
    for (const [, name = ""] of text.matchAll(PLACEHOLDER)) {
      if (!scope.names.role.has(name)) checkName("term", name, [...path, key], scope, report);
    }
  }
}

/** Every day on which the set is in force has exactly one of the periods that hold everywhere. */
function checkDays(periods: readonly Period[], path: readonly Step[], { parts, base, report }: Checking): void {
  const everywhere = periods
    .map((period, index) => ({ period, index }))
    .filter(({ period }) => period.area === undefined)
    .sort((a, b) => (from(a.period) < from(b.period) ? -1 : 1));
  if (everywhere.length === 0) return;
  const spans = [parts.head.inForce, ...(base?.lineage.map(({ inForce }) => inForce) ?? [])];
  let next = latest(spans.map((span) => span?.from));
  for (const { period, index } of everywhere) {
    if (from(period) > next) report.add("not-worded", path, { day: next });
    else if (index !== everywhere[0]?.index && from(period) < next) {
      report.add("worded-twice", [...path, index], { day: from(period) });
    }
    next = period.until === undefined ? FOR_EVER : dayAfter(period.until);
  }
  const last = earliest(spans.map((span) => span?.until));
  if (next <= last && next !== FOR_EVER) report.add("not-worded", path, { day: next });
}

const FROM_THE_START = "0000-01-01";
const FOR_EVER = "9999-12-31";

function from({ from: day = FROM_THE_START }: Period): LocalDate {
  return day;
}

function latest(days: readonly (LocalDate | undefined)[]): LocalDate {
  return days.reduce<LocalDate>((most, day = FROM_THE_START) => (day > most ? day : most), FROM_THE_START);
}

function earliest(days: readonly (LocalDate | undefined)[]): LocalDate {
  return days.reduce<LocalDate>((least, day = FOR_EVER) => (day < least ? day : least), FOR_EVER);
}
