import { asId } from "../../../src/programme/ids.js";
import type { ReferralHistory } from "../../../src/programme/life-cycles/referral.js";
import { add, change, child, referral } from "../small-world.js";
import type { Fault, NearMiss } from "./fault.js";

const inNeed = (id: string, of: string, from: string, to?: string) => ({
  id: asId("child in need plan", id),
  referral: referral(of),
  interval: { from, ...(to === undefined ? {} : { to }) },
});
const anAssessment = (id: string, of: string, start: string, authorised?: string) => ({
  id: asId("assessment", id),
  referral: referral(of),
  start,
  factors: [],
  ...(authorised === undefined ? {} : { authorised }),
});
const anEnquiry = (id: string, of: string, start: string, completedOn?: string) => ({
  id: asId("section 47 enquiry", id),
  referral: referral(of),
  start,
  ...(completedOn === undefined ? {} : { completed: { on: completedOn, outcome: "conference-not-required" as const } }),
});
const aReferral = (id: string, of: string, on: string) => ({
  id: referral(id),
  child: child(of),
  source: "2A" as const,
  history: [{ event: "received", on }] satisfies ReferralHistory,
});
const aPlan = (id: string, from: string, to?: string) => ({
  id: asId("child protection plan", id),
  conference: asId("conference", "s-k1"),
  interval: { from, ...(to === undefined ? {} : { to }) },
  initialCategory: "EMO" as const,
  latestCategory: "EMO" as const,
  previousPlans: 1,
  reviews: [],
});

export const EXCLUSION_FAULTS: readonly Fault[] = [
  {
    check: "X1",
    fault: "a child in need plan that starts the day before the child protection plan ends",
    planted: (world) => change(world, "childInNeedPlans", 0, inNeed("s-n1", "s-r1", "2021-08-01", "2021-11-30")),
    at: "/childInNeedPlans/0/interval",
    rules: ["4016"],
  },
  {
    check: "X1",
    fault: "a child protection plan that starts within a child in need plan and is reviewed there",
    planted: (world) => change(world, "childInNeedPlans", 0, inNeed("s-n1", "s-r1", "2021-01-20", "2021-06-30")),
    at: "/childInNeedPlans/0/interval",
    rules: ["4003", "4017"],
  },
  {
    check: "X1",
    fault: "a review of a child protection plan that is over, within a child in need plan",
    planted: (world) => change(world, "childProtectionPlans", 0, { reviews: ["2021-08-03"] }),
    at: "/childInNeedPlans/0/interval",
    rules: ["4003"],
  },
  {
    check: "X1",
    fault: "both plans open",
    planted: (world) => {
      const open = change(world, "referrals", 0, {
        history: [
          { event: "received", on: "2021-01-11" },
          { event: "decided-to-assess", on: "2021-01-12" },
        ],
      });
      const plans = change(open, "childProtectionPlans", 0, { interval: { from: "2021-02-05" }, reviews: [] });
      return change(plans, "childInNeedPlans", 0, { interval: { from: "2021-09-01" } });
    },
    at: "/childInNeedPlans/0/interval",
    rules: ["4001", "4016"],
  },
  {
    check: "X2",
    fault: "overlapping child in need plans",
    planted: (world) => add(world, "childInNeedPlans", inNeed("s-n2", "s-r1", "2021-10-01", "2021-11-01")),
    at: "/childInNeedPlans/1/interval",
    rules: ["4014"],
  },
  {
    check: "X2",
    fault: "a child in need plan that starts on the last day of another",
    planted: (world) => {
      const shorter = change(world, "childInNeedPlans", 0, { interval: { from: "2021-08-02", to: "2021-10-01" } });
      return add(shorter, "childInNeedPlans", inNeed("s-n2", "s-r1", "2021-10-01", "2021-11-01"));
    },
    at: "/childInNeedPlans/1/interval",
    rules: ["4014"],
  },
  {
    check: "X2",
    fault: "overlapping child protection plans",
    planted: (world) => add(world, "childProtectionPlans", aPlan("s-p2", "2021-02-05", "2021-03-01")),
    at: "/childProtectionPlans/1/interval",
    rules: ["8940"],
  },
  {
    check: "X2",
    fault: "a referral that is received while another is open",
    planted: (world) => add(world, "referrals", aReferral("s-second", "S3", "2022-05-17")),
    at: "/referrals/6/history",
    rules: ["8820"],
  },
  {
    check: "X3",
    fault: "two open assessments",
    planted: (world) => add(world, "assessments", anAssessment("s-a4", "s-r3", "2022-05-20")),
    at: "/assessments/3",
    rules: ["8896"],
  },
  {
    check: "X3",
    fault: "two section 47 enquiries that are not completed",
    planted: (world) =>
      add(
        world,
        "section47Enquiries",
        anEnquiry("s-e2", "s-r3", "2022-05-20"),
        anEnquiry("s-e3", "s-r3", "2022-05-23"),
      ),
    at: "/section47Enquiries/2",
    rules: ["8839"],
  },
  {
    check: "X4",
    fault: "an assessment on a referral without further action",
    planted: (world) => add(world, "assessments", anAssessment("s-a4", "s-r2", "2021-03-03", "2021-03-20")),
    at: "/assessments/3",
    rules: ["8831"],
  },
  {
    check: "X4",
    fault: "a child in need plan on a referral without further action",
    planted: (world) => add(world, "childInNeedPlans", inNeed("s-n2", "s-r2", "2021-03-03")),
    at: "/childInNeedPlans/1",
    rules: ["4000"],
  },
  {
    check: "X4",
    fault: "a conference and its plan on a referral without further action",
    planted: (world) => {
      const conference = asId("conference", "s-k2");
      const held = add(world, "conferences", {
        id: conference,
        of: { kind: "referral", referral: referral("s-r2") },
        kind: "transfer-in",
        on: "2021-03-05",
        outcome: "plan-made",
      });
      return add(held, "childProtectionPlans", { ...aPlan("s-p2", "2021-03-05"), conference });
    },
    at: "/conferences/1",
    and: ["/childProtectionPlans/1"],
    rules: ["8831", "8832"],
  },
  {
    check: "X5",
    fault: "a section 47 enquiry on a referral that was closed after assessment",
    planted: (world) => add(world, "section47Enquiries", anEnquiry("s-e2", "s-r6", "2021-04-06", "2021-04-20")),
    at: "/section47Enquiries/1",
    rules: ["2990"],
  },
  {
    check: "X6",
    fault: "a factor beside the one that says that there is none",
    planted: (world) => change(world, "assessments", 2, { factors: ["21", "3A"] }),
    at: "/assessments/2/factors",
    rules: ["8869"],
  },
  {
    check: "X6",
    fault: "a factor that stands twice",
    planted: (world) => change(world, "assessments", 0, { factors: ["3A", "4B", "3A"] }),
    at: "/assessments/0/factors/2",
    rules: ["8898"],
  },
  {
    check: "X6",
    fault: "factors on an assessment that is not authorised",
    planted: (world) => change(world, "assessments", 1, { factors: ["3A"] }),
    at: "/assessments/1/factors",
    rules: ["8614"],
  },
  {
    check: "X7",
    fault: "an open assessment on a closed referral",
    planted: (world) => add(world, "assessments", anAssessment("s-a4", "s-r6", "2021-04-12")),
    at: "/assessments/3",
    rules: ["8867"],
  },
  {
    check: "X7",
    fault: "a section 47 enquiry that is not completed on a closed referral",
    planted: (world) => add(world, "section47Enquiries", anEnquiry("s-e2", "s-r1", "2021-04-12")),
    at: "/section47Enquiries/1",
    rules: ["8868"],
  },
  {
    check: "X7",
    fault: "a child in need plan without an end on a closed referral",
    planted: (world) => change(world, "childInNeedPlans", 0, { interval: { from: "2021-08-02" } }),
    at: "/childInNeedPlans/0/interval",
    rules: [],
  },
];

export const EXCLUSION_NEAR_MISSES: readonly NearMiss[] = [
  {
    check: "X1",
    fine: "a child protection plan that starts on the last day of a child in need plan",
    planted: (world) => change(world, "childInNeedPlans", 0, inNeed("s-n1", "s-r1", "2021-01-20", "2021-02-05")),
  },
  {
    check: "X2",
    fine: "a child in need plan that starts the day after another ends",
    planted: (world) => {
      const shorter = change(world, "childInNeedPlans", 0, { interval: { from: "2021-08-02", to: "2021-10-01" } });
      return add(shorter, "childInNeedPlans", inNeed("s-n2", "s-r1", "2021-10-02", "2021-11-01"));
    },
  },
  {
    check: "X2",
    fine: "a referral that is received on the day on which another is closed, and one the day after no further action",
    planted: (world) =>
      add(world, "referrals", aReferral("s-next", "S8", "2021-05-20"), aReferral("s-again", "S2", "2021-03-02")),
  },
  {
    check: "X3",
    fine: "an open assessment and an open enquiry beside ones that are done",
    planted: (world) =>
      add(
        add(world, "assessments", anAssessment("s-a4", "s-r3", "2022-05-16", "2022-05-17")),
        "section47Enquiries",
        anEnquiry("s-e2", "s-r3", "2022-05-20", "2022-05-24"),
        anEnquiry("s-e3", "s-r3", "2022-05-26"),
      ),
  },
  {
    check: "X4",
    fine: "a strategy discussion on a referral without further action",
    planted: (world) =>
      add(world, "strategyDiscussions", {
        id: asId("strategy discussion", "s-d2"),
        referral: referral("s-r2"),
        on: "2021-03-01",
        decision: "no-section-47-enquiry",
      }),
  },
  {
    check: "X5",
    fine: "a second assessment on a referral that was closed after assessment",
    planted: (world) => add(world, "assessments", anAssessment("s-a4", "s-r6", "2021-04-12", "2021-05-20")),
  },
  {
    check: "X6",
    fine: "an authorised assessment without factors",
    planted: (world) => change(world, "assessments", 2, { factors: [] }),
  },
  {
    check: "X7",
    fine: "an open assessment on an open referral, and an enquiry that needed no conference on a closed one",
    planted: (world) => add(world, "section47Enquiries", anEnquiry("s-e2", "s-r1", "2021-04-12", "2021-04-20")),
  },
];
