import { ROUTES } from "../../src/domain/route.js";
import type { Scalar } from "../../src/facts/comparison.js";
import { allValues } from "../../src/facts/values.js";
import { inForceOnDay } from "../../src/ruleset/in-force.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { ANSWERS, type Answer, type Verdict } from "../../src/verify/compare/difference.js";
import { byJsonRulesEngine, type WholeCase } from "../differential/reference.js";
import { asCase } from "../differential/whole-cases.js";
import { asked, type MadeUpCase } from "../generated/asked.js";
import type { Change } from "../generated/changed-sets.js";
import { unlessRefused } from "./by-the-engine.js";

/** One day of each stretch on which the made-up rules differ. */
export const DAYS = ["2026-10-31", "2026-11-01", "2026-11-21", "2026-11-22", "2026-12-01"] as const;

/** What is found by asking the engine about every case in which each fact has a value or none. */
export interface Found {
  readonly byRoute: Readonly<Record<Answer, Verdict>>;
  readonly byRank: Readonly<Record<Answer, Verdict>>;
  /** `before > after (answer)`, sorted; also of levels that are one. */
  readonly pairs: readonly string[];
}

export function byEnumeration([before, after]: Change): Found {
  const [old, now] = [asked(before), asked(after)];
  const pairs = new Set<string>();
  const steps = { route: newSteps(), rank: newSteps() };
  for (const given of partialCases(before)) {
    const [one, other] = [unlessRefused(() => old.bounds(given)), unlessRefused(() => now.bounds(given))];
    if (one === undefined || other === undefined) continue;
    for (const answer of ANSWERS) {
      const [from, to] = [one[answer], other[answer]];
      pairs.add(`${from.id} > ${to.id} (${answer})`);
      steps.route[answer].add(Math.sign(ROUTES.indexOf(to.route) - ROUTES.indexOf(from.route)));
      steps.rank[answer].add(Math.sign(rankOf(to.id, after) - rankOf(from.id, before)));
    }
  }
  return { byRoute: verdictsOf(steps.route), byRank: verdictsOf(steps.rank), pairs: [...pairs].sort() };
}

type Signs = Readonly<Record<Answer, Set<number>>>;

function newSteps(): Signs {
  return { atLeast: new Set(), pointsTo: new Set(), couldBe: new Set() };
}

function verdictsOf(signs: Signs): Readonly<Record<Answer, Verdict>> {
  const of = (answer: Answer): Verdict => {
    const [higher, lower] = [signs[answer].has(1), signs[answer].has(-1)];
    if (higher && lower) return "both";
    return higher ? "stricter" : lower ? "weaker" : "equivalent";
  };
  return { atLeast: of("atLeast"), pointsTo: of("pointsTo"), couldBe: of("couldBe") };
}

function rankOf(id: string, { levels }: RuleSet): number {
  return levels.findIndex((level) => level.id === id);
}

function* partialCases(set: RuleSet): Generator<MadeUpCase> {
  for (const facts of combinations(set, [undefined])) {
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as WholeCase;
    for (const on of DAYS) yield { on, facts: given };
  }
}

function* combinations(
  { facts }: RuleSet,
  more: readonly undefined[],
): Generator<Readonly<Record<string, Scalar | undefined>>> {
  const domains = facts.map((fact) => [...more, ...allValues(fact)]);
  const number = domains.reduce((product, { length }) => product * length, 1);
  for (let at = 0; at < number; at++) {
    let rest = at;
    yield Object.fromEntries(
      facts.map(({ id }, place) => {
        const domain = domains[place] ?? [];
        const value = domain[rest % domain.length];
        rest = Math.floor(rest / domain.length);
        return [id, value];
      }),
    );
  }
}

/** A child of whom everything is known, and by json-rules-engine the rules of each set that apply on the day. */
export interface KnownChild {
  readonly given: MadeUpCase;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every such child on every day; values of facts that do not apply count once. */
export async function everyKnownChild([before, after]: Change): Promise<readonly KnownChild[]> {
  const found = new Map<string, KnownChild>();
  for (const facts of combinations(before, [])) {
    const { facts: given } = asCase(before, facts as WholeCase);
    const key = JSON.stringify(given);
    if (found.has(`${key} ${DAYS[0]}`)) continue;
    const [old, now] = [
      await byJsonRulesEngine(before, facts as WholeCase),
      await byJsonRulesEngine(after, facts as WholeCase),
    ];
    for (const on of DAYS) {
      const within = (names: readonly string[], set: RuleSet): readonly string[] =>
        names.filter((name) => inForceOnDay(set, on).rules.has(name) || inForceOnDay(set, on).duties.has(name));
      found.set(`${key} ${on}`, {
        given: { on, facts: given },
        before: within(old, before),
        after: within(now, after),
      });
    }
  }
  return [...found.values()];
}

/** The highest level of some rules. */
export function levelOf(names: readonly string[], set: RuleSet): string {
  const ranks = set.rules.filter(({ name }) => names.includes(name)).map(({ event }) => rankOf(event.type, set));
  return set.levels[Math.max(0, ...ranks)]?.id ?? "";
}
