import { Engine } from "json-rules-engine";
import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";

// json-rules-engine: one engine has one state. The run that ends first ends the others, and what they lose is not said.
const engine = new Engine();
for (const [name, priority] of [
  ["last", 1],
  ["second", 10],
  ["first", 20],
] as const) {
  const conditions = { all: [{ fact: "injuryPresent", operator: "equal", value: true }] };
  engine.addRule({ name, priority, conditions, event: { type: name } });
}
const slowly = (turns: number) => async (): Promise<boolean> => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  return true;
};
const runs = [engine.run({ injuryPresent: slowly(0) }), engine.run({ injuryPresent: slowly(100) })];
const held = (await Promise.all(runs)).map(({ results }) => results.length);

held.join(" and "); // "3 and 1"

// levels-of-need: thresholds have no state and no order, and an indication is there at once.
const { indicate } = compile(england());
const one = indicate({ on: "2026-11-21", facts: { ageMonths: 2, injuryPresent: true } });
const other = indicate({ on: "2026-11-21", facts: { ageMonths: 2, injuryPresent: false } });

one.pointsTo.id; // "child-protection"
other.pointsTo.id; // "universal"
other.enoughKnown; // false
