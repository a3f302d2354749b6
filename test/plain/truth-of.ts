import type { Scalar } from "../../src/facts/comparison.js";
import { type FactIndex, leftOf, type ValuesLeft } from "../../src/facts/values-left.js";
import { all, any, type Truth } from "../../src/kernel/truth.js";
import type { Expanded } from "../../src/ruleset/expand.js";
import type { Status } from "../../src/ruleset/rule.js";
import type { GroupedFact } from "../../src/ruleset/trials.js";
import type { Decidable } from "./prepare.js";

/** What is known of each fact: the values it may still have. */
export interface Known {
  readonly facts: FactIndex;
  readonly left: ValuesLeft;
}

/** The values a fact may still have; none for a fact that the set does not know. */
export function stillPossible(id: string, { facts, left }: Known): readonly Scalar[] {
  const fact = facts.get(id);
  return fact === undefined ? [] : leftOf(fact, left);
}

/**
 * Whether a condition holds in every completion of what is known, in none, or in some.
 *
 * Exact, not only three-valued: facts that stand twice are tried value class by value class.
 */
export function truthOf({ tree, tried }: Decidable, known: Known): Truth {
  const atOnce = threeValued(tree, known);
  if (atOnce !== "unknown" || tried.length === 0) return atOnce;
  let sofar: Truth | undefined;
  for (const trial of trials(tried, known)) {
    const truth = threeValued(tree, trial);
    if (truth === "unknown" || (sofar !== undefined && sofar !== truth)) return "unknown";
    sofar = truth;
  }
  return sofar ?? "unknown";
}

const STATUS: Readonly<Record<Truth, Status>> = { holds: "applies", fails: "does not apply", unknown: "may apply" };

/** The same in the words of rules. */
export function statusOf(decidable: Decidable, known: Known): Status {
  return STATUS[truthOf(decidable, known)];
}

/** Kleene's logic over the values left: exact where no fact stands twice. */
export function threeValued(tree: Expanded, known: Known): Truth {
  switch (tree.kind) {
    case "fact":
      return met(stillPossible(tree.fact, known), tree.values);
    case "all":
      return all(tree.parts.map((part) => threeValued(part, known)));
    case "any":
      return any(tree.parts.map((part) => threeValued(part, known)));
    case "count": {
      const parts = tree.parts.map((part) => threeValued(part, known));
      const certain = parts.filter((part) => part === "holds").length;
      const open = parts.filter((part) => part === "unknown").length;
      return met(
        Array.from({ length: open + 1 }, (_, more) => certain + more),
        tree.values,
      );
    }
  }
}

/** A comparison that all of the values left meet holds, one that none of them meets fails. */
function met(left: readonly Scalar[], values: ReadonlySet<Scalar>): Truth {
  const meeting = left.filter((value) => values.has(value)).length;
  if (meeting === 0) return "fails";
  return meeting === left.length ? "holds" : "unknown";
}

/** Every setting of the tried facts to one of the value classes that they may still have. */
export function trials([first, ...rest]: readonly GroupedFact[], known: Known): readonly Known[] {
  if (first === undefined) return [known];
  return classesLeft(first, known).flatMap((values) => trials(rest, settle(known, first.fact, values)));
}

/** The value classes of a fact, as far as its values are still possible. */
export function classesLeft({ fact, classes }: GroupedFact, known: Known): readonly (readonly Scalar[])[] {
  const left = new Set(stillPossible(fact, known));
  return classes.map((values) => values.filter((value) => left.has(value))).filter((values) => values.length > 0);
}

/** What is known, with only these values left to one fact. */
export function settle({ facts, left }: Known, fact: string, values: readonly Scalar[]): Known {
  return { facts, left: new Map(left).set(fact, values) };
}
