import { compile } from "levels-of-need";
import { indicateMany, rulesOf } from "levels-of-need/batch";
import { england } from "levels-of-need/england";

// A column for each fact of which something is known; 65,535 says "not known" here, and so does null.
const columns = {
  ageMonths: new Uint16Array([3, 65_535, 7]),
  injuryPresent: [true, null, null],
  unborn: [null, null, true],
};
const many = indicateMany(compile(england()), { rows: 3, columns }, { on: "2026-11-21" });

many.levels[many.pointsTo[0] ?? 0]?.route; // "child-protection"
rulesOf(many, 0).appliesWithReadings; // ["injury-in-child-not-yet-mobile"]
[...many.enoughKnown]; // [1,0,0]
many.problems.map(({ row, code }) => `row ${row}: ${code}`); // ["row 2: contradictory-facts"]
