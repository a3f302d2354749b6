import type { TestRun } from "./hook.js";
import type { Mode } from "./run-suite.js";

/** How one test of theirs stands. */
export interface Standing {
  readonly file: string;
  readonly title: string;
  /** `not covered`: it evaluates no rule, or one that the strict language refuses. */
  readonly standing: "agrees" | "differs" | "not covered";
  /** Why it is not covered. */
  readonly why: readonly string[];
  /** Whether it fails when our evaluator says the opposite: only then does it test what a rule comes to. */
  readonly turns: boolean;
}

/** Turning their rules into ours takes time that no evaluation takes. */
const OF_SPEED = "test/performance.test.js";

/** One standing for each test. A test that fails by itself is none of ours. */
export function standings(runs: { readonly [OneMode in Mode]: readonly TestRun[] }): readonly Standing[] {
  return runs.ours.map((test, place) => {
    const { file, title } = test;
    const alone = runs.theirs[place];
    if (alone?.title !== title) throw new Error(`their tests ran in another order: ${title}`);
    if (file === OF_SPEED) return { file, title, standing: "not covered", why: ["it measures time"], turns: false };
    const why = [...(alone.passed ? [] : ["it fails by itself"]), ...new Set(test.refused)];
    if (test.passed !== alone.passed) return { file, title, standing: "differs", why, turns: false };
    if (why.length > 0) return { file, title, standing: "not covered", why, turns: false };
    if (test.ours === 0) return { file, title, standing: "not covered", why: ["it evaluates no rule"], turns: false };
    return { file, title, standing: "agrees", why, turns: runs.opposite[place]?.passed === false };
  });
}

/** Every test with how it stands, and the numbers. */
export function summary(all: readonly Standing[]): string {
  const number = (wanted: Standing["standing"]): number => all.filter(({ standing }) => standing === wanted).length;
  const reasons = new Map<string, number>();
  for (const { why } of all) for (const one of why) reasons.set(one, (reasons.get(one) ?? 0) + 1);
  const lines = all.map(({ standing, file, title, why, turns }) => {
    const note = standing === "agrees" ? (turns ? "" : " (whatever the rule comes to)") : ` (${why.join(", ")})`;
    return `${standing.padEnd(11)}  ${file}: ${title}${note}`;
  });
  return [
    ...lines,
    "",
    `${all.length} tests: ${number("agrees")} agree, ${number("differs")} differ, ${number("not covered")} are not covered`,
    `of those that agree, ${all.filter(({ turns }) => turns).length} would fail if a rule came to the opposite`,
    ...[...reasons].sort(([, some], [, others]) => others - some).map(([why, times]) => `${times} not covered: ${why}`),
  ].join("\n");
}
