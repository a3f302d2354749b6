/** A program such as somebody who installs the package writes: every entry, a case, and the types of what comes back. */
export const CONSUMER = `
import { type Case, explain, type Indication, indicateWithFacts } from "levels-of-need";
import { type ReadCaseProblem, readCase, type RuleSet } from "levels-of-need";
import { BrokenReturn, type CensusChild, type CensusProblem, readReturn, writeReturn } from "levels-of-need/census";
import { checkPaper, factsPage, rulePage, rulesIndex, thresholdDocument } from "levels-of-need/document";
import { type EmittedModule, emitModule } from "levels-of-need/emit";
import { compile } from "levels-of-need/engine";
import { england } from "levels-of-need/england";
import { englandInFull } from "levels-of-need/england-in-full";
import { CATALOGUE } from "levels-of-need/facts";
import * as disk from "levels-of-need/node";
import { type DecisionRecord, recordDecision, replay } from "levels-of-need/record";
import { fromJsonRulesEngine, lintRuleSet, readRuleSet } from "levels-of-need/rule-sets";
import { type SqlStatement, toSql } from "levels-of-need/sql";
import { confirm, type Report, verify } from "levels-of-need/verify";

const national: RuleSet = england();
const thresholds = compile<{ clutterScale: number }>(national);
const given: Case = { on: "2026-11-21", facts: { ageMonths: { from: 3, to: 5 }, injuryPresent: true, unborn: null } };
const indication: Indication = thresholds.indicate({ ...given, facts: { ...given.facts, clutterScale: 7 } });
const level: string = indication.pointsTo.id;
const text: string = explain(indication);
const whole: RuleSet = englandInFull();
const pages: readonly string[] = [rulePage("missing-now", whole), factsPage(whole), rulesIndex(whole)];

const printed: string = thresholdDocument(whole, { on: "2026-11-21", kind: "guide", format: "markdown" });
const paper = checkPaper(printed, whole);
const saysTheSame: boolean = paper.ok && paper.value.findings.length === 0;

const wrong: CensusProblem[] = [];
export async function childrenOf(file: AsyncIterable<string>): Promise<readonly CensusChild[]> {
  const opened = await readReturn(file, { onProblem: (problem) => void wrong.push(problem) });
  if (!opened.ok) throw new BrokenReturn(opened.problems[0] as CensusProblem);
  const children: CensusChild[] = [];
  for await (const child of opened.value.children) children.push(child);
  const texts: string[] = [];
  for await (const piece of writeReturn(opened.value.header, children, opened.value.year)) texts.push(piece);
  return texts.length === 0 ? [] : children;
}

const read = readCase("{}", national);
const problems: readonly ReadCaseProblem[] = read.ok ? [] : read.problems;
const emitted: EmittedModule = emitModule(national);
const inSql = toSql(national, { dialect: "postgres", on: "2026-11-21" });
const statement: SqlStatement | undefined = inSql.ok ? inSql.value : undefined;
const report: Report = verify(national, { certificate: "kept" });
const proved: boolean = confirm(report.certificate ?? []).confirmed;
const theirs = readRuleSet("{}", { bases: [national] });
const root = readRuleSet("{}", { rootOn: CATALOGUE });
const findings = lintRuleSet("{}", { on: "2026-11-21", bases: [national] });

const made = recordDecision(thresholds, indication, "{}");
const record: DecisionRecord | undefined = made.ok ? made.value : undefined;
const again = record && replay(record, thresholds).verdict;
const later = indicateWithFacts(
  thresholds,
  { ageMonths: async () => 5, injuryPresent: async ({ signal }) => !signal.aborted, clutterScale: () => null },
  { on: "2026-11-21", atOnce: 2 },
);
const fetched: Promise<readonly string[]> = later.then(({ failed }) => failed.map(({ fact, says }) => fact + says));
const imported = fromJsonRulesEngine([], { events: {}, leaveOut: ["priority"] });

export { again, disk, emitted, fetched, findings, imported, level, pages, problems, proved, root, saysTheSame, statement, text, theirs };
`;

/** The strictest options of a consumer, whose compiler also checks the declaration files of the package. */
export function strict(module: string, moduleResolution: string): object {
  return {
    module,
    moduleResolution,
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
}

/** What a present compiler asks for before it resolves as it did before there were `exports`. */
export const NODE10: object = { ignoreDeprecations: "6.0" };
