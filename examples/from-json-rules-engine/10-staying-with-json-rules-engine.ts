import type { Engine } from "json-rules-engine";
import { england } from "levels-of-need/england";
import { toEngine } from "levels-of-need/json-rules-engine";

// Our rules beside an application's own, in an engine that is made for each run.
const told: string[] = [];
const bridge = toEngine(england(), {
  on: "2026-11-21",
  prepare: (engine: Engine) => {
    const conditions = { all: [{ fact: "hasWorker", operator: "equal", value: false }] };
    engine.addRule({ name: "no-worker", priority: 10, conditions, event: { type: "allocate" } });
    engine.on("child-protection", () => told.push("child-protection"));
  },
});

// It knows no "not known": each of its facts must have a value, and one that is missing is refused by name.
const lacking = await bridge.run({ hasWorker: false, injuryPresent: true }).catch(({ problems }) => problems);
lacking.some(({ at }: { at: string }) => at === "/immediateDanger"); // true

const nothing = england().facts.map((fact) => {
  const value = fact.kind === "boolean" ? false : fact.kind === "integer" ? fact.to : fact.values[0]?.value;
  return [fact.id, async () => value];
});
const facts = { ...Object.fromEntries(nothing), ageMonths: 2, unborn: false, injuryPresent: true, hasWorker: false };
const { answer, result } = await bridge.run(facts);

answer.level.id; // "child-protection"
answer.rules.includes("injury-in-child-not-yet-mobile"); // true
result.events.some(({ type }) => type === "allocate"); // true
told.includes("child-protection"); // true
answer.cannotSay[0]; // "what is not known: every fact that applies must have one value"
