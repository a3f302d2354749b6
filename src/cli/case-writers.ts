import { CAVEAT } from "../engine/caveat.js";
import type { Levels } from "../engine/indication.js";
import { csvLine, inert } from "../page/csv-line.js";
import type { CaseExpectation, RuleSet } from "../ruleset/rule-set.js";
import type { Criterion, TestCase } from "../verify/test-cases/test-case.js";

/** How test cases are written: `json` for a rule file, `ndjson` for other tools, `csv` for a spreadsheet. */
export const CASE_FORMATS = ["json", "ndjson", "csv"] as const;

type CaseFormat = (typeof CASE_FORMATS)[number];

type Writer = (cases: readonly TestCase[], ruleSet: RuleSet, criterion: Criterion) => string;

export const CASE_WRITERS: Readonly<Record<CaseFormat, Writer>> = { json, ndjson, csv };

/** `examples` by rule and `cases`, each in the words of a rule file, ready to paste. */
function json(cases: readonly TestCase[], ruleSet: RuleSet, criterion: Criterion): string {
  const examples: Record<string, object[]> = {};
  for (const { rule, name, given, expect } of cases) {
    examples[rule] ??= [];
    examples[rule].push({ name, given, expect });
  }
  const whole = { ...headOf(ruleSet, criterion), examples, cases: cases.map((one) => asCase(one, ruleSet)) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function asCase(one: TestCase, ruleSet: RuleSet): object {
  const {
    rule,
    name,
    given,
    case: { on },
  } = one;
  return { name: `${rule}: ${name}`, on, given, expect: expectedOf(one, ruleSet) };
}

/** What a case of the whole set expects: its levels, whether enough is known to say them, and that the rule speaks. */
function expectedOf({ rule, expect, levels }: TestCase, { duties }: RuleSet): CaseExpectation {
  const key = duties.some((duty) => duty.name === rule) ? "duties" : "because";
  return { ...idsOf(levels), ...(expect === "applies" ? { [key]: [rule] } : {}) };
}

/** A line that says what spoke, then a case a line. */
function ndjson(cases: readonly TestCase[], ruleSet: RuleSet, criterion: Criterion): string {
  const lines = [headOf(ruleSet, criterion), ...cases.map((one) => ({ ...one, levels: idsOf(one.levels) }))];
  return lines.map((one) => `${JSON.stringify(one)}\n`).join("");
}

const COLUMNS = ["atLeast", "pointsTo", "couldBe", "enoughKnown", "because", "duties"] as const;

/** A table as `test --cases` reads it, with a column for every fact that some case gives; an empty cell is not known. */
function csv(cases: readonly TestCase[], ruleSet: RuleSet): string {
  const given = ruleSet.facts.map(({ id }) => id).filter((id) => cases.some((one) => Object.hasOwn(one.given, id)));
  const rows = cases.map((one) => {
    const expected = expectedOf(one, ruleSet);
    const about = [inert(`${one.rule} ${one.expect}: ${one.name}`), one.case.on];
    const cells = [...COLUMNS.map((key) => expected[key]), ...given.map((id) => one.given[id])];
    return csvLine([...about, ...cells.map((value) => String(value ?? ""))]);
  });
  return [csvLine(["name", "on", ...COLUMNS.map((key) => `expect.${key}`), ...given]), ...rows].join("");
}

function headOf({ id, version, digest }: RuleSet, criterion: Criterion): object {
  return { format: 1, ruleSet: { id, version, digest }, criterion, caveat: CAVEAT };
}

function idsOf({ atLeast, pointsTo, couldBe, enoughKnown }: Levels): CaseExpectation {
  return { atLeast: atLeast.id, pointsTo: pointsTo.id, couldBe: couldBe.id, enoughKnown };
}
