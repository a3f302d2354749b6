import { execFileSync } from "node:child_process";
import { ROOT } from "../package/manifest.js";

/** One step of a start, over all rounds, in milliseconds. */
export interface Step {
  readonly step: string;
  readonly best: number;
  readonly median: number;
}

/** What a program pays before its first answer, step by step; the last step is `in all`. */
export interface ColdStart {
  readonly what: string;
  readonly steps: readonly Step[];
}

/** Each is run as a program of its own. It prints how long each of its steps took. */
const PROGRAMS: Readonly<Record<string, readonly (readonly [step: string, code: string])[]>> = {
  "levels-of-need": [
    ["import /engine", `const { compile } = await import("levels-of-need/engine");`],
    ["import /england", `const { england } = await import("levels-of-need/england");`],
    ["england()", "const ruleSet = england();"],
    ["compile", "const thresholds = compile(ruleSet);"],
    [
      "first indication",
      `thresholds.indicate({ on: "2026-11-21", facts: { ageMonths: 3, injuryPresent: true, mobility: "rolls-only" } });`,
    ],
  ],
  "json-rules-engine": [
    ["import", `const { Engine } = await import("json-rules-engine");`],
    [
      "60 rules",
      `const rule = (place) => ({
         name: "rule-" + place,
         event: { type: "level-" + (place % 4) },
         conditions: {
           all: [0, 1, 2].map((part) => ({ fact: "fact" + ((place * 7 + part * 11) % 40), operator: "equal", value: true })),
         },
       });
       const engine = new Engine(Array.from({ length: 60 }, (_, place) => rule(place)), { allowUndefinedFacts: true });`,
    ],
    ["first run", "await engine.run({ fact0: true, fact7: true, fact11: true, fact14: true, fact22: false });"],
  ],
};

/** Starts every program so many times, one after the other in turn, from the built package. */
export function coldStarts(rounds: number): readonly ColdStart[] {
  const taken = new Map(Object.keys(PROGRAMS).map((what) => [what, [] as Times[]]));
  for (let round = 0; round < rounds; round++) for (const [what, times] of taken) times.push(started(what));
  return [...taken].map(([what, times]) => ({ what, steps: stepsOf(times) }));
}

type Times = Readonly<Record<string, number>>;

function started(what: string): Times {
  const steps = PROGRAMS[what] ?? [];
  const timed = steps.map(([step, code]) => `${code}\nmark(${JSON.stringify(step)});`);
  const program = [
    `let before = performance.now(); const start = before; const times = {};`,
    `function mark(step) { const now = performance.now(); times[step] = now - before; before = performance.now(); }`,
    ...timed,
    `times["in all"] = before - start; console.log(JSON.stringify(times));`,
  ].join("\n");
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: ROOT, encoding: "utf8" }),
  );
}

function stepsOf(times: readonly Times[]): readonly Step[] {
  return Object.keys(times[0] ?? {}).map((step) => {
    const sorted = times.map((one) => one[step] ?? Number.NaN).sort((a, b) => a - b);
    return { step, best: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
  });
}
