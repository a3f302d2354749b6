import { Engine, type TopLevelCondition } from "json-rules-engine";
import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";

// json-rules-engine: a fact that nobody gave stops the run, or with `allowUndefinedFacts` is read as something.
async function holds(conditions: TopLevelCondition, facts = {}, options = {}): Promise<boolean> {
  const { events } = await new Engine([{ conditions, event: { type: "refer" } }], options).run(facts);
  return events.length > 0;
}
const notWell: TopLevelCondition = { all: [{ fact: "trend", operator: "notEqual", value: "improving" }] };
const notOften: TopLevelCondition = { not: { fact: "previousCpPlans", operator: "greaterThan", value: 1 } };

await holds(notWell).catch(({ code }) => code); // "UNDEFINED_FACT"
await holds(notWell, {}, { allowUndefinedFacts: true }); // true
await holds(notOften, {}, { allowUndefinedFacts: true }); // true

// levels-of-need: what is not known stays not known, and what it could change is asked.
const { bounds, indicate } = compile(england());
const given = { on: "2026-11-21", facts: { schoolAttendancePercent: 40 } };

bounds(given).applies.includes("school-missed"); // true
bounds(given).mayApply.includes("immediate-danger"); // true
indicate(given).ask[0]?.fact; // "immediateDanger"
