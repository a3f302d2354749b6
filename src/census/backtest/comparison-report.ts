import { CAVEAT } from "../../engine/caveat.js";
import type { SpokenBy } from "../../engine/indication.js";
import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Span } from "../../kernel/suppression/ordered-spans.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factWords } from "../../ruleset/words.js";
import { AGE_GROUPS } from "./age-groups.js";
import type { ComparedStep, ComparisonCounts, CountedExample } from "./comparison-counts.js";
import { ALL, BEHIND, type CountedReturn, type World } from "./counts.js";
import { HIDDEN, rounded, type Shown, type ShownTable, shownTables, spanOf } from "./hidden-numbers.js";
import { LIMITS, type Limit } from "./limits.js";
import { limitAsked, type ReportOptions, type ReportTable } from "./report.js";

/** Children alike who move alike, in words; there are at least as many of them as the report says. */
export interface ShownExample {
  readonly before: string;
  readonly after: string;
  readonly age: string;
  readonly facts: readonly string[];
}

/**
 * The difference that two sets of thresholds make to a return, as it may be shown: plain, frozen, small numbers hidden.
 *
 * It does not say which set is right: it says who would move, each way, and through rules of which themes.
 */
export interface ComparisonReport {
  readonly format: 1;
  readonly kind: "comparison";
  readonly limits: readonly Limit[];
  readonly caveat: string;
  readonly before: SpokenBy;
  readonly after: SpokenBy;
  readonly on: { readonly before: LocalDate; readonly after: LocalDate };
  readonly world: World;
  /** Levels where both sets have one scale, else routes. */
  readonly by: "level" | "route";
  readonly returns: readonly CountedReturn[];
  readonly hiddenBelow: number;
  readonly episodes: Shown;
  readonly columns: readonly string[];
  /** Rows: where an episode stands before; columns: where after. */
  readonly moves: ReportTable;
  /** How many episodes move to a higher or lower step; nothing where hidden numbers leave no bound. */
  readonly moved: { readonly up?: Span; readonly down?: Span; readonly stay?: Span };
  /** Through rules of which themes; an episode may count in several. Rounded. */
  readonly themes: readonly { readonly theme: string; readonly up: Shown; readonly down: Shown }[];
  readonly examples: readonly ShownExample[];
  /** The least number of children who share an example. */
  readonly sharedBy: number;
}

/** So many children share an example, also where nothing else is hidden. */
const LEAST_SHARED = 5;

/** Examples that are shown: those that most children share. */
const SHOWN = 12;

/**
 * What a comparison counted, as it may be shown. `ruleSet` says the facts of the examples in words: the set after.
 *
 * @example
 * const comparison = compareSets(before, after, { on: "2026-11-22" });
 * // begin, and each child; then
 * comparisonReport(comparison.counts(), after.ruleSet).limits.length; // 8
 */
export function comparisonReport(
  counts: ComparisonCounts,
  ruleSet: RuleSet,
  options: ReportOptions = {},
): ComparisonReport {
  const below = limitAsked(options);
  const { setting, moves, themes, returns } = counts;
  const { steps } = setting;
  const columns = [...steps.map(({ says }) => says), BEHIND];
  const rows = columns.map((_, place) => String(place));
  const [table] = shownTables(
    [{ sides: { rows: "before", columns: "after" }, rows, counted: moves }],
    columns.length,
    below,
  );
  const shown: ShownTable = table ?? { rows: [], columnSums: [], all: 0 };
  const moved = movedIn(shown, steps);
  const isTold = (span: Span | undefined): boolean => span !== undefined && span.from === span.to;
  const told = (number: number, span: Span | undefined): Shown =>
    isTold(span) ? rounded(number, below) : hiddenOr(number);
  const sharedBy = Math.max(below, LEAST_SHARED);
  return deepFreeze<ComparisonReport>({
    format: 1,
    kind: "comparison",
    limits: LIMITS,
    caveat: CAVEAT,
    before: setting.before,
    after: setting.after,
    on: setting.on,
    world: setting.world,
    by: setting.by,
    returns,
    hiddenBelow: below,
    episodes: Object.hasOwn(moves, ALL) ? shown.all : 0,
    columns,
    moves: {
      rows: shown.rows.map(({ row, cells, all }) => ({ row, says: columns[Number(row)] ?? row, cells, all })),
      columnSums: shown.columnSums,
      all: shown.all,
    },
    moved,
    themes: Object.entries(themes).map(([theme, { up, down }]) => ({
      theme,
      up: told(up, moved.up),
      down: told(down, moved.down),
    })),
    examples: Object.values(counts.examples)
      .filter(({ children, before, after }) => children >= sharedBy && shown.rows[before]?.cells[after] !== HIDDEN)
      .toSorted((one, other) => other.children - one.children || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      .slice(0, SHOWN)
      .map((example) => exampleWords(example, columns, ruleSet)),
    sharedBy,
  });
}

/** Nothing is nobody; any other number is hidden with the number of all who move. */
function hiddenOr(number: number): Shown {
  return number === 0 ? 0 : HIDDEN;
}

/** Counted off the table as it is shown; who is not on the scale in both moves neither up nor down. */
function movedIn({ rows, all }: ShownTable, steps: readonly ComparedStep[]): ComparisonReport["moved"] {
  const cells = rows.flatMap(({ cells }, from) => cells.map((cell, to) => ({ cell, from, to })));
  const isOnScale = (place: number): boolean => place < steps.length;
  const kindOf = ({ from, to }: { readonly from: number; readonly to: number }): string => {
    if (from === to) return "stay";
    if (!isOnScale(from) || !isOnScale(to)) return "neither";
    return to > from ? "up" : "down";
  };
  const span = (kind: string): Span | undefined =>
    spanOf(
      cells.filter((one) => kindOf(one) === kind).map(({ cell }) => cell),
      cells.filter((one) => kindOf(one) !== kind).map(({ cell }) => cell),
      all,
    );
  return Object.fromEntries(
    ["up", "down", "stay"].flatMap((kind) => {
      const found = span(kind);
      return found === undefined ? [] : [[kind, found]];
    }),
  );
}

function exampleWords(
  { facts, before, after }: CountedExample,
  columns: readonly string[],
  ruleSet: RuleSet,
): ShownExample {
  const byId = new Map<string, Fact>(ruleSet.facts.map((fact) => [fact.id, fact]));
  return {
    before: columns[before] ?? "",
    after: columns[after] ?? "",
    age: AGE_GROUPS[facts.age],
    facts: Object.entries(facts.given).flatMap(([id, value]) => {
      const fact = byId.get(id);
      const read = fact === undefined ? undefined : readGiven(fact, value);
      return fact === undefined || read === undefined || !read.ok || read.left === undefined
        ? []
        : [factWords(fact, read.left)];
    }),
  };
}
