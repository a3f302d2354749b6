import { Engine, type RuleProperties } from "json-rules-engine";
import { england } from "levels-of-need/england";
import { fromJsonRulesEngine } from "levels-of-need/rule-sets";

const hurt: RuleProperties = {
  conditions: { all: [{ fact: "injuryPresent", operator: "equal", value: true }] },
  event: { type: "refer", params: { to: "social care" } },
};

// json-rules-engine: names may be missing or stand twice, and a reference to nothing can be read as a condition that fails.
async function held(rules: RuleProperties[], options = {}): Promise<number> {
  return (await new Engine(structuredClone(rules), options).run({ injuryPresent: true })).results.length;
}
const notUnknown: RuleProperties = { conditions: { not: { condition: "no-such" } }, event: { type: "refer" } };

await held([hurt, { ...hurt, name: "hurt" }, { ...hurt, name: "hurt" }]); // 3
await held([notUnknown], { allowUndefinedConditions: true }); // 1
await held([{ ...hurt, event: { type: "error" } }]).catch(() => "an event may not be called error"); // "an event may not be called error"

// levels-of-need: a rule is known by its name for ever, its event is a level, and a reference leads somewhere.
function faults(...rules: object[]): readonly string[] {
  const read = fromJsonRulesEngine(rules, {
    base: england(),
    events: { refer: "child-in-need" },
    leaveOut: ["event-params"],
  });
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
faults(hurt); // ["missing-name"]
faults({ ...hurt, name: "Hurt child" }); // ["name-form"]
faults({ ...hurt, name: "hurt" }, { ...hurt, name: "hurt" }); // ["duplicate-name"]
faults({ ...notUnknown, name: "not-unknown" }); // ["unknown-condition"]
faults({ ...hurt, name: "hurt", event: { type: "error" } }); // ["undeclared-event"]
