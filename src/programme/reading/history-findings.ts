import { pathOf, type Step } from "../../kernel/pointer.js";
import type { Result } from "../../kernel/result.js";
import { allocationLifeCycle } from "../life-cycles/arm-allocation.js";
import { earlyHelpLifeCycle } from "../life-cycles/early-help.js";
import { type LifeCycleProblem, replay } from "../life-cycles/life-cycle.js";
import { placementLifeCycle } from "../life-cycles/placement.js";
import { referralLifeCycle } from "../life-cycles/referral.js";
import { decisionLifeCycle } from "../life-cycles/threshold-decision.js";
import type { ListName, ProgrammeRecords } from "../programme-data.js";
import type { Finding } from "./problem.js";

type Replay<List extends ListName> = (record: ProgrammeRecords[List][number]) => Result<unknown, LifeCycleProblem>;

/** The lists whose records keep a history. */
const REPLAYS: { readonly [List in ListName]?: Replay<List> } = {
  placements: ({ history }) => replay(placementLifeCycle, history),
  armAllocations: ({ history }) => replay(allocationLifeCycle, history),
  referrals: ({ history }) => replay(referralLifeCycle, history),
  earlyHelpEpisodes: ({ history }) => replay(earlyHelpLifeCycle, history),
  thresholdDecisions: ({ history }) => replay(decisionLifeCycle, history),
};

/** The events in a record's history that cannot have happened. */
export function historyFindings<List extends ListName>(
  list: List,
  record: ProgrammeRecords[List][number],
): readonly Finding[] {
  const replayed = REPLAYS[list]?.(record);
  if (replayed === undefined || replayed.ok) return [];
  return replayed.problems.map(({ code, at, says }) => ({ code, path: ["history", ...pathOf(at).map(asStep)], says }));
}

function asStep(step: string): Step {
  return /^\d+$/.test(step) ? Number(step) : step;
}
