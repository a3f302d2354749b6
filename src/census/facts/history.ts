import type { BuiltInFacts } from "../../facts/catalogue.js";
import type { Given, GivenFacts } from "../../facts/given.js";
import { type LocalDate, yearBefore } from "../../kernel/local-date.js";
import type { SeenEarlier } from "./seen.js";

type History = Pick<GivenFacts<BuiltInFacts>, "earlierReferrals" | "previousCpPlans" | "planEndedRecently">;

/** The most that the fact counts. */
const MOST_PLANS = 20;

const PROTECTION_ENDED = Object.freeze({ oneOf: Object.freeze(["child-protection", "looked-after"] as const) });
const HELP_ENDED = Object.freeze({
  oneOf: Object.freeze(["child-in-need", "child-protection", "looked-after"] as const),
});

const REFERRED: readonly Given<BuiltInFacts["earlierReferrals"]>[] = [
  null,
  Object.freeze({ from: "once" }),
  Object.freeze({ from: "occasional" }),
  Object.freeze({ from: "regular" }),
];

const PLANS = Array.from({ length: MOST_PLANS + 1 }, (_, from) => Object.freeze({ from }));

/** The facts about earlier episodes that a return can hold. */
export const HISTORY_FACTS: readonly (keyof History)[] = ["earlierReferrals", "previousCpPlans", "planEndedRecently"];

/**
 * What the earlier episodes of the same return say, as lower ends: a return holds a year and what was open in it, so that
 * more may lie before it or in another council, and "none" is never known.
 */
export function addHistory(
  facts: Record<string, unknown>,
  episodes: readonly SeenEarlier[],
  referred: LocalDate,
): void {
  if (episodes.length < 2) return;
  const earlier = episodes.filter((one) => one.referred !== undefined && one.referred < referred);
  if (earlier.length === 0) return;
  const since = yearBefore(referred);
  const isRecent = (day: LocalDate | undefined): boolean => day !== undefined && day >= since && day <= referred;

  const days = new Set(earlier.map((one) => one.referred).filter(isRecent));
  if (days.size > 0) facts.earlierReferrals = REFERRED[Math.min(days.size, REFERRED.length - 1)];
  const ended = earlier
    .flatMap(({ protectionPlans }) => protectionPlans.map((plan) => plan.ended))
    .filter((day) => day !== undefined && day <= referred);
  if (ended.length > 0) facts.previousCpPlans = PLANS[Math.min(ended.length, MOST_PLANS)];
  if (ended.some(isRecent)) facts.planEndedRecently = PROTECTION_ENDED;
  else if (earlier.some((one) => endings(one).some(isRecent))) facts.planEndedRecently = HELP_ENDED;
}

/** When an assessment or plan of an episode ended; one that the episode left open ended with it. */
function endings({ closed, assessments, plans }: SeenEarlier): readonly (LocalDate | undefined)[] {
  return [...assessments.map(({ authorised }) => authorised ?? closed), ...plans.map(({ ended }) => ended ?? closed)];
}
