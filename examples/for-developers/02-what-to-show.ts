import { compile, explain } from "levels-of-need";
import { england } from "levels-of-need/england";

const { indicate } = compile(england());
const indication = indicate({ on: "2026-11-21", facts: { schoolAttendancePercent: 80 } });

// Not "universal", and not "early help" alone: what is open is said with it.
indication.pointsTo.route; // "early-help"
indication.couldBe.route; // "child-protection"
indication.ask[0]?.fact; // "immediateDanger"
explain(indication).startsWith("WHAT TO DO NEXT"); // true
