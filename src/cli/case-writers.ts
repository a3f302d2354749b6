import { CAVEAT } from "../engine/caveat.js";
import { csvLine, inert } from "../page/csv-line.js";
import type { RuleSet } from "../ruleset/rule-set.js";
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

function asCase({ rule, name, given, expect, case: { on }, levels }: TestCase, { duties }: RuleSet): object {
  const key = duties.some((duty) => duty.name === rule) ? "duties" : "because";
  const says = expect === "applies" ? { [key]: [rule] } : {};
  return { name: `${rule}: ${name}`, on, given, expect: { ...idsOf(levels), ...says } };
}

/** A line that says what spoke, then a case a line. */
function ndjson(cases: readonly TestCase[], ruleSet: RuleSet, criterion: Criterion): string {
  const lines = [headOf(ruleSet, criterion), ...cases.map((one) => ({ ...one, levels: idsOf(one.levels) }))];
  return lines.map((one) => `${JSON.stringify(one)}\n`).join("");
}

const COLUMNS = ["name", "on", "rule", "expect", "atLeast", "pointsTo", "couldBe", "decides"] as const;

/** A column for every fact that some case gives; an empty cell is not known. */
function csv(cases: readonly TestCase[], { facts }: RuleSet): string {
  const given = facts.map(({ id }) => id).filter((id) => cases.some((one) => Object.hasOwn(one.given, id)));
  const rows = cases.map((one) => {
    const { name, rule, expect, decides, levels } = one;
    const { atLeast, pointsTo, couldBe } = idsOf(levels);
    const about = [inert(name), one.case.on, rule, expect, atLeast, pointsTo, couldBe, decides.join(" ")];
    return csvLine([...about, ...given.map((id) => String(one.given[id] ?? ""))]);
  });
  return [csvLine([...COLUMNS, ...given]), ...rows].join("");
}

function headOf({ id, version, digest }: RuleSet, criterion: Criterion): object {
  return { format: 1, ruleSet: { id, version, digest }, criterion, caveat: CAVEAT };
}

function idsOf({ atLeast, pointsTo, couldBe }: TestCase["levels"]): Record<keyof TestCase["levels"], string> {
  return { atLeast: atLeast.id, pointsTo: pointsTo.id, couldBe: couldBe.id };
}
