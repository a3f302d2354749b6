import { type Route, routeRank } from "../../domain/route.js";
import type { IndicatedLevel } from "../../engine/indication.js";
import type { Span } from "../../kernel/suppression/ordered-spans.js";
import { type Shown, type ShownTable, spanOf } from "./hidden-numbers.js";
import { RUNG_ROWS, type RungRow } from "./rows.js";

/** How a level compares with what happened: the same route, a higher one, a lower one; or nothing to compare. */
export type Beside = "same" | "more" | "less" | "not-compared";

/** How many episodes compare in each way: a span where hidden numbers leave one, and nothing where they leave no bound. */
export type BesideSpans = { readonly [How in Beside]?: Span };

/** The levels beside what happened, by rung and in all. */
export interface Agreement {
  readonly rows: readonly ({ readonly row: string } & BesideSpans)[];
  readonly all: BesideSpans;
}

const HOWS: readonly Beside[] = ["same", "more", "less", "not-compared"];

/**
 * In how many episodes the level indicated says the same as what happened, more, or less.
 *
 * It is read off the table as it is shown, so that nothing hidden shows here. What is censored or not told, and children of
 * whom too little is known, are not compared.
 */
export function agreementIn(table: ShownTable, levels: readonly IndicatedLevel[]): Agreement {
  const divided = table.rows.map(({ row, cells, all }) => {
    const rung = RUNG_ROWS.find((one) => one.row === row);
    const of = (how: Beside): readonly Shown[] => cells.filter((_, c) => besideOf(rung, levels[c]?.route) === how);
    return { row, cells, all, of };
  });
  const spansOf = (of: (how: Beside) => readonly Shown[], sum: Shown): BesideSpans =>
    Object.fromEntries(
      HOWS.flatMap((how) => {
        const others = HOWS.filter((one) => one !== how).flatMap(of);
        const span = spanOf(of(how), others, sum);
        return span === undefined ? [] : [[how, span]];
      }),
    );
  return {
    rows: divided.map(({ row, all, of }) => ({ row, ...spansOf(of, all) })),
    all: spansOf((how) => divided.flatMap(({ of }) => of(how)), table.all),
  };
}

/** How a route stands to a rung; columns behind the levels have none. */
export function besideOf(rung: RungRow | undefined, route: Route | undefined): Beside {
  if (rung?.same === undefined || route === undefined) return "not-compared";
  if (routeRank(route) > routeRank(rung.same.to)) return "more";
  return routeRank(route) < routeRank(rung.same.from) ? "less" : "same";
}
