import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Evaluate, evaluatedHere, type MakeResult } from "./adapter.js";

/** What happened in one test of theirs. */
export interface TestRun {
  readonly file: string;
  readonly title: string;
  passed: boolean;
  /** Rules that were evaluated by our evaluator. */
  ours: number;
  /** Why others were not. */
  readonly refused: string[];
}

const mode = process.env.CONFORMANCE_MODE ?? "ours";
const tests: TestRun[] = [];
let current: TestRun | undefined;

interface MochaContext {
  readonly currentTest: { readonly file: string; readonly state?: string; fullTitle(): string };
}

/** Root hooks for mocha: each rule goes to our evaluator where the strict language has its like, else to their own. */
export const mochaHooks: Readonly<Record<string, (this: MochaContext) => void>> = {
  beforeAll(): void {
    const theirs = createRequire(join(process.cwd(), "package.json"));
    const { default: Rule } = theirs("./src/rule.js") as { default: { prototype: { evaluate: Evaluate } } };
    const { default: Result } = theirs("./src/rule-result.js") as { default: MakeResult };
    if (mode === "theirs") return;
    Rule.prototype.evaluate = evaluatedHere(Rule.prototype.evaluate, Result, {
      says: mode === "opposite" ? "opposite" : "as judged",
      tell: (refused) => {
        if (refused.length > 0) current?.refused.push(...refused);
        else if (current !== undefined) current.ours += 1;
      },
    });
  },
  beforeEach(): void {
    const { file, fullTitle } = this.currentTest;
    current = {
      file: file.slice(process.cwd().length + 1),
      title: fullTitle.call(this.currentTest),
      passed: false,
      ours: 0,
      refused: [],
    };
    tests.push(current);
  },
  afterEach(): void {
    if (current !== undefined) current.passed = this.currentTest.state === "passed";
  },
  afterAll(): void {
    writeFileSync(process.env.CONFORMANCE_REPORT ?? "conformance.json", JSON.stringify(tests));
  },
};
