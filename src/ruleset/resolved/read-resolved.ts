import { deepFreeze } from "../../kernel/freeze.js";
import { digestOf } from "../digest.js";
import type { Report } from "../problem.js";
import type { RuleSet } from "../rule-set.js";
import { compareDefinitions } from "./compare-definitions.js";
import { compareRules } from "./compare-rules.js";
import { floorNames } from "./floor-names.js";

/** Reports where a printed set is not what a set on top of its base can be. */
export function checkPrinted(printed: RuleSet, base: RuleSet, report: Report): void {
  const last = printed.lineage.at(-1);
  if (last?.id !== printed.id || last.version !== printed.version) {
    report.add("base-changed", ["lineage"], { what: "the last set of the lineage" });
  }
  compareDefinitions(printed, base, floorNames(base), report);
  compareRules(printed, base, report);
  const digest = digestOf(printed);
  const isFit =
    digest === printed.digest && digest === last?.digest && (printed.id !== base.id || digest === base.digest);
  if (!isFit) report.add("digest-differs", ["digest"], {});
}

/** A printed set that was found sound, frozen; without the key by which an editor finds its schema. */
export function takePrinted(printed: RuleSet): RuleSet {
  const { $schema: _, ...ruleSet } = printed as RuleSet & { readonly $schema?: string };
  return deepFreeze(structuredClone(ruleSet));
}
