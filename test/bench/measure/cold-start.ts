import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { BUILT, ROOT } from "../places.js";
import { plainRules } from "../translate/plain.js";
import { national } from "../workload/national.js";
import { DAY } from "../workload/workload.js";

/** From the first import to the first answer in fresh processes. */
export interface ColdStart {
  readonly ours: Start;
  readonly jsonRulesEngine: Start;
}

/** The best of many, in milliseconds. */
export interface Start {
  readonly processor: number;
  /** By the clock: what somebody waits for, and longer where other work is on the machine. */
  readonly clock: number;
  /** The clock's time of each step, by its name. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Code of each step, in order; all of them see each other's names. */
type Program = Readonly<Record<string, string>>;

const OURS: Program = {
  "import `/engine`": `const { compile } = await import("levels-of-need/engine");`,
  "import `/england`": `const { england } = await import("levels-of-need/england");`,
  "`england()`": "const ruleSet = england();",
  "`compile`": "const thresholds = compile(ruleSet);",
  "first `indicate`": `thresholds.indicate({ on: "${DAY}", facts: { ageMonths: 3, injuryPresent: true, mobility: "rolls-only" } });`,
};

/** The same rules from a JSON file; what is not known is false to it, or it would have to be told every fact. */
const THEIRS: Program = {
  import: `const { Engine } = (await import("json-rules-engine")).default;`,
  "read the rules": `const { readFileSync } = await import("node:fs");
    const { conditions, rules } = JSON.parse(readFileSync(process.argv[1], "utf8"));`,
  "add them": `const engine = new Engine([], { allowUndefinedFacts: true });
    for (const [name, group] of Object.entries(conditions)) engine.setCondition(name, group);
    for (const name of ["atLeast", "atMost"]) engine.addOperator(name, (step, wanted) => step === wanted);
    for (const rule of rules) engine.addRule(rule);`,
  "first `run`": `await engine.run({ ageMonths: 3, injuryPresent: true, mobility: "rolls-only" });`,
};

/** Starts so many processes of each kind, in turn. */
export function coldStart(times: number): ColdStart {
  const path = nationalRulesAsJson();
  const ours: Start[] = [];
  const theirs: Start[] = [];
  for (let time = 0; time < times; time++) {
    ours.push(startOf(OURS));
    theirs.push(startOf(THEIRS, path));
  }
  return { ours: bestOf(ours), jsonRulesEngine: bestOf(theirs) };
}

function nationalRulesAsJson(): string {
  const { ruleSet } = national();
  const inForce = new Set(plainRules(ruleSet).map(({ name }) => name));
  const rules = ruleSet.rules
    .filter(({ name }) => inForce.has(name))
    .map(({ name, conditions, event }) => ({ name, conditions, event }));
  mkdirSync(BUILT, { recursive: true });
  const path = `${BUILT}national-rules.json`;
  writeFileSync(path, JSON.stringify({ conditions: ruleSet.conditions, rules }));
  return path;
}

function startOf(program: Program, ...given: readonly string[]): Start {
  const lines = Object.entries(program).map(([step, code]) => `${code}\nmark(${JSON.stringify(step)});`);
  const text = `const used = process.cpuUsage(), start = performance.now(), steps = {};
    let before = start;
    function mark(step) { const now = performance.now(); steps[step] = now - before; before = now; }
    ${lines.join("\n")}
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ processor: (user + system) / 1_000, clock: before - start, steps }));`;
  const command = ["--input-type=module", "--eval", text, ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`a fresh process stopped: ${stderr.trim().slice(0, 400)}`);
  return JSON.parse(stdout) as Start;
}

function bestOf(starts: readonly Start[]): Start {
  const least = (figure: (start: Start) => number | undefined): number =>
    Math.min(...starts.map((start) => figure(start) ?? Number.NaN));
  const names = Object.keys(starts[0]?.steps ?? {});
  return {
    processor: least(({ processor }) => processor),
    clock: least(({ clock }) => clock),
    steps: Object.fromEntries(names.map((name) => [name, least(({ steps }) => steps[name])])),
  };
}
