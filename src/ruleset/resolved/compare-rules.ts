import type { Step } from "../../kernel/pointer.js";
import { canonicalJson } from "../digest.js";
import { landings } from "../overlay/landing.js";
import type { Report } from "../problem.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../rule-set.js";

/** Reports every rule and duty of the set below that a printed set lacks, lowers or has changed, and every new floor. */
export function compareRules(printed: RuleSet, base: RuleSet, report: Report): void {
  compareScales(printed, base, report);
  const places = new Map(printed.rules.map((rule, index) => [rule.name, index]));
  const removed = new Set(printed.removed.map(({ rule }) => rule));
  for (const inherited of base.rules) {
    const place = places.get(inherited.name);
    const rule = place === undefined ? undefined : printed.rules[place];
    const isFloor = inherited.binding !== "indicative";
    const path = place === undefined ? ["rules"] : ["rules", place];
    if (rule === undefined && !isFloor && removed.has(inherited.name)) continue;
    if (rule !== undefined && isKept(rule, inherited) && !isLowered(rule, inherited, printed, base)) continue;
    report.add(isFloor ? "floor-changed" : "base-changed", path, { what: `the rule \`${inherited.name}\`` });
  }
  for (const inherited of base.duties) {
    const index = printed.duties.findIndex(({ name }) => name === inherited.name);
    const duty = printed.duties[index];
    const pages = duty === undefined ? [] : pagesOfBoth(duty, inherited);
    if (canonicalJson(duty && saidBy(duty, pages)) === canonicalJson(saidBy(inherited, pages))) continue;
    const isFloor = (inherited.binding ?? "indicative") !== "indicative";
    const path = index === -1 ? ["duties"] : ["duties", index];
    report.add(isFloor ? "floor-changed" : "base-changed", path, { what: `the duty \`${inherited.name}\`` });
  }
  refuseNewFloors("rules", printed, base, report);
  refuseNewFloors("duties", printed, base, report);
}

/** Whether a rule says what it said below, but for its level and what a council may change with a reason. */
function isKept(rule: ResolvedRule, inherited: ResolvedRule): boolean {
  const [before = [], after = []] = [inherited.changedBy, rule.changedBy];
  const isAppended = canonicalJson(after.slice(0, before.length)) === canonicalJson(before);
  const isChanged = after.length > before.length;
  const mayVary = inherited.binding === "safety" && isChanged;
  const mayGiveWay = inherited.binding === "indicative";
  const pages = pagesOfBoth(rule, inherited);
  const words = (one: ResolvedRule): string => {
    const { event: _, changedBy: __, actions, replacedBy, ...rest } = saidBy(one, pages);
    return canonicalJson({ ...rest, ...(mayVary ? {} : { actions }), ...(mayGiveWay ? {} : { replacedBy }) });
  };
  return isAppended && words(rule) === words(inherited);
}

type Page = "about" | "examples";

/** Which of page and examples both have: the national set comes with them and without, and they decide nothing. */
function pagesOfBoth(one: ResolvedRule | ResolvedDuty, other: ResolvedRule | ResolvedDuty): readonly Page[] {
  return (["about", "examples"] as const).filter((key) => one[key] !== undefined && other[key] !== undefined);
}

/** What a rule or duty says, with those of its pages. */
function saidBy<One extends ResolvedRule | ResolvedDuty>(one: One, pages: readonly Page[]): Omit<One, Page> {
  const { about, examples, ...rest } = one;
  return { ...rest, ...Object.fromEntries(pages.map((key) => [key, { about, examples }[key]])) };
}

/** Whether a rule stands lower than it lands; higher it may stand only where a change says so. */
function isLowered(rule: ResolvedRule, inherited: ResolvedRule, printed: RuleSet, base: RuleSet): boolean {
  const landed = landings(hasOwnScale(printed, base) ? printed.levels : undefined, base.levels).get(
    inherited.event.type,
  );
  const rank = (id: string | undefined): number => printed.levels.findIndex((level) => level.id === id);
  const isChanged = (rule.changedBy?.length ?? 0) > (inherited.changedBy?.length ?? 0);
  return isChanged ? rank(rule.event.type) < rank(landed) : rule.event.type !== landed;
}

function hasOwnScale(printed: RuleSet, base: RuleSet): boolean {
  return canonicalJson(printed.levels) !== canonicalJson(base.levels);
}

function compareScales(printed: RuleSet, base: RuleSet, report: Report): void {
  if (!hasOwnScale(printed, base)) return;
  const isRoot = printed.id === base.id;
  const isOwn = printed.levels.every(({ origin }) => origin.set === printed.id);
  if (isRoot || !isOwn) report.add("base-changed", ["levels"], { what: "the scale" });
}

/** What is new in a printed set comes from that set, and is no floor. */
function refuseNewFloors(key: "rules" | "duties", printed: RuleSet, base: RuleSet, report: Report): void {
  const known = new Set(base[key].map(({ name }) => name));
  printed[key].forEach((one: ResolvedRule | ResolvedDuty, index) => {
    if (known.has(one.name)) return;
    const path: readonly Step[] = [key, index];
    const { binding = "indicative", origin } = one;
    if (binding !== "indicative") report.add("floor-outside-root", [...path, "binding"], { binding });
    const isNew = origin.set === printed.id && printed.id !== base.id;
    if (!isNew) report.add("base-changed", [...path, "origin"], { what: `\`${one.name}\`` });
  });
}
