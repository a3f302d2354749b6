import { compile, explain } from "levels-of-need";
import { england } from "levels-of-need/england";

const thresholds = compile(england());
const indication = thresholds.indicate({ on: "2026-11-21", facts: { injuryPresent: true, ageMonths: 0 } });

indication.pointsTo.route; // "child-protection"
indication.urgency; // "immediate"
indication.reasons.map((reason) => reason.rule); // ["injury-in-child-not-yet-mobile"]
explain(indication); // plain text: what to do next, whether to tell the family, the level, why, what is not known
