import type { PlantedFault } from "../properties/planted-faults.js";

/** A part of the comparison with json-rules-engine. */
export type Check = "truth table" | "quirks" | "whole cases" | "completions";

/** One change to an operator or to how conditions are joined, and which checks find it. */
export interface Mutant extends PlantedFault {
  readonly killedBy: readonly Check[];
}

const VALUES = "facts/values.ts";
const EXPAND = "ruleset/expand.ts";
const COMPARISON = "ruleset/check/comparison.ts";
const CONDITION = "ruleset/read-condition.ts";

const EVERYWHERE: readonly Check[] = ["truth table", "whole cases", "completions"];
const IN_RULES: readonly Check[] = ["whole cases", "completions"];

/**
 * Mutants of the operators, of how conditions are joined, and of the reader that keeps both out of trouble.
 *
 * Seven kinds survive all of json-rules-engine's own tests; each has its like here or among the mutants of the compiled
 * program, marked by a comment.
 */
export const MUTANTS: readonly Mutant[] = [
  // the operators
  {
    says: "`notEqual` is `equal`",
    file: VALUES,
    was: "return candidate !== value;",
    is: "return candidate === value;",
    killedBy: EVERYWHERE,
  },
  {
    says: "`in` looks at the first of the list alone",
    file: VALUES,
    was: "return Array.isArray(value) && value.includes(candidate);",
    is: "return Array.isArray(value) && value[0] === candidate;",
    killedBy: EVERYWHERE,
  },
  {
    says: "`notIn` is content with one of the list that it is not",
    file: VALUES,
    was: "return Array.isArray(value) && !value.includes(candidate);",
    is: "return Array.isArray(value) && value.some((one) => one !== candidate);",
    killedBy: EVERYWHERE,
  },
  {
    says: "`lessThan` includes its threshold",
    file: VALUES,
    was: "return candidate < value;",
    is: "return candidate <= value;",
    killedBy: EVERYWHERE,
  },
  {
    says: "`lessThanInclusive` leaves out its threshold",
    file: VALUES,
    was: "return candidate <= value;",
    is: "return candidate < value;",
    killedBy: EVERYWHERE,
  },
  {
    says: "`greaterThan` includes its threshold",
    file: VALUES,
    was: "return candidate > value;",
    is: "return candidate >= value;",
    killedBy: EVERYWHERE,
  },
  {
    says: "`greaterThanInclusive` leaves out its threshold",
    file: VALUES,
    was: "return candidate >= value;",
    is: "return candidate > value;",
    killedBy: EVERYWHERE,
  },
  {
    says: "numbers are compared as texts",
    file: VALUES,
    was: "return candidate < value;",
    is: "return String(candidate) < String(value);",
    killedBy: ["truth table"],
  },
  {
    says: "`atLeast` goes by the alphabet",
    file: VALUES,
    was: "return domain.indexOf(candidate) >= domain.indexOf(value as Scalar);",
    is: "return candidate >= value;",
    killedBy: EVERYWHERE,
  },
  {
    says: "`atMost` leaves out its step",
    file: VALUES,
    was: "return domain.indexOf(candidate) <= domain.indexOf(value as Scalar);",
    is: "return domain.indexOf(candidate) < domain.indexOf(value as Scalar);",
    killedBy: EVERYWHERE,
  },
  {
    says: "an age in years is rounded up",
    file: "facts/age.ts",
    was: "return Math.floor(months / 12);",
    is: "return Math.ceil(months / 12);",
    killedBy: EVERYWHERE,
  },

  // how conditions are joined
  {
    // like `everyFact` that is `someFact`
    says: "`all` is `any`",
    file: EXPAND,
    was: 'if ("all" in condition) return group("all",',
    is: 'if ("all" in condition) return group("any",',
    killedBy: IN_RULES,
  },
  {
    says: "the opposite of a group is a group of the same kind",
    file: EXPAND,
    was: 'sense === "as-written" ? kind : opposite,',
    is: "sense === opposite ? opposite : kind,",
    killedBy: IN_RULES,
  },
  {
    says: "the opposite of an opposite is an opposite",
    file: EXPAND,
    was: 'return sense === "as-written" ? "opposite" : "as-written";',
    is: 'return sense === "as-written" ? "opposite" : "opposite";',
    killedBy: IN_RULES,
  },
  {
    says: "the opposite of a named condition is the condition",
    file: EXPAND,
    was: "return expand(named(condition.condition, vocabulary), vocabulary, sense);",
    is: "return expand(named(condition.condition, vocabulary), vocabulary);",
    killedBy: IN_RULES,
  },
  {
    says: "a count never comes to all of its parts",
    file: EXPAND,
    was: "{ length: count.of.length + 1 }",
    is: "{ length: count.of.length }",
    killedBy: EVERYWHERE,
  },
  {
    says: "the opposite of a comparison with a count is the comparison",
    file: EXPAND,
    was: "values: inSense(numbers, valuesMeeting(numbers, written), sense)",
    is: 'values: inSense(numbers, valuesMeeting(numbers, written), "as-written")',
    killedBy: IN_RULES,
  },
  {
    says: "what a question presupposes is enough",
    file: EXPAND,
    was: 'return join(sense === "as-written" ? "all" : "any", [comparison(fact.appliesWhen',
    is: 'return join(sense === "as-written" ? "any" : "all", [comparison(fact.appliesWhen',
    killedBy: EVERYWHERE,
  },
  {
    says: "of two comparisons of one fact in an `any` the first counts",
    file: EXPAND,
    was: ": [...one.values, ...other.values];",
    is: ": [...one.values];",
    killedBy: IN_RULES,
  },
  {
    says: "a group within a group of another kind is opened",
    file: EXPAND,
    was: "part.kind === kind ? part.parts : [part]",
    is: 'part.kind === "all" || part.kind === "any" ? part.parts : [part]',
    killedBy: IN_RULES,
  },
  {
    says: "comparisons of different facts are taken for comparisons of one",
    file: EXPAND,
    was: 'other.kind === "fact" && other.fact === part.fact',
    is: 'other.kind === "fact"',
    killedBy: IN_RULES,
  },

  // the reader, which lets through nothing on which the two could differ
  {
    // like `===` that is `==`
    says: "a text that reads like a number is taken for one",
    file: COMPARISON,
    was: "if (!Number.isInteger(value)) report",
    is: "if (!Number.isInteger(Number(value))) report",
    killedBy: ["truth table"],
  },
  {
    // like `!==` that is `!=`
    says: "a value that only looks like one of a choice is taken for it",
    file: COMPARISON,
    was: "if (known.some((one) => one === value)) return true;",
    is: "if (known.some((one) => String(one) === String(value))) return true;",
    killedBy: ["truth table"],
  },
  {
    // like the check of a number that only asks for its type
    says: "any number is taken for a whole one",
    file: COMPARISON,
    was: "if (!Number.isInteger(value)) report",
    is: 'if (typeof value !== "number") report',
    killedBy: ["truth table"],
  },
  {
    // like `in` that looks into texts
    says: "`in` takes anything for a list",
    file: COMPARISON,
    was: "if (!Array.isArray(value)) {",
    is: 'if (!Array.isArray(value)) return typeof value === "string";\n  if (!Array.isArray(value)) {',
    killedBy: ["truth table"],
  },
  {
    // like `any` and `all` of which the other goes first
    says: "of `all` beside `any` the first is read",
    file: CONDITION,
    was: "if (groups.length + Number(compared.length > 0) > 1) {",
    is: "if (groups.length + Number(compared.length > 0) > 9) {",
    killedBy: ["quirks"],
  },
];
