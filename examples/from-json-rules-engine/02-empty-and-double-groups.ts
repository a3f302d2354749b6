import { Engine, type TopLevelCondition } from "json-rules-engine";
import { england } from "levels-of-need/england";
import { fromJsonRulesEngine } from "levels-of-need/rule-sets";

const injured = { fact: "injuryPresent", operator: "equal", value: true };
const anyOfNothing = { any: [] };
const anyBesideAll = { any: [injured], all: [{ fact: "unborn", operator: "equal", value: true }] };
const emptyThen = { all: [injured, anyOfNothing] };

// json-rules-engine: an empty group always holds, and of two groups side by side only one is looked at.
async function holds(conditions: object): Promise<boolean> {
  const engine = new Engine([{ conditions: conditions as TopLevelCondition, event: { type: "refer" } }]);
  return (await engine.run({ injuryPresent: true, unborn: false })).events.length > 0;
}
await holds(anyOfNothing); // true
await holds(emptyThen); // true
await holds(anyBesideAll); // true, though `unborn` is false

// levels-of-need: neither can be written.
function faults(conditions: object): readonly string[] {
  const read = fromJsonRulesEngine([{ name: "hurt", conditions, event: { type: "refer" } }], {
    base: england(),
    events: { refer: "child-in-need" },
  });
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
faults(anyOfNothing); // ["empty-group"]
faults(emptyThen); // ["empty-group"]
faults(anyBesideAll); // ["mixed-group"]
faults(injured); // ["bare-comparison"], at the root a group stands
