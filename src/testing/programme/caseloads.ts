import { asId } from "../../programme/ids.js";
import { allocated } from "../../programme/life-cycles/arm-allocation.js";
import { activeStretches } from "../../programme/life-cycles/placement.js";
import { closureOf, receivedOn } from "../../programme/life-cycles/referral.js";
import type { ProgrammeRecords } from "../../programme/programme-data.js";
import type { MadeChild } from "./child-story.js";
import type { MadeDelivery } from "./delivery.js";
import type { Places } from "./places.js";
import { MADE_UP_TODAY } from "./years.js";

const FEWEST = 5;
const MOST = 25;

type CaseAllocation = ProgrammeRecords["caseAllocations"][number];

/** The caseload of each worker from the children of the school, where there are enough, and who leads on each referral. */
export function caseloadsOf(
  { schools }: Places,
  { placements, practitioners, armAllocations }: MadeDelivery,
  children: readonly MadeChild[],
  referrals: ProgrammeRecords["referrals"],
): readonly CaseAllocation[] {
  const inTrial = armAllocations.filter(({ history }) => allocated(history)?.arm === "swis");
  const placed = placements.flatMap((placement, place) => {
    const school = schools.findIndex(({ id }) => id === inTrial[place]?.school);
    return placement.practitioner === undefined ? [] : [{ ...placement, practitioner: placement.practitioner, school }];
  });
  const onPlacements = placed.flatMap(({ id, practitioner, history, school }): readonly CaseAllocation[] => {
    const [first] = activeStretches(history);
    const there = children.filter(({ staysAt }) => staysAt === school).slice(0, MOST);
    if (first === undefined || first.from > MADE_UP_TODAY || there.length < FEWEST) return [];
    return there.map((child) => ({
      practitioner,
      of: { kind: "child", child: child.id },
      role: "co-worker",
      interval: { from: first.from },
      placement: id,
    }));
  });
  const lead = practitioners[0]?.id;
  if (lead === undefined) return onPlacements;
  const leads = referrals.map(({ id, history }): CaseAllocation => {
    const closed = closureOf(history)?.on;
    const interval = { from: receivedOn(history), ...(closed === undefined ? {} : { to: closed }) };
    return { practitioner: lead, of: { kind: "referral", referral: id }, role: "lead", interval };
  });
  return [...onPlacements, ...leads];
}

/** What each worker did in the first week, and who looked on it with them. */
export function workOf({
  placements,
  practitioners,
  armAllocations,
}: MadeDelivery): Pick<ProgrammeRecords, "activities" | "supervisionSessions"> {
  const inTrial = armAllocations.filter(({ history }) => allocated(history)?.arm === "swis");
  return {
    activities: placements.flatMap(({ id, history }, place) => {
      const [school, on] = [inTrial[place]?.school, activeStretches(history)[0]?.from];
      if (school === undefined || on === undefined) return [];
      const activity = asId("activity", `g-activity-${place}`);
      return [{ id: activity, placement: id, kind: "drop-in-for-staff", on, minutes: 60, statutory: false, school }];
    }),
    supervisionSessions: practitioners.map(({ id }, place) => ({
      id: asId("supervision session", `g-supervision-${place}`),
      kind: "reflective",
      on: "2021-03-01",
      supervisor: practitioners[0]?.id ?? id,
      practitioners: [id],
    })),
  };
}
