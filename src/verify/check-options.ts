import { ROUTES } from "../domain/route.js";
import { AGE_YEARS } from "../facts/age.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { nearest } from "../kernel/nearest.js";
import { pointer, type Step } from "../kernel/pointer.js";
import { expand, vocabularyOf } from "../ruleset/expand.js";
import { readComparison, readCondition } from "../ruleset/read-condition.js";
import { startReport } from "../ruleset/report.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import type { Scope } from "../ruleset/scope.js";
import { MOST_TRIALS, trialsNeeded } from "../ruleset/trials.js";
import { PROPERTY_IDS } from "./properties/property.js";
import type { VerifyOptions } from "./verify-options.js";

/**
 * Throws `MisuseError` with every problem in what is to be proved: a name or an operator that the set does not know would
 * otherwise be a premise that nobody meets.
 */
export function checkOptions(ruleSet: RuleSet, { assume = [], properties = {} }: VerifyOptions): void {
  const { only = [], alwaysEscalate = [], mustNotMatter = [] } = properties;
  const report = startReport((path) => ({ at: pointer(path) }));
  const scope = scopeOf(ruleSetTaken(ruleSet));
  const vocabulary = vocabularyOf(ruleSet);

  for (const [at, id] of only.entries()) {
    if (PROPERTY_IDS.includes(id)) continue;
    const meant = nearest(id, PROPERTY_IDS);
    const says = `no property called \`${id}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
    report.say("unknown-value", ["properties", "only", at], says);
  }
  for (const [at, comparison] of alwaysEscalate.entries()) {
    readComparison({ ...comparison }, ["properties", "alwaysEscalate", at], scope, report);
  }
  for (const [at, { fact, above }] of mustNotMatter.entries()) {
    const path: readonly Step[] = ["properties", "mustNotMatter", at];
    if (!scope.facts.has(fact))
      report.add("unknown-fact", [...path, "fact"], { name: fact, known: scope.facts.keys() });
    if (above !== undefined && !ROUTES.includes(above)) {
      report.add("unknown-value", [...path, "above"], { value: above, known: ROUTES });
    }
  }
  const sound = assume.filter((condition, at) => readCondition(condition, ["assume", at], scope, report) !== undefined);
  if (sound.length === assume.length && sound.length > 0) {
    const trials = trialsNeeded(expand({ all: sound }, vocabulary), vocabulary.facts);
    if (trials > MOST_TRIALS) report.add("too-many-trials", ["assume"], { trials, most: MOST_TRIALS });
  }
  const problems = report.problems();
  if (problems.length > 0) throw new MisuseError("what is to be proved cannot be used:", problems);
}

/** What conditions beside the rules may refer to. */
function scopeOf({ facts, counts, conditions }: RuleSet): Scope {
  const none: ReadonlySet<string> = new Set();
  const named = new Set([...facts.map(({ id }) => id), ...counts.map(({ id }) => id), AGE_YEARS.id]);
  return {
    names: {
      ...{ rule: none, duty: none, action: none, timescale: none, source: none, level: none, role: none, term: none },
      ...{ fact: named, condition: new Set(Object.keys(conditions)) },
    },
    removed: none,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    counts: new Map(counts.map(({ id, of }) => [id, of.length])),
    open: new Set(),
  };
}
