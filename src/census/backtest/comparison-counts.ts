import type { Route } from "../../domain/route.js";
import type { SpokenBy } from "../../engine/indication.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { addReturns, addTables, type CountedReturn, type CountedTable, merged, type World } from "./counts.js";
import type { ExampleFacts } from "./example-facts.js";

/** A step by which two sets are compared: a level of their one scale, or a route. */
export interface ComparedStep {
  readonly id: string;
  readonly says: string;
  readonly route: Route;
}

/** What was asked of a comparison. */
export interface ComparisonSetting {
  readonly before: SpokenBy;
  readonly after: SpokenBy;
  readonly on: { readonly before: LocalDate; readonly after: LocalDate };
  readonly world: World;
  readonly by: "level" | "route";
  /** Lowest first. */
  readonly steps: readonly ComparedStep[];
}

/** Children alike who move alike. */
export interface CountedExample {
  readonly facts: ExampleFacts;
  readonly children: number;
  /** Places of the steps. */
  readonly before: number;
  readonly after: number;
}

/**
 * What a comparison counted: small numbers stand in it, and facts of children, so it is for nobody outside the council;
 * `comparisonReport` hides them.
 */
export interface ComparisonCounts {
  readonly format: 1;
  readonly setting: ComparisonSetting;
  readonly returns: readonly CountedReturn[];
  /** Rows are the step before, columns the one after; behind the steps too little known or not a case, then all. */
  readonly moves: CountedTable;
  /** Episodes that move up or down through rules of a theme; an episode may count in several. */
  readonly themes: { readonly [theme: string]: { readonly up: number; readonly down: number } };
  readonly examples: { readonly [alike: string]: CountedExample };
  /** There were too many different children to keep them: there are no examples. */
  readonly areExamplesFull: boolean;
}

/** Two comparisons as one; throws `MisuseError` where something else was asked. */
export function addComparisons(one: ComparisonCounts, other: ComparisonCounts): ComparisonCounts {
  if (JSON.stringify(one.setting) !== JSON.stringify(other.setting)) {
    throw new MisuseError("counts can be added only where the same was asked, of the same two sets");
  }
  const areExamplesFull = one.areExamplesFull || other.areExamplesFull;
  return deepFreeze({
    format: 1,
    setting: one.setting,
    returns: addReturns(one.returns, other.returns),
    moves: addTables(one.moves, other.moves),
    themes: merged(one.themes, other.themes, (a, b) => ({ up: a.up + b.up, down: a.down + b.down })),
    examples: areExamplesFull
      ? {}
      : merged(one.examples, other.examples, (a, b) => ({ ...a, children: a.children + b.children })),
    areExamplesFull,
  });
}
