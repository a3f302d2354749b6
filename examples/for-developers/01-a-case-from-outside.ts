import { compile, readCase } from "levels-of-need";
import { england } from "levels-of-need/england";

const thresholds = compile(england());
const sent = '{ "on": "2026-11-21", "facts": { "injuryPresnt": true, "schoolAttendancePercent": 140 } }';
const read = readCase(sent, thresholds.ruleSet);

const problems = read.ok ? [] : read.problems;
problems.map(({ at, code }) => `${at} ${code}`); // ["/facts/injuryPresnt unknown-fact","/facts/schoolAttendancePercent out-of-range"]
