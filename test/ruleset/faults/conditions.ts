import type { Fault } from "./fault.js";

const at = "/rules/0/conditions";

const chain = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [
    `step-${number}`,
    number === 0
      ? { all: [{ fact: "youngCarer", operator: "equal", value: true }] }
      : { all: [{ condition: `step-${number - 1}` }] },
  ]),
);

const doubling = Object.fromEntries(
  Array.from({ length: 20 }, (_, number) => [
    `twice-${number}`,
    number === 0
      ? { all: [{ fact: "youngCarer", operator: "equal", value: true }] }
      : { any: [{ condition: `twice-${number - 1}` }, { not: { condition: `twice-${number - 1}` } }] },
  ]),
);

const nine = [
  "youngCarer",
  "parentInPrison",
  "youngParent",
  "permanentlyExcluded",
  "notInEducation",
  "maracHeard",
  "coerciveControl",
  "childLeftAlone",
  "debtBondage",
];
/** Each fact stands in two groups, so that every setting of the nine must be tried. */
const entangled = nine.map((fact, place) => ({
  all: [fact, nine[(place + 1) % nine.length]].map((one) => ({ fact: one, operator: "equal", value: true })),
}));

/** Conditions that are not conditions, or not on what there is. */
export const CONDITIONS: readonly Fault[] = [
  { is: "has a rule on nothing", change: [[at, "always"]], found: [`not-a-condition at ${at}`] },
  { is: "has an empty condition", change: [[at, {}]], found: [`not-a-condition at ${at}`] },
  {
    is: "has a bare comparison for a rule's conditions",
    change: [[at, { fact: "youngCarer", operator: "equal", value: true }]],
    found: [`bare-comparison at ${at}`],
  },
  {
    is: "has a bare comparison for a named condition",
    change: [["/conditions", { carer: { fact: "youngCarer", operator: "equal", value: true } }]],
    found: ["bare-comparison at /conditions/carer"],
  },
  { is: "has an empty group", change: [[at, { all: [] }]], found: [`empty-group at ${at}/all`] },
  {
    is: "has an empty group inside another",
    change: [[at, { all: [{ any: [] }] }]],
    found: [`empty-group at ${at}/all/0/any`],
  },
  {
    is: "puts `all` beside `any`",
    change: [[at, { all: [], any: [] }]],
    found: [`mixed-group at ${at}`],
  },
  {
    is: "puts a comparison beside a group",
    change: [[at, { all: [], fact: "youngCarer", operator: "equal", value: true }]],
    found: [`mixed-group at ${at}`],
  },
  { is: "has an object for a group", change: [[at, { all: {} }]], found: [`wrong-kind at ${at}/all`] },
  { is: "has a list under `not`", change: [[at, { not: [] }]], found: [`not-a-condition at ${at}/not`] },
  {
    is: "misspells a group",
    change: [[at, { alll: [] }]],
    found: [`not-a-condition at ${at}`, `unknown-key at ${at}/alll`],
  },
  {
    is: "reads a path",
    change: [[`${at}/all/0/path`, "$.x"]],
    found: [`unsupported-key at ${at}/all/0/path`],
  },
  {
    is: "gives a comparison a comment of its own",
    change: [[`${at}/all/0/comment`, "x"]],
    found: [`unknown-key at ${at}/all/0/comment`],
  },
  {
    is: "compares without a value",
    change: [[`${at}/all/0/value`, undefined]],
    found: [`missing-key at ${at}/all/0`],
  },
  {
    is: "misspells a fact",
    change: [[`${at}/all/0/fact`, "permanentlyExclude"]],
    found: [`unknown-fact at ${at}/all/0/fact`],
  },
  { is: "names a fact by a number", change: [[`${at}/all/0/fact`, 7]], found: [`wrong-kind at ${at}/all/0/fact`] },
  {
    is: "misspells an operator",
    change: [[`${at}/all/0/operator`, "lesThan"]],
    found: [`unknown-operator at ${at}/all/0/operator`],
  },
  {
    is: "names an operator by a number",
    change: [[`${at}/all/0/operator`, 7]],
    found: [`wrong-kind at ${at}/all/0/operator`],
  },
  {
    is: "asks whether true is less than false",
    change: [[`${at}/all/0/operator`, "lessThan"]],
    found: [`wrong-operator at ${at}/all/0/operator`],
  },
  {
    is: "asks for at least one step of a choice",
    change: [[`${at}/all/0`, { fact: "mobility", operator: "atLeast", value: "rolls-only" }]],
    found: [`wrong-operator at ${at}/all/0/operator`],
  },
  {
    is: "asks for less than a step of an ordered fact",
    change: [[`${at}/all/0`, { fact: "neglectCertainty", operator: "lessThan", value: "known" }]],
    found: [`wrong-operator at ${at}/all/0/operator`],
  },
  {
    is: "has text for true",
    change: [[`${at}/all/0/value`, "true"]],
    found: [`wrong-kind at ${at}/all/0/value`],
  },
  {
    is: "has another fact for a value",
    change: [[`${at}/all/0/value`, { fact: "youngCarer" }]],
    found: [`wrong-kind at ${at}/all/0/value`],
  },
  {
    is: "misspells a step",
    change: [[`${at}/all/0`, { fact: "neglectCertainty", operator: "atLeast", value: "suspectd" }]],
    found: [`unknown-value at ${at}/all/0/value`],
  },
  {
    is: "has a number for a step",
    change: [[`${at}/all/0`, { fact: "neglectCertainty", operator: "atLeast", value: 2 }]],
    found: [`wrong-kind at ${at}/all/0/value`],
  },
  {
    is: "compares an attendance with 101 per cent",
    change: [[`${at}/all/0`, { fact: "schoolAttendancePercent", operator: "lessThan", value: 101 }]],
    found: [`out-of-range at ${at}/all/0/value`],
  },
  {
    is: "compares an attendance with a half",
    change: [[`${at}/all/0`, { fact: "schoolAttendancePercent", operator: "lessThan", value: 0.5 }]],
    found: [`wrong-kind at ${at}/all/0/value`],
  },
  {
    is: "compares an age in years with 26",
    change: [
      [`${at}/all/0`, { fact: "ageYears", operator: "lessThan", value: 26 }],
      ["/rules/0/justification", "x"],
    ],
    found: [`out-of-range at ${at}/all/0/value`],
  },
  {
    is: "compares a count with more than it counts",
    change: [[`${at}/all/0`, { fact: "alarms", operator: "equal", value: 3 }]],
    found: [`out-of-range at ${at}/all/0/value`],
  },
  {
    is: "looks for a value in no list",
    change: [[`${at}/all/0`, { fact: "mobility", operator: "in", value: "rolls-only" }]],
    found: [`wrong-kind at ${at}/all/0/value`],
  },
  {
    is: "looks for a value in an empty list",
    change: [[`${at}/all/0`, { fact: "mobility", operator: "in", value: [] }]],
    found: [`empty-list at ${at}/all/0/value`],
  },
  {
    is: "lists a value twice",
    change: [[`${at}/all/0`, { fact: "mobility", operator: "in", value: ["rolls-only", "rolls-only"] }]],
    found: [`duplicate-name at ${at}/all/0/value/1`],
  },
  {
    is: "refers to a condition that there is not",
    change: [[`${at}/all/0`, { condition: "young-babi" }]],
    found: [`unknown-condition at ${at}/all/0/condition`],
  },
  {
    is: "refers to a condition by a number",
    change: [[`${at}/all/0`, { condition: 7 }]],
    found: [`wrong-kind at ${at}/all/0/condition`],
  },
  {
    is: "reads who reports in a rule",
    change: [[`${at}/all/0`, { fact: "interpreterNeeded", operator: "equal", value: true }]],
    found: [`reserved-fact at ${at}`],
  },
  {
    is: "reads who reports in a rule through a named condition",
    change: [
      [`${at}/all/0`, { condition: "hidden" }],
      ["/conditions", { hidden: { all: [{ fact: "interpreterNeeded", operator: "equal", value: true }] } }],
    ],
    found: [`reserved-fact at ${at}`],
  },
  {
    is: "has a condition that refers to itself",
    change: [["/conditions", { round: { not: { condition: "round" } } }]],
    found: ["cycle at /conditions/round"],
  },
  {
    is: "has two conditions that refer to each other",
    change: [
      ["/conditions", { "there-a": { all: [{ condition: "there-b" }] }, "there-b": { not: { condition: "there-a" } } }],
    ],
    found: ["cycle at /conditions/there-a"],
  },
  {
    is: "has a count that counts itself through a condition",
    change: [
      ["/conditions", { some: { all: [{ fact: "several", operator: "equal", value: 1 }] } }],
      ["/counts", [{ id: "several", label: "Several", of: [{ condition: "some" }] }]],
    ],
    found: ["cycle at /conditions/some"],
  },
  {
    is: "has a chain of forty conditions",
    change: [["/conditions", chain]],
    found: Array.from({ length: 7 }, (_, number) => `too-many-references at /conditions/step-${number + 33}`),
  },
  {
    is: "has conditions that double each other twenty times",
    change: [["/conditions", doubling]],
    found: ["too-many-references at /conditions/twice-7"],
  },
  {
    is: "has a rule with nine facts that each stand twice",
    change: [[at, { any: entangled }]],
    found: [`too-many-trials at ${at}`],
  },
];
