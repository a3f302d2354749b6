import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";
import { type Decision, readRecord, recordDecision, recordText, redact, replay } from "levels-of-need/record";

const thresholds = compile(england());

// The worker writes down a view of their own, and only then sees what the thresholds point to.
const before = { level: "child-protection" };
const indication = thresholds.indicate({ on: "2026-11-21", facts: { ageMonths: 8, injuryPresent: true } });

const decision: Decision = {
  level: "child-protection",
  by: { role: "duty-social-worker", qualification: "social-work" },
  on: "2026-11-21",
  why: "Nobody can say how a baby who does not yet crawl came by the mark, and no doctor has looked at it.",
  before,
  family: { told: true, on: "2026-11-21" },
};
const made = recordDecision(thresholds, indication, { reference: "BOR-000417", decision });
if (!made.ok) throw new Error(made.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
made.value.outcome.direction; // "agrees"

// One line to keep. Years later it is read, and replayed by the thresholds that were kept with it.
const line = recordText(made.value);
const read = readRecord(line);
if (!read.ok) throw new Error("somebody has broken it");
replay(read.value, thresholds).verdict; // "same"

// For audit: without anybody's own words. It names the record of which it is a copy.
redact(read.value).redacted?.removed; // ["/decision/why"]

// Agreeing without a reason is no decision, and a name is no local number.
const stamped = { reference: "Ellie Marsh", decision: { ...decision, why: "As above." } };
const refused = recordDecision(thresholds, indication, stamped);
refused.ok ? [] : refused.problems.map(({ code }) => code); // ["names-somebody","not-own-words"]
