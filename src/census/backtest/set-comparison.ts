import { ROUTES, routeRank } from "../../domain/route.js";
import { indicateMany } from "../../engine/batch/indicate-many.js";
import { type IndicatedMany, NO_LEVEL } from "../../engine/batch/many.js";
import type { Thresholds } from "../../engine/compile.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { caseColumns } from "../facts/case-columns.js";
import { toCase } from "../facts/to-case.js";
import type { CensusChild } from "../return/child.js";
import {
  addComparisons,
  type ComparedStep,
  type ComparisonCounts,
  type ComparisonSetting,
} from "./comparison-counts.js";
import type { CountedReturn, World } from "./counts.js";
import { type ExampleFacts, exampleFacts } from "./example-facts.js";
import { ofKnownFacts } from "./known-facts.js";
import { newRowTally } from "./row-tally.js";

/** What is asked of a comparison of two sets over returns. */
export interface CompareSetsOptions {
  /** The day as on which the rules of each set are in force. */
  readonly on: { readonly before: LocalDate; readonly after: LocalDate };
  /** How factors that are not there are read; openly if left out. */
  readonly world?: World;
}

/** A comparison under way: children go in one by one, and only numbers are kept. */
export interface SetComparison {
  /** From here on the children are those of this return. Must come before the first child. */
  begin(counted: CountedReturn): void;
  /** Counts where both sets place each episode of the child. */
  child(child: CensusChild): void;
  /** Everything counted so far, as plain data that `addComparisons` can add to others. */
  counts(): ComparisonCounts;
}

/** Cases that are decided together. */
const BLOCK = 8192;

interface Waiting {
  readonly at: number | undefined;
  readonly child: number;
  readonly facts: () => ExampleFacts | undefined;
  readonly seen: Set<string> | undefined;
}

/**
 * Which level two sets of thresholds point to in each episode of a return, and who moves, counted.
 *
 * Levels are compared by themselves where both sets have one scale, and by what they mean in law where they do not. A set
 * that moves nobody here may still move a child who is not in the return: `compare` proves what holds for all.
 *
 * Throws `MisuseError` for a day on which a set is not in force.
 *
 * @example
 * const comparison = compareSets(before, after, { on: { before: "2026-11-22", after: "2026-11-22" } });
 * comparison.begin({ period: censusPeriod(2026) });
 * for (const child of children) comparison.child(child);
 * comparisonReport(comparison.counts()).moved; // { up: 0, down: 0 }
 */
export function compareSets(before: Thresholds, after: Thresholds, options: CompareSetsOptions): SetComparison {
  const setting = settingOf(before, after, options);
  const { world, steps } = setting;
  const columns = caseColumns({ world });
  const sets = [before, after].map((thresholds) => ({ thresholds, ...atWork(thresholds.ruleSet, steps) }));
  const moves = newRowTally("moves", steps.length + 2);
  const themes = new Map<string, { up: number; down: number }>();
  const examples = new Map<string, { facts: ExampleFacts; children: number; before: number; after: number }>();
  let isFull = false;
  let begun = false;
  let returns: readonly CountedReturn[] = [];
  let waiting: Waiting[] = [];
  let children = 0;

  function decide(): void {
    if (waiting.length === 0) return;
    const table = columns.take();
    const [old, young] = sets.map(({ thresholds, known }, which) =>
      indicateMany(thresholds, ofKnownFacts(table, known), { on: which === 0 ? setting.on.before : setting.on.after }),
    );
    if (old === undefined || young === undefined) return;
    let [last, seenFacts] = [-1, new Set<string>()];
    for (const { at, child, facts, seen } of waiting) {
      if (child !== last) [last, seenFacts] = [child, new Set()];
      const from = stepAt(old, at, sets[0]?.stepOf ?? [], steps.length);
      const to = stepAt(young, at, sets[1]?.stepOf ?? [], steps.length);
      moves.add(String(from), to, seen);
      if (at === undefined || from === to || Math.max(from, to) >= steps.length) continue;
      const [causes, which] = to > from ? [young, sets[1]] : [old, sets[0]];
      for (const theme of which?.themesAt(causes, at, Math.max(from, to)) ?? []) {
        const counted = themes.get(theme) ?? { up: 0, down: 0 };
        counted[to > from ? "up" : "down"]++;
        themes.set(theme, counted);
      }
      noteExample(facts(), from, to, seenFacts);
    }
    waiting = [];
  }

  function noteExample(facts: ExampleFacts | undefined, from: number, to: number, seen: Set<string>): void {
    if (facts === undefined || isFull) return;
    const key = JSON.stringify([from, to, facts]);
    if (seen.has(key)) return;
    seen.add(key);
    const found = examples.get(key);
    if (found !== undefined) found.children++;
    else examples.set(key, { facts, children: 1, before: from, after: to });
    if (examples.size > MOST_EXAMPLES) {
      isFull = true;
      examples.clear();
    }
  }

  return {
    begin(counted) {
      begun = true;
      returns = [...returns, deepFreeze({ ...counted, period: { ...counted.period } })];
    },
    child(child) {
      if (!begun) throw new MisuseError("`begin` says of which return the children are; call it first");
      const seen = child.episodes.length > 1 ? new Set<string>() : undefined;
      children++;
      for (const episode of child.episodes) {
        const facts = (): ExampleFacts | undefined => {
          const read = toCase(child, episode, { world });
          return read.ok ? exampleFacts(read.value.facts) : undefined;
        };
        waiting.push({ at: columns.add(child, episode), child: children, facts, seen });
      }
      if (waiting.length >= BLOCK) decide();
    },
    counts() {
      decide();
      const none: ComparisonCounts = {
        format: 1,
        setting,
        returns: [],
        moves: {},
        themes: {},
        examples: {},
        areExamplesFull: false,
      };
      return addComparisons(none, {
        ...none,
        returns,
        moves: moves.table(),
        themes: Object.fromEntries(themes),
        examples: Object.fromEntries(examples),
        areExamplesFull: isFull,
      });
    },
  };
}

/** Different children that are kept to find those alike; where there are more, no example is shown. */
const MOST_EXAMPLES = 20_000;

function settingOf(before: Thresholds, after: Thresholds, options: CompareSetsOptions): ComparisonSetting {
  const { on, world = "open" } = optionsTaken("compareSets", options);
  const spokenBy = (thresholds: Thresholds, day: LocalDate): ComparisonSetting["before"] => {
    thresholds.bounds({ on: day, facts: {} });
    return thresholds.indicate({ on: day, facts: {} }).ruleSet;
  };
  const [old, young] = [before.ruleSet.levels, after.ruleSet.levels];
  const isSame =
    old.length === young.length &&
    old.every(({ id, route }, rank) => id === young[rank]?.id && route === young[rank]?.route);
  const steps: readonly ComparedStep[] = isSame
    ? young.map(({ id, name, route }) => ({ id, says: name, route }))
    : ROUTES.map((route) => ({ id: route, says: ROUTE_WORDS[route], route }));
  return deepFreeze({
    before: spokenBy(before, on.before),
    after: spokenBy(after, on.after),
    on: { before: on.before, after: on.after },
    world,
    by: isSame ? "level" : "route",
    steps,
  });
}

const ROUTE_WORDS = {
  universal: "Universal",
  "early-help": "Early help",
  "child-in-need": "Child in need",
  "child-protection": "Child protection",
} as const;

/** Of a set: the step of each of its levels, its facts, and the themes of the rules that carry a row to a step. */
function atWork(
  ruleSet: RuleSet,
  steps: readonly ComparedStep[],
): {
  readonly known: ReadonlySet<string>;
  readonly stepOf: readonly number[];
  themesAt(many: IndicatedMany, at: number, step: number): ReadonlySet<string>;
} {
  const byId = new Map(steps.map(({ id }, place) => [id, place]));
  const stepOf = ruleSet.levels.map(({ id, route }) => byId.get(id) ?? routeRank(route));
  const stepOfLevel = new Map(ruleSet.levels.map(({ id }, rank) => [id, stepOf[rank] ?? 0]));
  const rules = new Map(ruleSet.rules.map((rule) => [rule.name, rule]));
  return {
    known: new Set(ruleSet.facts.map(({ id }) => id)),
    stepOf,
    themesAt: ({ rules: found }, at, step) =>
      new Set(
        (found?.names ?? []).flatMap((name, place) => {
          const applies = (((found?.appliesWithReadings[place]?.[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
          const rule = rules.get(name);
          return applies && rule !== undefined && stepOfLevel.get(rule.event.type) === step
            ? [rule.theme ?? NO_THEME]
            : [];
        }),
      ),
  };
}

/** What a rule without a theme is counted under. */
const NO_THEME = "without a theme";

/** The step of a row; behind the steps that too little is known, or that it could not be used. */
function stepAt(many: IndicatedMany, at: number | undefined, stepOf: readonly number[], behind: number): number {
  const rank = at === undefined ? NO_LEVEL : (many.pointsTo[at] ?? NO_LEVEL);
  if (at === undefined || rank === NO_LEVEL) return behind;
  return rank === 0 && many.enoughKnown[at] === 0 ? behind : (stepOf[rank] ?? behind);
}
