import { readdirSync, readFileSync } from "node:fs";
import type { CaseToTry } from "../../src/conform/case-to-try.js";
import { casesToTry } from "../../src/conform/cases-to-try.js";
import { type Oracle, oracleOf } from "../../src/conform/expected.js";
import { CAVEAT } from "../../src/engine/caveat.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import { toResolvedJson } from "../../src/ruleset/print.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { refusedCases } from "./refused-cases.js";

/** The day on which the cases of the vectors are decided: that of the golden stories. */
export const DAY = "2026-11-21";

/** Of the national set what most comparisons of every rule do. */
export const NATIONAL_CASES = 2_000;

/** A whole national indication has a sixth of a megabyte, most of it questions. */
const STORIES_IN_FULL: ReadonlySet<string> = new Set([
  "bruised-ear-on-the-fifth-birthday",
  "eight-month-old-small-mark",
  "homeless-at-sixteen",
  "in-school-ninety-per-cent",
]);

/** Of the small scale every so many cases are shown in full. */
const EVERY = 8;

/** The small fictional scale, which brings all its facts along. */
export function smallScale(): RuleSet {
  const read = readRuleSet(readFileSync("rules/vectors/small/rule-set.json", "utf8"), { rootOn: [] });
  if (!read.ok) throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
  return read.value;
}

/** Every file of `rules/vectors` that is generated, by its path in that folder. */
export function vectorFiles(): Readonly<Record<string, string>> {
  const small = oracleOf(smallScale());
  const england = oracleOf(englandInFull());
  const tried = { small: casesToTry(small.ruleSet, DAY), england: casesToTry(england.ruleSet, DAY) };
  const ofSmall = decided(small, tried.small);
  const told = stories();
  return {
    "england/cases.ndjson": cases(england, [...told, ...decided(england, tried.england).slice(0, NATIONAL_CASES)]),
    "england/indications.ndjson": indications(
      england,
      told.filter(({ id }) => STORIES_IN_FULL.has(id.replace("story/", ""))),
    ),
    "england/refused.ndjson": refused(england, tried.england),
    "small/resolved.json": `${JSON.stringify(toResolvedJson(small.ruleSet), undefined, 1)}\n`,
    "small/cases.ndjson": cases(small, ofSmall),
    "small/indications.ndjson": indications(
      small,
      ofSmall.filter((_, at) => at % EVERY === 0),
    ),
    "small/refused.ndjson": refused(small, tried.small),
  };
}

function stories(): readonly CaseToTry[] {
  const folder = "test/golden/stories";
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const { on, facts } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    return { id: `story/${file.replace(".json", "")}`, on, facts };
  });
}

function decided({ outcome }: Oracle, all: readonly CaseToTry[]): readonly CaseToTry[] {
  return all.filter((one) => outcome(one).ok);
}

function cases(oracle: Oracle, all: readonly CaseToTry[]): string {
  return file(oracle, "cases", all, (one) => {
    const { ok: _, mayApply: __, ...expect } = { mayApply: [], ...oracle.outcome(one) };
    return expect;
  });
}

function indications(oracle: Oracle, all: readonly CaseToTry[]): string {
  return file(oracle, "indications", all, (one) => ({ indication: oracle.indication(one) }));
}

function refused(oracle: Oracle, tried: readonly CaseToTry[]): string {
  const found = tried.filter((one) => !oracle.outcome(one).ok);
  const all = [...refusedCases(oracle.ruleSet, DAY), ...found.slice(0, 30)];
  return file(oracle, "refused", all, (one) => {
    const outcome = oracle.outcome(one);
    if (outcome.ok) throw new Error(`${one.id} is not refused`);
    return { problems: outcome.problems };
  });
}

/** A line that says what spoke, then a case a line with what is expected of it. */
function file(
  { ruleSet }: Oracle,
  holds: string,
  all: readonly CaseToTry[],
  expect: (one: CaseToTry) => object,
): string {
  const { id, version, digest } = ruleSet;
  const { name, version: packageVersion } = JSON.parse(readFileSync("package.json", "utf8"));
  const by = { ruleSet: { id, version, digest }, package: { name, version: packageVersion } };
  const head = { format: 1, holds, cases: all.length, ...by, caveat: CAVEAT };
  const lines = all.map(({ id, about, on, facts }) => ({
    id,
    ...(about === undefined ? {} : { about }),
    on,
    facts,
    expect: expect({ id, on, facts }),
  }));
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}
