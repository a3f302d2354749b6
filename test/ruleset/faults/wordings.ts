import { basis, fiveLevels, localBasis } from "../sets.js";
import type { Fault } from "./fault.js";

const action = { id: "look-again", says: "Look again.", by: "everybody", basis: localBasis };
const before = { until: "2026-03-18" };
const after = { from: "2026-03-19" };
const plan = (...wordings: object[]): object[] => [{ id: "plan-of-help", wordings }];
const edition = (id: string, inForce: object): object => ({ id, title: `Edition ${id}`, inForce, basis });

/** Terms, roles and editions that nothing has, or that some day leaves without one wording. */
export const WORDINGS: readonly Fault[] = [
  {
    is: "has a level led by a role that there is not",
    change: [["/levels", [{ ...fiveLevels()[0], leadRole: "lead-person" }, ...fiveLevels().slice(1)]]],
    found: ["unknown-role at /levels/0/leadRole"],
  },
  {
    is: "names a term in an action that there is not",
    change: [["/actions", [{ ...action, says: "Write the {plan-of-hope}." }]]],
    found: ["unknown-term at /actions/0/says"],
  },
  {
    is: "names a term in the text of a level that there is not",
    change: [["/levels", [{ ...fiveLevels()[0], plan: "{plan}" }, ...fiveLevels().slice(1)]]],
    found: ["unknown-term at /levels/0/plan"],
  },
  {
    is: "words a term on some days and not on those between",
    change: [["/terms", plan({ says: "a", inForce: before }, { says: "b", inForce: { from: "2026-03-20" } })]],
    found: ["not-worded at /terms/0/wordings"],
  },
  {
    is: "words a term only from a day after it is in force itself",
    change: [
      ["/inForce", { from: "2026-01-01" }],
      ["/terms", plan({ says: "b", inForce: after })],
    ],
    found: ["not-worded at /terms/0/wordings"],
  },
  {
    is: "words a role no longer on its own last day",
    change: [
      ["/inForce", { until: "2026-12-31" }],
      ["/roles", [{ id: "lead", wordings: [{ says: "leader", inForce: { until: "2026-12-30" } }] }]],
    ],
    found: ["not-worded at /roles/0/wordings"],
  },
  {
    is: "words a term twice on one day",
    change: [["/terms", plan({ says: "a", inForce: { until: "2026-03-19" } }, { says: "b", inForce: after })]],
    found: ["worded-twice at /terms/0/wordings/1"],
  },
  {
    is: "has two editions on one day",
    change: [["/editions", [edition("old", { until: "2026-06-01" }), edition("new", after)]]],
    found: ["worded-twice at /editions/1"],
  },
  {
    is: "names a role like a term",
    change: [
      ["/terms", plan({ says: "a" })],
      ["/roles", plan({ says: "b" })],
    ],
    found: ["duplicate-name at /roles/0/id"],
  },
  {
    is: "rings a contact at a level that there is not",
    change: [["/contacts", [{ id: "a", name: "A", levels: ["level-9"], checked: "2026-09-01" }]]],
    found: ["unknown-level at /contacts/0/levels/0"],
  },
];
