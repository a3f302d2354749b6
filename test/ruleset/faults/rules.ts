import { aRule, fiveLevels, type Json } from "../sets.js";
import type { Fault } from "./fault.js";

const levels = (over: Json): Fault["change"][number] => [
  "/levels",
  fiveLevels().map((level) => (level.id === over.id ? { ...level, ...over } : level)),
];

const given = (facts: Json): Fault["change"] => [["/rules/0/examples/0/given", facts]];

const examples = "/rules/0/examples";

/** Rules, levels and examples that are well formed and must not be. */
export const RULES: readonly Fault[] = [
  { is: "has a rule without authority", change: [["/rules/0/basis", []]], found: ["missing-basis at /rules/0/basis"] },
  { is: "has a rule without examples", change: [[examples, undefined]], found: ["missing-examples at /rules/0"] },
  { is: "has a rule with no example", change: [[examples, []]], found: [`missing-examples at ${examples}`] },
  {
    is: "has a duty without examples",
    into: "national",
    change: [["/duties/0/examples", undefined]],
    found: ["missing-examples at /duties/0"],
  },
  {
    is: "protects a child without haste or tact",
    change: [["/rules/0/event/type", "level-4-harm"]],
    found: ["missing-urgency at /rules/0", "missing-tell at /rules/0"],
  },
  {
    is: "reads an age without saying why",
    change: [["/rules/0/conditions/all/0", { fact: "ageYears", operator: "lessThan", value: 2 }]],
    found: ["missing-justification at /rules/0"],
  },
  {
    is: "reads a disability through a named condition without saying why",
    change: [
      ["/rules/0/conditions/all/0", { condition: "disabled" }],
      ["/conditions", { disabled: { all: [{ fact: "childDisability", operator: "equal", value: true }] } }],
    ],
    found: ["missing-justification at /rules/0"],
  },
  {
    is: "has a floor rule of its own",
    change: [["/rules/0/binding", "safety"]],
    found: ["floor-outside-root at /rules/0/binding"],
  },
  {
    is: "has a floor duty of its own",
    change: [["/duties", [aRule("own-duty", "youngCarer", { event: { type: "duty" }, binding: "statute" })]]],
    found: ["floor-outside-root at /duties/0/binding"],
  },
  {
    is: "has a floor on hearsay",
    into: "national",
    change: [["/rules/0/basis/0/confidence", "B"]],
    found: ["floor-basis at /rules/0/basis"],
  },
  {
    is: "has a floor duty on nothing that was read",
    into: "national",
    change: [["/duties/0/basis/0/confidence", "unverified"]],
    found: ["floor-basis at /duties/0/basis"],
  },
  {
    is: "has a floor that more harm ends",
    into: "national",
    change: [["/rules/0/conditions/all/-", { fact: "neglectCertainty", operator: "equal", value: "suspected" }]],
    found: ["floor-polarity at /rules/0/conditions"],
  },
  {
    is: "has a floor that a strength ends",
    into: "national",
    change: [["/rules/0/conditions/all/-", { fact: "protectiveAdult", operator: "equal", value: false }]],
    found: ["floor-polarity at /rules/0/conditions"],
  },

  {
    is: "calls a level an error",
    change: [levels({ id: "level-1", publishedAs: "x" }), ["/levels/0/id", "error"]],
    found: ["reserved-level at /levels/0/id"],
  },
  {
    is: "lists its levels in the wrong order",
    change: [levels({ id: "level-3", route: "universal" })],
    found: ["falling-routes at /levels/2/route"],
  },
  {
    is: "has no level for early help",
    change: [levels({ id: "level-2", route: "child-in-need" })],
    found: ["missing-route at /levels"],
  },
  {
    is: "is a root without levels",
    into: "national",
    change: [["/levels", undefined]],
    found: ["missing-key at the whole"],
  },
  {
    is: "takes a level that is not below",
    change: [levels({ id: "level-2", takes: ["england:level-2"] })],
    found: ["unknown-level at /levels/1/takes/0"],
  },
  {
    is: "takes a level to a lower route",
    change: [levels({ id: "level-2", takes: ["england:child-in-need"] })],
    found: ["lower-route at /levels/1/takes/0"],
  },
  {
    is: "takes a level twice",
    change: [levels({ id: "level-3", takes: ["england:early-help"] }), ["/levels/3/takes", ["england:early-help"]]],
    found: ["taken-twice at /levels/3/takes/0"],
  },

  {
    is: "gives an example a fact that there is not",
    change: given({ permanentlyExclude: true }),
    found: [`unknown-fact at ${examples}/0/given/permanentlyExclude`],
  },
  {
    is: "gives an example a list of facts",
    change: [[`${examples}/0/given`, []]],
    found: [`wrong-kind at ${examples}/0/given`],
  },
  {
    is: "gives an example text for true",
    change: given({ permanentlyExcluded: "yes" }),
    found: [`wrong-kind at ${examples}/0/given/permanentlyExcluded`],
  },
  {
    is: "gives an example an attendance of 101",
    change: given({ schoolAttendancePercent: 101 }),
    found: [`out-of-range at ${examples}/0/given/schoolAttendancePercent`],
  },
  {
    is: "gives an example no value at all",
    change: given({ schoolAttendancePercent: { from: 60, to: 40 } }),
    found: [`empty-part at ${examples}/0/given/schoolAttendancePercent`],
  },
  {
    is: "gives an unborn child an age",
    change: given({ unborn: true, ageMonths: 3 }),
    found: [`contradictory-facts at ${examples}/0/given/unborn`],
  },
  {
    is: "gives an example an adult",
    change: given({ ageYears: 30 }),
    found: [`out-of-range at ${examples}/0/given/ageYears`],
  },
  {
    is: "gives an example somebody of 20",
    change: given({ ageYears: 20 }),
    found: [`not-a-child at ${examples}/0/given/ageYears`],
  },
  {
    is: "gives an example somebody of 17 or 18",
    change: given({ ageMonths: { from: 204, to: 220 } }),
    found: [`age-spans-eighteen at ${examples}/0/given/ageMonths`],
  },
];
