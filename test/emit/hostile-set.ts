import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aLevel, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";

/** Whatever could end a string, a comment or a script, hide what follows, or change its order on the screen. */
export const HOSTILE: string = [
  ..."*/ </script> <!-- --> ]]> ` \" ' \\ // # @".split(" "),
  ...["$", "{globalThis.was = 1}"].join("").split(" "),
  ..."\n \r \0 \u2028 \u2029 \u202e \ufeff \u00e9 \u{1f600} \ud800".split(" "),
].join(" ");

/** A rule set that says nothing else, wherever a rule set can say something. */
export function hostileSet(): RuleSet {
  const wording = { question: HOSTILE, label: HOSTILE };
  const state = anOrdered("state", [HOSTILE, "calm"], wording);
  return aRuleSet([state, aBoolean(HOSTILE, wording), anInteger("many", 0, 3, { ...wording, unit: HOSTILE })], {
    id: HOSTILE,
    version: HOSTILE,
    title: HOSTILE,
    digest: HOSTILE,
    authority: { name: HOSTILE, code: HOSTILE },
    lineage: [{ id: HOSTILE, version: HOSTILE, digest: HOSTILE, inForce: { from: "2020-01-01" } }],
    levels: [aLevel("level-1", "universal"), { ...aLevel(HOSTILE, "child-in-need"), name: HOSTILE }],
    rules: [
      aRule(
        HOSTILE,
        { all: [{ fact: "state", operator: "equal", value: HOSTILE }] },
        { event: { type: HOSTILE }, title: HOSTILE },
      ),
    ],
  });
}
