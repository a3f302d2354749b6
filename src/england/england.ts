import { conditions, plan, program, texts } from "virtual:england";
import type { RuleSet } from "../ruleset/rule-set.js";
import { unpackWithProgram } from "./unpack-with-program.js";

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
  resolved ??= unpackWithProgram({ texts, plan, conditions, program });
  return resolved;
}
