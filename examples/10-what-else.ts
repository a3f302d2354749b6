import { compile, whatIf } from "levels-of-need";
import { england } from "levels-of-need/england";

const thresholds = compile(england());
const given = { on: "2026-11-21", facts: { ageMonths: 9, injuryPresent: true } } as const;

// Every smallest set of at most three facts whose other values would have led to a level: to understand a threshold, and to test it.
const lower = whatIf(thresholds, given, { to: "universal" });
lower.pointsTo.id; // "child-protection"
lower.sets.map(({ facts }) => facts.join(" and ")); // ["injuryPresent","injuryAppraisal","mobility"]
lower.sets[0]?.ways[0]?.says; // ["The child has no injury, bruise or mark that anybody has seen"]
lower.complete; // true, all was tried
