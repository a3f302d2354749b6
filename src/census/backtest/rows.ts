import { CATEGORIES_OF_ABUSE } from "../../domain/codes/category-of-abuse.js";
import type { Route } from "../../domain/route.js";
import { PLAN_CATEGORIES, type PlanCategory, type Reached } from "./rung-reached.js";
import { APART, CENSORED, LADDER, UNTOLD } from "./rungs.js";

/** A row of the table of rungs by levels. */
export interface RungRow {
  readonly row: string;
  readonly says: string;
  /** A rung of the ladder; or why the episode stands on none: censored, or not told. */
  readonly kind: "rung" | "censored" | "untold";
  /** The lowest and the highest route that are the same as what happened. */
  readonly same?: { readonly from: Route; readonly to: Route };
}

/** The rows in order: the ladder from below, its top divided by category, then what is kept apart. */
export const RUNG_ROWS: readonly RungRow[] = Object.freeze([
  ...LADDER.flatMap(({ rung, says, same }): readonly RungRow[] => {
    if (rung !== "child-protection-plan") return [{ row: rung, says, kind: "rung", same }];
    return PLAN_CATEGORIES.map((category) => ({
      row: planRow(category),
      says: `${says}: ${categoryWords(category)}`,
      kind: "rung",
      same,
    }));
  }),
  ...CENSORED.map((why): RungRow => ({ row: `censored/${why}`, says: APART[why], kind: "censored" })),
  ...UNTOLD.map((why): RungRow => ({ row: `untold/${why}`, says: APART[why], kind: "untold" })),
]);

/** The row in which an episode is counted. */
export function rowOf(reached: Reached): string {
  if (reached.kind !== "rung") return `${reached.kind}/${reached.why}`;
  return reached.rung === "child-protection-plan" ? planRow(reached.category) : reached.rung;
}

function planRow(category: PlanCategory): string {
  return `child-protection-plan/${category}`;
}

function categoryWords(category: PlanCategory): string {
  const label = CATEGORIES_OF_ABUSE.codes.find(({ code }) => code === category)?.label ?? "category not recorded";
  return label.toLowerCase();
}
