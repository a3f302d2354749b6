import { conditions, plan, program, texts } from "virtual:england";
import { noteProgram } from "../engine/program/noted.js";
import type { Condition } from "../facts/comparison.js";
import { markWhole } from "../kernel/freeze.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { partsAt } from "./part-places.js";
import { unpackParts } from "./unpack.js";

let resolved: RuleSet | undefined;

/**
 * The national rule set: what law and safety fix for every council, and common practice that a council may change.
 *
 * Our reading of the law and of published practice, not endorsed by the Department for Education or any council. Resolved
 * when the package was built, so nothing is read or checked at run time; always the same frozen value.
 *
 * All that bears on an indication and on its words is in it. The pages of the rules (`about`), their `examples` and the set's
 * own `cases` are not: who prints or tests them takes `englandInFull`. Both have one digest, and a council's set gets one
 * digest on either.
 */
export function england(): RuleSet {
  resolved ??= notedWhole(unpackParts({ texts, plan }));
  return resolved;
}

/** The set among its parts, with its program beside it. */
function notedWhole(parts: readonly unknown[]): RuleSet {
  const ruleSet = markWhole(parts.at(-1) as RuleSet);
  return noteProgram(ruleSet, { json: program, conditions: () => partsAt(conditions, parts) as readonly Condition[] });
}
