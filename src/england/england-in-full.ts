import { plan, texts } from "virtual:england-in-full";
import { noteLike } from "../engine/program/noted.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { england } from "./england.js";
import { type Pages, withPages } from "./pages.js";
import { unpack } from "./unpack.js";

let resolved: RuleSet | undefined;

/**
 * The national rule set with the page of each rule (`about`), its `examples` and the set's own `cases`.
 *
 * For printing rules, running their examples, and for a council's set that is to inherit both; for indicating, `england` says
 * the same and loads faster. Always the same frozen value.
 */
export function englandInFull(): RuleSet {
  resolved ??= noteLike(withPages(england(), unpack({ texts, plan }) as Pages), england());
  return resolved;
}
