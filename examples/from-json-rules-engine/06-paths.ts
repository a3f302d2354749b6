import { Engine } from "json-rules-engine";
import { fromJsonRulesEngine } from "levels-of-need/rule-sets";

const all = [{ fact: "child", operator: "equal", value: "Sam", path: "$.name" }];

// json-rules-engine: a path is looked at in objects alone, and a text is compared as it is, path or not.
// What resolves a path unless you say otherwise has run text as code again and again: hand over your own.
async function holds(child: unknown): Promise<boolean> {
  const pathResolver = (value: object, path: string): unknown =>
    path === "$.name" && Object.hasOwn(value, "name") ? (value as { name: unknown }).name : undefined;
  const engine = new Engine([{ conditions: { all }, event: { type: "refer" } }], { pathResolver });
  return (await engine.run({ child })).events.length > 0;
}
await holds({ name: "Sam" }); // true
await holds("Sam"); // true
await holds({ names: ["Sam"] }); // false

// levels-of-need: no path, and no params. What a rule needs to know is a fact with a question of its own.
const rules = [{ name: "named", conditions: { all }, event: { type: "refer" } }];
const read = fromJsonRulesEngine(rules, { events: { refer: "child-in-need" } });
const faults = read.ok ? [] : read.problems.map(({ code, at }) => `${code} at ${at}`);

faults.join(", "); // "path at /0/conditions/all/0/path, undeclared-fact at /0/conditions/all/0/fact"
