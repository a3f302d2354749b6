import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";

const thresholds = compile(england());
const form = thresholds.session({ on: "2026-11-21", facts: { ageMonths: 9 } });
form.indicate().enoughKnown; // false

form.set({ injuryPresent: true });
form.indicate().pointsTo.route; // "child-protection"

// What cannot be is refused, and the form stays as it was.
const refused = form.set({ unborn: true });
refused.ok; // false
form.given().facts; // { ageMonths: 9, injuryPresent: true }

form.undo().given; // { ageMonths: 9 }
form.redo().given; // { ageMonths: 9, injuryPresent: true }
