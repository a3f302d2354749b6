import type { CensusHeader } from "../return/header.js";
import type { CensusYear } from "../return/year.js";
import type { ChildCheck } from "./child-check.js";
import type { Collection } from "./collection.js";
import type { ReturnCheck } from "./return-check.js";

/** `error`: the Department asks for it to be put right. `query`: it may be so in life; look, and put it right or give the reason. */
export type CensusSeverity = "error" | "query";

/** What a rule asks about, so that rules alike stand together. */
export type CensusRuleKind =
  | "header"
  | "identifier"
  | "unique"
  | "required"
  | "code-set"
  | "order"
  | "period"
  | "timescale"
  | "working-day"
  | "age"
  | "no-overlap"
  | "exclusive"
  | "at-most-one"
  | "consistency"
  | "whole-return";

/** The part of a return in which the fields of a rule mostly stand. */
export type CensusModule =
  | "Header"
  | "ChildIdentifiers"
  | "ChildCharacteristics"
  | "CINdetails"
  | "Assessments"
  | "CINPlanDates"
  | "Section47"
  | "ChildProtectionPlans"
  | "PreProceedingsandFGDM";

/**
 * What a rule of the census is, apart from how it looks: plain data.
 *
 * A rule that asked for something else in other years stands once for each wording, under the same number, in years that do
 * not overlap. Years are census years; without `from` or `until` it is applied to all years from 2022 on.
 */
export interface CensusRuleHead {
  /** The number by which the Department and analysts know it, such as `8614`; a query ends in `Q`. */
  readonly number: string;
  readonly severity: CensusSeverity;
  readonly kind: CensusRuleKind;
  readonly module: CensusModule;
  /** The elements of a return that it compares, as they are named there. */
  readonly fields: readonly string[];
  /** What is wrong where it is broken and what to do, in our words. */
  readonly says: string;
  readonly from?: CensusYear;
  readonly until?: CensusYear;
}

/** A rule and how it looks. */
export interface CensusRule extends CensusRuleHead {
  readonly check: HeaderCheck | ChildCheck | ReturnCheck;
}

/** Looks at the header alone. */
interface HeaderCheck {
  readonly of: "header";
  readonly isBroken: (header: CensusHeader, collection: Collection) => boolean;
}

/** A rule as its file writes it; its number says how grave it is, its file of which kind. */
interface WrittenRule extends Omit<CensusRule, "kind" | "severity"> {}

/** Rules of a kind, frozen: those whose number ends in `Q` are queries. */
export function rulesOf(kind: CensusRuleKind, rules: readonly WrittenRule[]): readonly CensusRule[] {
  return Object.freeze(
    rules.map((rule) =>
      Object.freeze({
        ...rule,
        severity: rule.number.endsWith("Q") ? ("query" as const) : ("error" as const),
        kind,
        fields: Object.freeze([...rule.fields]),
      }),
    ),
  );
}
