import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { england } from "levels-of-need/england";
import type { Scalar } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { writtenCases } from "../../../src/testing/cases/arbitrary-case.js";
import { TODAY } from "../../generated/asked.js";
import type { KnownFacts, Workload } from "./workload.js";

const STORIES = new URL("../../golden/stories/", import.meta.url);
const EACH = 100;
const LITTLE = 15;
const MUCH = 60;

/** The national rules as they stand on the day of the benchmark, put to the golden stories and to made-up children. */
export function national(): Workload {
  const ruleSet = england() as RuleSet;
  const children = fc
    .sample(writtenCases(ruleSet, { on: TODAY }), { seed: 20_261_121, numRuns: 700 })
    .map(({ facts }) => facts);
  const stories = readdirSync(STORIES)
    .filter((file) => file.endsWith(".json"))
    .map((file): object => JSON.parse(readFileSync(new URL(file, STORIES), "utf8")).facts);
  const known = [...stories, ...children].filter(isPlain).map((facts): KnownFacts => JSON.parse(JSON.stringify(facts)));
  return {
    name: `national, ${ruleSet.rules.length} rules`,
    ruleSet,
    cases: {
      sparse: known.filter((facts) => isBetween(1, LITTLE, facts)).slice(0, EACH),
      dense: known.filter((facts) => isBetween(MUCH, Number.POSITIVE_INFINITY, facts)).slice(0, EACH),
    },
  };
}

/** No contender but ours takes "asked, and not known" or a part of a value. */
function isPlain(facts: object): facts is Readonly<Record<string, Scalar>> {
  return Object.values(facts).every((value) => value !== null && typeof value !== "object");
}

function isBetween(least: number, most: number, facts: KnownFacts): boolean {
  const many = Object.keys(facts).length;
  return many >= least && many <= most;
}
