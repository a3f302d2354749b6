import { buildProgram } from "../engine/program/build-program.js";
import { conditionsIn } from "../engine/program/cut-facts.js";
import type { Condition } from "../facts/comparison.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { pack } from "./pack.js";
import { placesOf } from "./part-places.js";
import { noteOf } from "./program/note-of.js";
import { unpackParts } from "./unpack.js";
import type { PackedSet } from "./unpack-with-program.js";

/** Packs a rule set, and beside it the program of just what will be unpacked. */
export function packWithProgram(packed: RuleSet): PackedSet {
  const { texts, plan } = pack(packed);
  const parts = unpackParts({ texts, plan });
  const ruleSet = parts.at(-1) as RuleSet;
  const wanted = new Set(conditionsIn(ruleSet).flatMap(withParts));
  const conditions = parts.filter((part): part is Condition => wanted.has(part as Condition));
  const program = JSON.stringify(noteOf(buildProgram(ruleSet), conditions));
  return { texts, plan, conditions: placesOf(conditions, parts), program };
}

/** A condition, and every condition of which it is made. */
function withParts(condition: Condition): readonly Condition[] {
  if ("all" in condition) return [condition, ...condition.all.flatMap(withParts)];
  if ("any" in condition) return [condition, ...condition.any.flatMap(withParts)];
  return "not" in condition ? [condition, ...withParts(condition.not)] : [condition];
}
