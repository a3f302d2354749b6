import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";
import { fromJsonRulesEngine, readRuleSet } from "levels-of-need/rule-sets";

// What the application has: a list that names its facts in its own way.
const list = [
  {
    name: "Attendance below half",
    priority: 5,
    conditions: { all: [{ fact: "attendance", operator: "lessThan", value: 50 }, { condition: "open-to-nobody" }] },
    event: { type: "offer-help", params: { why: "The child misses half of school and nobody works with the family." } },
  },
];
const conditions = { "open-to-nobody": { any: [{ fact: "status", operator: "equal", value: "none" }] } };

// What a rule list does not say: whose thresholds they are, on what authority, and children on whom to try them.
const basis = [{ source: "made-up", force: "local policy", confidence: "A", checked: "2026-09-01" }] as const;
const read = fromJsonRulesEngine(
  { rules: list, conditions },
  {
    base: england(),
    events: { "offer-help": "early-help" },
    facts: { attendance: "schoolAttendancePercent", status: "currentStatus" },
    file: {
      ...{ id: "made-up", version: "2026.1.0", title: "Made-up levels of need", status: "draft" },
      sources: [{ id: "made-up", title: "Made-up levels of need", kind: "local policy" }],
    },
    leaveOut: ["priority", "event-params"],
    describe: ({ event }) => ({
      ...{
        name: "half-of-school-and-no-help",
        title: "Half of school missed, and no help yet",
        binding: "indicative",
        basis,
      },
      reason: (event.params as { why: string }).why,
      examples: [
        { name: "attends 45 %", given: { schoolAttendancePercent: 45, currentStatus: "none" }, expect: "applies" },
      ],
    }),
  },
);
if (!read.ok) throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
read.value.leftOut.map(({ code, at }) => `${code} at ${at}`); // ["priority at /rules/0/priority","event-params at /rules/0/event/params"]

const made = readRuleSet(read.value.file, { bases: [england()] });
if (!made.ok) throw new Error(made.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
const { bounds } = compile(made.value);
const facts = { schoolAttendancePercent: 48, currentStatus: "none" } as const;
bounds({ on: "2026-11-21", facts }).applies.includes("half-of-school-and-no-help"); // true
