import { Engine } from "json-rules-engine";
import { england } from "levels-of-need/england";
import { fromJsonRulesEngine } from "levels-of-need/rule-sets";

const counted = { fact: "seen", operator: "howMany", value: 1 };

// json-rules-engine: on what is no list both of two opposites fail, and a program decides what an operator means.
async function holds(seen: unknown, ...all: { fact: string; operator: string; value: unknown }[]): Promise<boolean> {
  const engine = new Engine([{ conditions: { all }, event: { type: "refer" } }]);
  engine.addOperator<string[], number>("howMany", (list) => list.length as unknown as boolean);
  return (await engine.run({ seen })).events.length > 0;
}
await holds("bruise", { fact: "seen", operator: "contains", value: "bruise" }); // false
await holds("bruise", { fact: "seen", operator: "doesNotContain", value: "bruise" }); // false
await holds([], { fact: "seen", operator: "everyFact:equal", value: "bruise" }); // true
await holds(["bruise"], counted); // true, 1 alone counts as true
await holds(["bruise"], counted, counted); // false, beside another condition it does not

// levels-of-need: a fact is one plain value, and the operators are ten.
function faults(operator: string): readonly string[] {
  const conditions = { all: [{ fact: "injuryPresent", operator, value: true }] };
  const rules = [{ name: "seen", conditions, event: { type: "refer" } }];
  const read = fromJsonRulesEngine(rules, { base: england(), events: { refer: "child-in-need" } });
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
faults("contains"); // ["list-operator"]
faults("everyFact:equal"); // ["decorated-operator"]
faults("not:equal"); // ["decorated-operator"], write `notEqual`
faults("howMany"); // ["custom-operator"]
