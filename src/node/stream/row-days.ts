import { type CaseProblem, dayProblems } from "../../engine/check-case.js";
import { type Stretch, stretchesOf } from "../../engine/program/stretches.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { MOST_TEXTS_KEPT } from "./limits.js";
import type { StreamOptions } from "./stream-options.js";

/** The day of a row, or why it has none. */
export type RowDay =
  | { readonly ok: true; readonly on: LocalDate; readonly stretch: Stretch }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Finds the day of a row from what the row itself says of it. */
export interface RowDays {
  readonly dayOf: (written: unknown) => RowDay;
  /** How many rows were taken as on the day for those that name none. */
  readonly undated: () => number;
}

export function rowDays(ruleSet: RuleSet, { on, otherwiseOn }: Pick<StreamOptions, "on" | "otherwiseOn">): RowDays {
  const stretchOf = stretchesOf(ruleSet);
  const days = new Map<unknown, RowDay>();
  const find = (day: unknown): RowDay => {
    const problems = dayProblems(day, ruleSet);
    const stretch = problems.length === 0 ? stretchOf(String(day)) : undefined;
    return stretch === undefined ? { ok: false, problems } : { ok: true, on: String(day), stretch };
  };
  let undated = 0;
  const dayOf = (written: unknown): RowDay => {
    const own = on ?? written;
    if (own === undefined && otherwiseOn !== undefined) undated++;
    const day = own ?? otherwiseOn;
    const known = days.get(day) ?? find(day);
    if (days.size >= MOST_TEXTS_KEPT) days.clear();
    days.set(day, known);
    return known;
  };
  return { dayOf, undated: () => undated };
}
