import { type Note, noteProgram } from "../engine/program/noted.js";
import type { Condition } from "../facts/comparison.js";
import { markWhole } from "../kernel/freeze.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { partsAt } from "./part-places.js";
import { fromNoted } from "./program/from-noted.js";
import { type Packed, unpackParts } from "./unpack.js";

/** A packed rule set with what its program comes to. */
export interface PackedSet extends Packed {
  /** Where its conditions stand among its parts, as `partsAt` reads it. */
  readonly conditions: string;
  /** A `NotedProgram` as JSON text. */
  readonly program: string;
}

/** The set that was packed, frozen all the way down, with its program noted beside it. */
export function unpackWithProgram(packed: PackedSet): RuleSet {
  const parts = unpackParts(packed);
  const note: Note = (ruleSet) => {
    const conditions = partsAt(packed.conditions, parts) as readonly Condition[];
    return fromNoted(JSON.parse(packed.program), conditions, ruleSet);
  };
  return noteProgram(markWhole(parts.at(-1) as RuleSet), note);
}
