import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import { notInForce } from "../../ruleset/in-force.js";
import { readWritten, type Written } from "../../ruleset/read.js";
import type { Example, Rule } from "../../ruleset/rule.js";
import type { ExampleCase, RuleSet } from "../../ruleset/rule-set.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import type { TestCase } from "../../verify/test-cases/test-case.js";
import { testCases } from "../../verify/test-cases/test-cases.js";
import { UsageError } from "../command.js";
import { provedIn } from "../proved.js";
import { fellowProblem, rowProblem } from "./row-problem.js";
import type { MadeRule } from "./rules-of.js";

/** A file that was read, and what of it could not be. */
interface Tried {
  readonly file: RuleSetFile;
  readonly made: readonly MadeRule[];
  /** Rows whose rules the reader refused, or that would say the same of every child. */
  readonly notTaken: readonly Problem[];
  /** What is wrong with the rest of the file, for which no row is to blame. */
  readonly problems: readonly Problem[];
}

// Only the shape of an example is looked at when a file is read.
const STAND_INS: readonly Example[] = [
  { name: "stands in", given: {}, expect: "applies" },
  { name: "stands in too", given: {}, expect: "does not apply" },
];

/**
 * The file with the rules that can stand in it, each with the examples that show what its comparisons do.
 *
 * A rule that the reader refuses is left out with its rows, and the rest is read again.
 */
export function tried(head: RuleSetFile, made: readonly MadeRule[], bases: readonly RuleSet[], on: LocalDate): Tried {
  const own = head.rules ?? [];
  const withStandIns = made.map(({ rule }): Rule => ({ ...rule, examples: STAND_INS }));
  const read = readWritten({ ...head, rules: [...own, ...withStandIns] }, { bases, file: `${head.id}.json` });
  const refused = read.ok ? refusedByProof(read.value, own.length) : refusedBy(read.problems, own.length);
  const [blameless, rest] = [made.filter((_, index) => !refused.has(index)), refused.get(-1) ?? []];
  if (rest.length > 0) return { file: head, made: [], notTaken: [], problems: rest };
  if (refused.size > 0) {
    const again = tried(head, blameless, bases, on);
    return { ...again, notTaken: [...rowsOf(refused, made), ...again.notTaken] };
  }
  if (!read.ok) return { file: head, made: [], notTaken: [], problems: read.problems };
  const rules = withExamples(made, read.value.ruleSet, on);
  const cases = [...(head.cases ?? []), ...rules.flatMap(({ example }) => example ?? [])];
  const file = { ...head, rules: [...own, ...rules.map(({ rule }) => rule)], ...(cases.length === 0 ? {} : { cases }) };
  return { file, made, notTaken: [], problems: [] };
}

/** What was found, by the index of the rule that was made; -1 for what lies elsewhere. */
type Refused = ReadonlyMap<number, readonly Problem[]>;

function refusedBy(problems: readonly Problem[], own: number): Refused {
  return grouped(problems.map((problem) => [madeAt(problem.at, own), problem]));
}

/** A rule that applies to every child, or to none, is a slip of the table. */
function refusedByProof(written: Written, own: number): Refused {
  const constant = provedIn(written).filter(({ lint }) => lint === "constant-condition");
  return grouped(
    constant.map(({ path, says }) => [Number(path[1]) - own, { code: "constant-condition", at: "", says }]),
  );
}

function grouped(found: readonly (readonly [number, Problem])[]): Refused {
  const refused = new Map<number, readonly Problem[]>();
  for (const [index, problem] of found) refused.set(index, [...(refused.get(index) ?? []), problem]);
  return refused;
}

function madeAt(at: string, own: number): number {
  const [, index] = /^\/rules\/(\d+)(?:\/|$)/.exec(at) ?? [];
  return index === undefined || Number(index) < own ? -1 : Number(index) - own;
}

function rowsOf(refused: Refused, made: readonly MadeRule[]): readonly Problem[] {
  return [...refused].flatMap(([index, problems]) => {
    const [first, ...others] = made[index]?.indicator.rows ?? [];
    if (first === undefined) return problems;
    return [
      ...problems.map(({ code, says }) => rowProblem(first, code, says)),
      ...others.map((row) => fellowProblem(row, [first.row])),
    ];
  });
}

function withExamples(
  made: readonly MadeRule[],
  ruleSet: RuleSet,
  on: LocalDate,
): readonly { readonly rule: Rule; readonly example?: ExampleCase }[] {
  if (made.length === 0) return [];
  const out = notInForce(ruleSet, on);
  if (out !== undefined) throw new UsageError(out);
  const found = testCases(ruleSet, { criterion: "boundary", on, rules: made.map(({ rule }) => rule.name) });
  return made.map(({ rule }) => {
    const own = found.filter((one) => one.rule === rule.name);
    const examples = own.map(({ name, given, expect }): Example => ({ name, given, expect }));
    const first = own.find(({ expect }) => expect === "applies");
    return { rule: { ...rule, examples }, ...(first === undefined ? {} : { example: asCase(first) }) };
  });
}

/** What the whole set says of a child to whom a rule applies. */
function asCase({ rule, name, given, case: { on }, levels }: TestCase): ExampleCase {
  return { name: `${rule}: ${name}`, on, given, expect: { pointsTo: levels.pointsTo.id, because: [rule] } };
}
