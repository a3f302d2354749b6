import type { ChildInNeedPlan } from "../../entities/child-in-need.js";
import { runTogether, startsBeforeEnd } from "../../interval.js";
import type { PlanEntry } from "../case-files.js";
import type { Check, Found } from "../check.js";
import type { Entry } from "../entry.js";

/** One plan may begin on the day on which the other ends. */
export const oneKindOfPlan: Check = {
  id: "X1",
  severity: "error",
  holds: "a child has no child in need plan while it has a child protection plan",
  censusRules: ["4001", "4003", "4016", "4017"],
  find: ({ children }) =>
    children.flatMap(({ episodes }) => {
      const need = episodes.flatMap(({ childInNeedPlans }) => childInNeedPlans);
      const protection = episodes.flatMap(({ childProtectionPlans }) => childProtectionPlans);
      return need.flatMap((one) => protection.flatMap((other) => between(one, other)));
    }),
};

function between(need: Entry<ChildInNeedPlan>, protection: PlanEntry): readonly Found[] {
  const rules = rulesBroken(need, protection);
  const isTogether = runTogether(need.record.interval, protection.record.interval);
  if (rules.length === 0 && !isTogether) return [];
  const says = isTogether
    ? "the child has a child protection plan at this time; end one plan on or before the day on which the other starts"
    : "a review of a child protection plan lies within this child in need plan; correct the day of the review";
  return [{ at: `${need.at}/interval`, also: [protection.at], says, censusRules: rules }];
}

function rulesBroken(need: Entry<ChildInNeedPlan>, protection: PlanEntry): readonly string[] {
  const [inNeed, protectedFor] = [need.record.interval, protection.record.interval];
  const isWithin = (review: string): boolean => startsBeforeEnd({ from: review }, inNeed) && review !== protectedFor.to;
  return [
    ...(inNeed.to === undefined && protectedFor.to === undefined ? ["4001"] : []),
    ...(protection.record.reviews.some(isWithin) ? ["4003"] : []),
    ...(startsBeforeEnd(inNeed, protectedFor) ? ["4016"] : []),
    ...(startsBeforeEnd(protectedFor, inNeed) ? ["4017"] : []),
  ];
}
