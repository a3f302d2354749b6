import { Engine } from "json-rules-engine";
import { england } from "levels-of-need/england";
import { fromJsonRulesEngine } from "levels-of-need/rule-sets";

// json-rules-engine compares what it is given as JavaScript does.
async function holds(known: unknown, operator: string, value: unknown): Promise<boolean> {
  const conditions = { all: [{ fact: "known", operator, value }] };
  return (await new Engine([{ conditions, event: { type: "refer" } }]).run({ known })).events.length > 0;
}
await holds("9", "greaterThan", "10"); // true, letter by letter
await holds(5, "greaterThan", null); // true
await holds("12 weeks", "greaterThan", 10); // false, and "12" would be true
await holds("", "in", "improving, stable"); // true, a piece of the text
await holds(["stable"], "equal", ["stable"]); // false, two lists are never the same
await holds(1, "equal", "1"); // false

// levels-of-need: each fact has a kind, and a rule that cannot be meant so is refused when it is read.
function faults(fact: string, operator: string, value: unknown): readonly string[] {
  const conditions = { all: [{ fact, operator, value }] };
  const rules = [{ name: "known", conditions, event: { type: "refer" } }];
  const read = fromJsonRulesEngine(rules, { base: england(), events: { refer: "child-in-need" } });
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
faults("earlierReferrals", "greaterThan", "once"); // ["text-order"], `atLeast` knows the order of its steps
faults("previousCpPlans", "greaterThan", null); // ["no-value"]
faults("previousCpPlans", "greaterThan", "10"); // ["wrong-kind"]
faults("trend", "in", "improving, stable"); // ["text-search"]
faults("trend", "equal", ["stable"]); // ["never-equal"]
faults("trend", "equal", "steady"); // ["unknown-value"]
faults("previousCpPlans", "lessThan", { fact: "unplannedMoves" }); // ["fact-as-value"]
