/** A program such as somebody who installs the package writes: every entry, a case, and the types of what comes back. */
export const CONSUMER = `
import { type Case, type Indication, type ReadCaseProblem, readCase, readRuleSet, type RuleSet } from "levels-of-need";
import { factsPage, rulePage, rulesIndex } from "levels-of-need/document";
import { type EmittedModule, emitModule } from "levels-of-need/emit";
import { compile, explain } from "levels-of-need/engine";
import { england } from "levels-of-need/england";
import * as disk from "levels-of-need/node";

const national: RuleSet = england();
const thresholds = compile<{ clutterScale: number }>(national);
const given: Case = { on: "2026-11-21", facts: { ageMonths: { from: 3, to: 5 }, injuryPresent: true, unborn: null } };
const indication: Indication = thresholds.indicate({ ...given, facts: { ...given.facts, clutterScale: 7 } });
const level: string = indication.pointsTo.id;
const text: string = explain(indication);
const pages: readonly string[] = [rulePage("missing-now", national), factsPage(national), rulesIndex(national)];

const read = readCase("{}", national);
const problems: readonly ReadCaseProblem[] = read.ok ? [] : read.problems;
const emitted: EmittedModule = emitModule(national);
const theirs = readRuleSet("{}", { bases: [national] });

export { disk, emitted, level, pages, problems, text, theirs };
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
