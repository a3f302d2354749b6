import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { BUILT, ROOT } from "../places.js";
import { plainRules } from "../translate/plain.js";
import { national } from "../workload/national.js";
import { DAY } from "../workload/workload.js";

/** Milliseconds by the clock from the first import to the first answer, in a fresh process: the best of many. */
export interface ColdStart {
  readonly ours: number;
  readonly jsonRulesEngine: number;
}

const OURS = `
const start = performance.now();
const { compile } = await import("levels-of-need/engine");
const { england } = await import("levels-of-need/england");
compile(england()).indicate({ on: "${DAY}", facts: {} });
console.log(performance.now() - start);`;

/** The same rules from a JSON file; what is not known is false to it, or it would have to be told every fact. */
const THEIRS = `
const start = performance.now();
const { readFileSync } = await import("node:fs");
const { Engine } = (await import("json-rules-engine")).default;
const { conditions, rules } = JSON.parse(readFileSync(process.argv[1], "utf8"));
const engine = new Engine([], { allowUndefinedFacts: true });
for (const [name, group] of Object.entries(conditions)) engine.setCondition(name, group);
for (const name of ["atLeast", "atMost"]) engine.addOperator(name, () => false);
for (const rule of rules) engine.addRule(rule);
await engine.run({});
console.log(performance.now() - start);`;

/** Starts so many processes of each kind, in turn. */
export function coldStart(times: number): ColdStart {
  const { ruleSet } = national();
  const inForce = new Set(plainRules(ruleSet).map(({ name }) => name));
  const rules = ruleSet.rules
    .filter(({ name }) => inForce.has(name))
    .map(({ name, conditions, event }) => ({ name, conditions, event }));
  mkdirSync(BUILT, { recursive: true });
  const path = `${BUILT}national-rules.json`;
  writeFileSync(path, JSON.stringify({ conditions: ruleSet.conditions, rules }));
  let best = { ours: Number.POSITIVE_INFINITY, jsonRulesEngine: Number.POSITIVE_INFINITY };
  for (let time = 0; time < times; time++) {
    best = {
      ours: Math.min(best.ours, milliseconds(OURS)),
      jsonRulesEngine: Math.min(best.jsonRulesEngine, milliseconds(THEIRS, path)),
    };
  }
  return best;
}

function milliseconds(program: string, ...given: readonly string[]): number {
  const command = ["--input-type=module", "--eval", program, ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`a fresh process stopped: ${stderr.trim().slice(0, 400)}`);
  return Number(stdout.trim());
}
