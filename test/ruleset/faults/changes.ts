import { aRule, localBasis } from "../sets.js";
import type { Fault } from "./fault.js";

const words = { reason: "We do it otherwise.", basis: localBasis };
const own = "half-of-school-missed";
const varied = { ...words, actions: ["ring-now"], approvedBy: ["the designated doctor"] };

/** Changes to inherited rules that nobody may make. */
export const CHANGES: readonly Fault[] = [
  {
    is: "replaces a statute floor",
    change: [["/replaces", [{ rule: "in-police-protection", with: own, ...words }]]],
    found: ["binding-rule at /replaces/0/rule"],
  },
  {
    is: "removes a safety floor",
    change: [["/removes", [{ rule: "injured-baby", ...words }]]],
    found: ["binding-rule at /removes/0/rule"],
  },
  {
    is: "varies what a statute floor asks for",
    change: [["/responses", [{ rule: "in-police-protection", ...varied }]]],
    found: ["binding-rule at /responses/0/rule"],
  },
  {
    is: "varies what an indicative rule asks for",
    change: [["/responses", [{ rule: "young-carer", ...varied }]]],
    found: ["not-a-safety-rule at /responses/0/rule"],
  },
  {
    is: "varies a safety floor with nobody's approval",
    change: [["/responses", [{ rule: "injured-baby", ...varied, approvedBy: [] }]]],
    found: ["empty-list at /responses/0/approvedBy"],
  },
  {
    is: "varies a safety floor to do nothing",
    change: [["/responses", [{ rule: "injured-baby", ...varied, actions: [] }]]],
    found: ["empty-list at /responses/0/actions"],
  },
  {
    is: "varies how urgent a floor is",
    change: [["/responses", [{ rule: "injured-baby", ...varied, urgency: "routine" }]]],
    found: ["unknown-key at /responses/0/urgency"],
  },
  {
    is: "varies a rule twice",
    change: [
      [
        "/responses",
        [
          { rule: "injured-baby", ...varied },
          { rule: "injured-baby", ...varied },
        ],
      ],
    ],
    found: ["changed-twice at /responses/1/rule"],
  },
  {
    is: "removes a rule that there is not",
    change: [["/removes", [{ rule: "young-carers", ...words }]]],
    found: ["unknown-rule at /removes/0/rule"],
  },
  {
    is: "removes a rule of its own",
    change: [["/removes", [{ rule: own, ...words }]]],
    found: ["own-rule at /removes/0/rule"],
  },
  {
    is: "removes a rule without saying why",
    change: [["/removes", [{ rule: "young-carer", basis: [] }]]],
    found: ["missing-key at /removes/0"],
  },
  {
    is: "replaces a rule by one that there is not",
    change: [["/replaces", [{ rule: "young-carer", with: "carer", ...words }]]],
    found: ["unknown-rule at /replaces/0/with"],
  },
  {
    is: "replaces a rule by an inherited one",
    change: [["/replaces", [{ rule: "young-carer", with: "parent-in-prison", ...words }]]],
    found: ["inherited-rule at /replaces/0/with"],
  },
  {
    is: "replaces and removes one rule",
    change: [
      ["/replaces", [{ rule: "young-carer", with: own, ...words }]],
      ["/removes", [{ rule: "young-carer", ...words }]],
    ],
    found: ["changed-twice at /removes/0/rule"],
  },
  {
    is: "places a rule lower",
    change: [["/places", [{ rule: "no-one-to-care", at: "level-2", ...words }]]],
    found: ["lowers-level at /places/0/at"],
  },
  {
    is: "places a floor lower",
    change: [["/places", [{ rule: "injured-baby", at: "level-4-need", ...words }]]],
    found: ["lowers-level at /places/0/at"],
  },
  {
    is: "places a rule nowhere",
    change: [["/places", [{ rule: "young-carer", at: "level-9", ...words }]]],
    found: ["unknown-level at /places/0/at"],
  },

  { is: "extends nothing", change: [["/extends", undefined]], found: ["no-national-floor at the whole"] },
  {
    is: "extends a set that was not handed over",
    change: [["/extends/id", "wessex"]],
    found: ["base-missing at /extends"],
  },
  {
    is: "extends a version that was not handed over",
    change: [["/extends/version", "2.x"]],
    found: ["base-version at /extends/version"],
  },
  {
    is: "extends another exact version",
    change: [["/extends/version", "1.2.1"]],
    found: ["base-version at /extends/version"],
  },
  {
    is: "is a root that extends another",
    into: "national",
    change: [["/extends", { id: "england", version: "1.x" }]],
    found: ["not-a-root at /extends"],
  },
  {
    is: "is a root of one council",
    into: "national",
    change: [["/authority", { name: "Borchester" }]],
    found: ["not-a-root at /authority"],
  },
  {
    is: "extends a set that is missing, and is faulty besides, but not where the missing set may explain it",
    change: [
      ["/extends/id", "wessex"],
      ["/rules/-", aRule("local", "countyFact", { event: { type: "level-2" }, titel: "x" })],
    ],
    found: ["base-missing at /extends", "unknown-key at /rules/1/titel"],
  },
];
