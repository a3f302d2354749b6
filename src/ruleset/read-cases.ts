import { AGE_YEARS } from "../facts/age.js";
import { indexFacts } from "../facts/values-left.js";
import { isObject } from "../kernel/json.js";
import type { Place, Problem } from "../kernel/problem.js";
import { checkGiven } from "./check/examples.js";
import { checkExpected } from "./check/expected.js";
import { inOrder } from "./in-order.js";
import type { Report } from "./problem.js";
import { startReport } from "./report.js";
import type { CaseExpectation, ExampleCase, RuleSet } from "./rule-set.js";
import { writtenCases } from "./schema/case-faults.js";
import type { Scope } from "./scope.js";
import { partIn } from "./source/folder-parts.js";
import type { Parsed } from "./source/parse-text.js";
import { readSource } from "./source/read-source.js";
import { valueAt } from "./value-at.js";

/** A case of a file of cases, and where it stands there. */
export interface CaseRead {
  readonly case: ExampleCase;
  readonly at: string;
  readonly place?: Place;
}

/** The cases of a file that can be run, and every problem of those that cannot. */
interface CasesRead {
  readonly cases: readonly CaseRead[];
  readonly problems: readonly Problem[];
}

/** The cases in a text: an array of what stands in `cases` of a rule file, by itself or under that key. */
export function readCases(text: string, ruleSet: RuleSet, file: string): CasesRead {
  const parsed = readSource(text, file);
  if (parsed.value === undefined) return { cases: [], problems: parsed.problems };
  const { part, isWrapped } = partIn(parsed.value, "cases");
  const before = isWrapped ? ["cases"] : [];
  return casesOf(
    { value: part, problems: parsed.problems, locate: (path, spot) => parsed.locate([...before, ...path], spot) },
    ruleSet,
  );
}

/** The cases of a list that was read already; a case with a problem in it is left out. */
export function casesOf(
  { value, problems, locate }: Pick<Parsed, "value" | "locate"> & Pick<CasesRead, "problems">,
  ruleSet: RuleSet,
): CasesRead {
  const findings = startReport(locate);
  let found = 0;
  const report: Report = {
    add: (...problem) => {
      found += 1;
      findings.add(...problem);
    },
    say: (...problem) => {
      found += 1;
      findings.say(...problem);
    },
  };
  const checking = { scope: scopeIn(ruleSet), parts: { head: {} }, base: ruleSet, report };
  const vocabulary = { facts: indexFacts(ruleSet.facts) };
  const names = new Set<string>();
  const cases = writtenCases(value, report).flatMap(({ index, value: written, item }): readonly CaseRead[] => {
    const before = found;
    const given = valueAt(written, ["given"]);
    const expected = valueAt(written, ["expect"]);
    const name = valueAt(written, ["name"]);
    if (isText(name)) {
      // what fails is named by its name alone
      if (names.has(name)) report.add("duplicate-name", [index, "name"], { what: "the case", name });
      names.add(name);
    }
    if (isObject(given)) checkGiven(given, [index, "given"], checking, vocabulary);
    if (isObject(expected)) {
      checkExpected(soundPart(expected), [index, "expect"], checking);
      if (Object.keys(expected).length === 0) report.add("empty-list", [index, "expect"], { what: NOTHING_EXPECTED });
    }
    return item === undefined || found > before ? [] : [{ case: item, ...locate([index], "value") }];
  });
  // What is wrong with a cell or a key is wrong with its case.
  const isFaulty = ({ at }: CaseRead): boolean =>
    problems.some((problem) => problem.at === at || problem.at.startsWith(`${at}/`));
  return {
    cases: cases.filter((one) => !isFaulty(one)),
    problems: inOrder([...problems, ...findings.problems()]),
  };
}

const NOTHING_EXPECTED = "one thing that is expected, such as `pointsTo`";

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

const LISTS: ReadonlySet<string> = new Set(["because", "ask", "duties"]);

/** What a faulty case expects, as far as it has the right shape. */
function soundPart(expected: { readonly [key: string]: unknown }): Partial<CaseExpectation> {
  const isName = (value: unknown): boolean => typeof value === "string";
  const isSound = ([key, value]: [string, unknown]): boolean =>
    LISTS.has(key) ? Array.isArray(value) && value.every(isName) : isName(value);
  return Object.fromEntries(Object.entries(expected).filter(isSound));
}

/** What a case may name. */
function scopeIn({ facts, rules, duties, levels }: RuleSet): Pick<Scope, "names" | "open"> {
  const none: ReadonlySet<string> = new Set();
  const named = (all: readonly { readonly name: string }[]): ReadonlySet<string> =>
    new Set(all.map(({ name }) => name));
  return {
    open: new Set(),
    names: {
      fact: new Set([AGE_YEARS.id, ...facts.map(({ id }) => id)]),
      rule: named(rules),
      duty: named(duties),
      level: new Set(levels.map(({ id }) => id)),
      condition: none,
      action: none,
      timescale: none,
      source: none,
      role: none,
      term: none,
    },
  };
}
