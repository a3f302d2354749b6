import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { Condition } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aLevel, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { asFile } from "../../src/testing/made-up/as-file.js";
import type { WrittenComparison } from "./by-json-rules-engine.js";
import type { Evaluator } from "./evaluator.js";
import { COUNTS, FACTS } from "./truth-table-facts.js";

const ROUTES = ["universal", "early-help", "child-in-need", "child-protection"] as const;
/** So many comparisons are read at once that all that is wrong in them is listed. */
const AT_ONCE = 200;

/** For each comparison, the codes under which the reader refuses it, sorted; none where it is part of the language. */
export function refusals(
  comparisons: readonly WrittenComparison[],
  { readRuleSet }: Evaluator,
): readonly (readonly string[])[] {
  const codes = comparisons.map(() => new Set<string>());
  for (let from = 0; from < comparisons.length; from += AT_ONCE) {
    const named = comparisons
      .slice(from, from + AT_ONCE)
      .map((comparison, place) => [`written-${from + place}`, { all: [comparison] }] as const);
    const read = readRuleSet(file({ conditions: Object.fromEntries(named) as unknown as RuleSet["conditions"] }), {
      rootOn: CATALOGUE,
    });
    for (const { code, at } of read.ok ? [] : read.problems) {
      const place = /^\/conditions\/written-(\d+)/.exec(at)?.[1];
      if (place === undefined) throw new Error(`the table itself is refused: ${code} at ${at}`);
      codes[Number(place)]?.add(code);
    }
  }
  return codes.map((found) => [...found].sort());
}

/** The set with a rule for each comparison, all of which must be sound; its rules are named `rule-<place>`. */
export function setOf(comparisons: readonly WrittenComparison[], { readRuleSet }: Evaluator): RuleSet {
  const rules = comparisons.map((comparison, place) =>
    aRule(`rule-${place}`, { all: [comparison as Condition] }, { event: { type: "early-help" } }),
  );
  const read = readRuleSet(file({ rules }), { rootOn: CATALOGUE });
  if (!read.ok) throw new Error(read.problems.map(({ code, at }) => `${code} at ${at}`).join("\n"));
  return read.value;
}

function file(over: Partial<RuleSet>): object {
  const levels = ROUTES.map((route) => aLevel(route, route));
  return asFile(aRuleSet(FACTS, { levels, counts: COUNTS, ...over }));
}
