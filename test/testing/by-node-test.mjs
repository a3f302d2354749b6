import { describe, it } from "node:test";
import { england } from "levels-of-need/england";
import { runExamples } from "levels-of-need/rule-sets";
import { testRuleSet } from "levels-of-need/testing";

// Started by test-rule-set.test.ts, with a sound tool and with one that answers the lowest level always.
const national = england();
const named = new Set(["missing-now", "no-one-to-care", "half-of-school-missed"]);
const rules = national.rules.filter(({ name }) => named.has(name));
const few = { ...national, rules, duties: [] };
const wrong = { numRuns: 60, indicate: async () => ({ atLeast: national.levels[0].id }) };

if (runExamples(few).failed.length > 0) throw new Error("an example of the national rules fails");
testRuleSet(few, { describe, it }, process.env.PLANTED === "wrong tool" ? wrong : { numRuns: 60, baseline: few });
