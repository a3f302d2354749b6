import type { LocalDate } from "../../kernel/local-date.js";
import { byStart, startsBeforeEnd } from "../../programme/interval.js";
import type { CensusChild } from "../return/child.js";
import type { CensusPlan, CensusProtectionPlan } from "../return/episode.js";
import { checkChild, type Found, type Placed } from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";
import { type Stretch, stretchOf } from "./stretch.js";

type AnyPlan = CensusPlan | CensusProtectionPlan;

/** A child in need plan and a child protection plan do not run at the same time; one may start on the day on which the other ends. */
export const EXCLUSIVE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("exclusive", [
  {
    number: "4001",
    module: "CINPlanDates",
    fields: ["CINPlanEndDate", "CPPendDate"],
    says: "the child has an open child in need plan and an open child protection plan; end one of them",
    check: checkChild((child, _, found) => {
      const open = protectionPlansOf(child).find(({ ended }) => ended === undefined);
      if (open === undefined) return;
      for (const plan of plansOf(child)) if (plan.ended === undefined) found(plan, [open]);
    }),
  },
  {
    number: "4003",
    module: "ChildProtectionPlans",
    fields: ["CPPreviewDate", "CPPendDate", "CINPlanStartDate", "CINPlanEndDate"],
    says: "a child protection plan was reviewed during a child in need plan; correct the day of the review, or the days of the plan",
    check: checkChild((child, { after }, found) => {
      const during = runningOn(plansOf(child), after);
      for (const { reviews, ended } of protectionPlansOf(child)) {
        for (const review of reviews) {
          const plan = review.on === ended ? undefined : during(review.on);
          if (plan !== undefined) found(review, [plan]);
        }
      }
    }),
  },
  {
    number: "4016",
    module: "CINPlanDates",
    fields: ["CINPlanStartDate", "CPPstartDate", "CPPendDate"],
    says: "the child in need plan starts during a child protection plan; start it on the day on which that ends, or later",
    check: checkChild((child, { after }, found) => {
      noneStartsDuring(plansOf(child), protectionPlansOf(child), after, found);
    }),
  },
  {
    number: "4017",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "CINPlanStartDate", "CINPlanEndDate"],
    says: "the child protection plan starts during a child in need plan; end that on or before the day on which this starts",
    check: checkChild((child, { after }, found) => {
      noneStartsDuring(protectionPlansOf(child), plansOf(child), after, found);
    }),
  },
]);

function plansOf({ episodes }: CensusChild): readonly CensusPlan[] {
  return episodes.flatMap(({ plans }) => plans);
}

function protectionPlansOf({ episodes }: CensusChild): readonly CensusProtectionPlan[] {
  return episodes.flatMap(({ protectionPlans }) => protectionPlans);
}

function noneStartsDuring(some: readonly AnyPlan[], others: readonly AnyPlan[], after: LocalDate, found: Found): void {
  const during = runningOn(others, after);
  for (const plan of some) {
    const other = during(plan.started);
    if (other !== undefined) found(plan, [other]);
  }
}

/** Tells the plan that runs on a day, if one does; the last day of a plan no longer counts, the reference date of an open one does. */
function runningOn(plans: readonly AnyPlan[], after: LocalDate): (day: LocalDate | undefined) => Placed | undefined {
  if (plans.length === 0) return () => undefined;
  const stretches = plans.flatMap((plan) => stretchOf(plan, plan.started, plan.ended ?? after)).toSorted(byStart);
  // Of the plans that have begun by a day, the one that ends last is the one to ask.
  const longest: Stretch[] = [];
  for (const one of stretches) {
    const before = longest.at(-1);
    longest.push(before !== undefined && before.to >= one.to ? before : one);
  }
  return (day) => {
    if (day === undefined) return undefined;
    const last = longest[begunBy(day, stretches) - 1];
    return last !== undefined && startsBeforeEnd({ from: day }, last) ? last.element : undefined;
  };
}

/** How many of the stretches, which are in order, have begun by a day. */
function begunBy(day: LocalDate, stretches: readonly Stretch[]): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
