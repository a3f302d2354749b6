import type { Comparison, Condition } from "../facts/comparison.js";
import type { Truth } from "../kernel/truth.js";
import type { Compared } from "./indication.js";
import type { Program } from "./program/program.js";
import type { ClassedFact } from "./program/value-classes.js";
import type { Decidable } from "./program/written.js";

/** A condition made ready to be shown, with what is kept of it. */
export interface Showable {
  readonly kind: "all" | "any" | "not" | "named" | "comparison";
  readonly decidable: Decidable;
  readonly parts: readonly Showable[];
  /** Its parts have no fact in common, nor have theirs: so what it comes to can be told from what they come to. */
  readonly isApart: boolean;
  /** Of a comparison: itself, and its fact unless it is on a count. */
  readonly comparison: Comparison | undefined;
  readonly fact: ClassedFact | undefined;
  /** Of that fact; -1 where there is none. */
  readonly place: number;
  /** The number that stands for nothing known of it; -1 where that does not say everything. */
  readonly unknown: number;
  /** The name of a named condition. */
  readonly name: string;
  /** Its comparisons; a comparison's only one is itself. */
  readonly leaves: readonly Showable[];
  /** How many different things it may come to, each with its number; 0 where they cannot be told by number, or are too many to keep. */
  readonly span: number;
  readonly kept: Part[];
}

/** What a condition comes to. */
export interface Part {
  readonly compared: Compared;
  /** Of that, found faster: what is shown has as many shapes as there are kinds of conditions. */
  readonly truth: Truth;
}

/** How many things are kept at most that a group may come to. */
const MOST = 256;

/** Makes a condition ready to be shown; where it refers to a named one, that as well. */
export function showableOf(condition: Condition, program: Program): Showable {
  const { vocabulary, written, factOf } = program;
  const decidable = written.decidable(condition);
  const made = (kind: Showable["kind"], conditions: readonly Condition[]): Showable => {
    const parts = conditions.map((part) => showableOf(part, program));
    const comparison = "fact" in condition ? condition : undefined;
    const fact = comparison && factOf.get(comparison.fact === "ageYears" ? "ageMonths" : comparison.fact);
    const many = fact?.values.length ?? -1;
    const span = comparison === undefined ? parts.reduce((all, part) => all * part.span, 1) : many + 1;
    const leaves = parts.flatMap((part) => part.leaves);
    const showable: Showable = {
      kind,
      decidable,
      parts,
      isApart: areApart(parts),
      comparison,
      fact,
      place: fact?.place ?? -1,
      unknown: decidable.named.length === 1 ? many : -1,
      name: "condition" in condition ? condition.condition : "",
      leaves,
      span: comparison === undefined && span > MOST ? 0 : span,
      kept: [],
    };
    if (comparison !== undefined) leaves.push(showable);
    return showable;
  };
  if ("all" in condition) return made("all", condition.all);
  if ("any" in condition) return made("any", condition.any);
  if ("not" in condition) return made("not", [condition.not]);
  if ("fact" in condition) return made("comparison", []);
  return made("named", [vocabulary.conditions[condition.condition] ?? { all: [] }]);
}

function areApart(parts: readonly Showable[]): boolean {
  const facts = parts.flatMap(({ decidable }) => decidable.named);
  return new Set(facts).size === facts.length && parts.every(({ isApart }) => isApart);
}
