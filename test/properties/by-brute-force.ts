import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import type { MadeUpCase } from "../generated/asked.js";
import { type Completions, completionsOf, extent, type Table } from "./completions.js";
import { factsNamed, meets, stepsOf } from "./meaning.js";
import type { MaybeOutcome } from "./outcome.js";
import { isAmong, type Possible, possibleValues } from "./possible-values.js";

/** What a rule set says of a case, by looking at every completion. */
export function byBruteForce(set: RuleSet, { on, facts: given }: MadeUpCase): MaybeOutcome {
  const possible = possibleValues(set, given);
  if (possible === undefined) return undefined;
  const completions = completionsOf(set, possible);
  const readings = readingsMet(set, possible, completions);
  const inUse = new Map(readings.flatMap(({ fact, values }) => (values.length > 0 ? [[fact, values] as const] : [])));
  const cautious = completions.within(inUse);
  const rules = speaking(set.rules, set, on, possible).map((rule) => {
    const table = completions.tableOf(rule.conditions);
    const rank = set.levels.findIndex(({ id }) => id === rule.event.type);
    return { name: rule.name, table, rank, given: extent(table), read: extent(table, cautious), rule };
  });
  const duties = speaking(set.duties, set, on, possible);
  const highest = (ranks: readonly number[]): number => Math.max(0, ...ranks);
  const atLeast = highest(rules.flatMap(({ given, rank }) => (given === "all" ? rank : [])));
  const pointsTo = highest(rules.flatMap(({ read, rank }) => (read === "all" ? rank : [])));
  const couldBe = highest(rules.flatMap(({ given, rank }) => (given === "none" ? [] : rank)));
  const dangers = set.facts.filter((fact) => isOpenDanger(fact, possible, completions)).map(({ id }) => id);
  const undecided = rules.filter(({ given, rank }) => given === "some" && rank > atLeast);
  const named = new Set(
    [...rules.map(({ rule }) => rule), ...duties].flatMap((r) => [...factsNamed(r.conditions, set)]),
  );
  const turning = (table: Table): readonly string[] =>
    [...possible.keys()].filter((id) => completions.turnsOn(id, table));
  const asks = set.facts.flatMap(({ id }) => {
    const forRules = undecided.filter(({ table }) => completions.turnsOn(id, table)).map(({ name }) => name);
    return forRules.length > 0 || dangers.includes(id) ? [`${id}: ${forRules.sort().join(" ")}`] : [];
  });
  return {
    atLeast: set.levels[atLeast]?.id ?? "",
    pointsTo: set.levels[pointsTo]?.id ?? "",
    couldBe: set.levels[couldBe]?.id ?? "",
    enoughKnown: pointsTo > 0 || dangers.length === 0,
    settled: atLeast === couldBe,
    applies: rules.flatMap(({ name, given }) => (given === "all" ? name : [])).sort(),
    mayApply: rules.flatMap(({ name, given }) => (given === "some" ? name : [])).sort(),
    appliesWithReadings: rules.flatMap(({ name, read }) => (read === "all" ? name : [])).sort(),
    duties: duties
      .flatMap(({ name, conditions }) => {
        const how = extent(completions.tableOf(conditions), cautious);
        return how === "none" ? [] : [`${name}: ${how === "all" ? "applies" : "may apply"}`];
      })
      .sort(),
    readings: readings
      .filter(({ fact }) => named.has(fact))
      .map(({ fact, values }) => `${fact}: ${values.length > 0 ? "in-use" : "withdrawn"}`)
      .sort(),
    leans: rules
      .filter(({ read }) => read === "all")
      .map(
        ({ name, table }) =>
          `${name}: ${turning(table)
            .filter((id) => inUse.has(id))
            .sort()
            .join(" ")}`,
      )
      .sort(),
    ask: asks.sort(),
    dangers: dangers.sort(),
  };
}

/** The rules or duties that are in force on the day and speak of somebody of that age. */
function speaking<One extends ResolvedRule | ResolvedDuty>(
  all: readonly One[],
  set: RuleSet,
  on: string,
  possible: Possible,
): readonly One[] {
  const isInForce = ({ inForce }: One): boolean =>
    (inForce?.from === undefined || inForce.from <= on) && (inForce?.until === undefined || on <= inForce.until);
  const isGrownUp = (possible.get("ageMonths") ?? [0]).every((months) => Number(months) >= 216);
  return all.filter((one) => {
    if (!isInForce(one)) return false;
    if ("replacedBy" in one && all.some((other) => other.name === one.replacedBy && isInForce(other))) return false;
    const reachesSoFar = set.ages.sets?.includes(one.origin.set) === true;
    return !isGrownUp || (reachesSoFar && factsNamed(one.conditions, set).has("ageMonths"));
  });
}

/** One that may apply is open while its comparison is undecided on the values left. */
function isOpenDanger(fact: Fact, possible: Possible, completions: Completions): boolean {
  const { danger, appliesWhen } = fact;
  if (danger === undefined) return false;
  if (appliesWhen !== undefined && extent(completions.tableOf(appliesWhen)) === "none") return false;
  return new Set((possible.get(fact.id) ?? []).map((value) => meets(value, danger, stepsOf(fact)))).size > 1;
}

interface ReadingMet {
  readonly fact: string;
  /** What it leaves; none where it is contradicted. */
  readonly values: readonly Scalar[];
}

/** The readings on facts not fully known, or contradicted, whose `when` is so in every completion of what was given. */
function readingsMet(set: RuleSet, possible: Possible, completions: Completions): readonly ReadingMet[] {
  return set.facts.flatMap((fact) => {
    const isStrength = fact.kind === "boolean" && fact.direction === "protective";
    const reading: Pick<NonNullable<Fact["whenUnknown"]>, "read" | "when"> | undefined = isStrength
      ? { read: false }
      : fact.whenUnknown;
    if (reading === undefined) return [];
    if (reading.when !== undefined && extent(completions.tableOf(reading.when)) !== "all") return [];
    const left = possible.get(fact.id) ?? [];
    const inOrder = orderOf(fact);
    const values = left.filter((value) => isAmong(value, reading.read, inOrder));
    return values.length === left.length ? [] : [{ fact: fact.id, values }];
  });
}

function orderOf(fact: Fact): readonly Scalar[] {
  if (fact.kind !== "integer") return stepsOf(fact);
  return Array.from({ length: fact.to - fact.from + 1 }, (_, more) => fact.from + more);
}
