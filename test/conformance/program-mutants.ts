import type { Mutant } from "./mutants.js";

const EXACT = "engine/program/exact.ts";
const FORMULAS = "engine/program/formulas.ts";
const GIVEN = "engine/program/given.ts";
const INTAKE = "engine/program/intake.ts";
const RUN = "engine/program/run.ts";
const STEPS = "engine/program/steps.ts";
const TRUTH_IN = "engine/program/truth-in.ts";

const ONCE = "const found = places.get(key) ?? formulas.push(formula) - 1;\n    places.set(key, found);";

/** Mutants of the compiled program: how comparisons are looked up, how parts are joined, counted and tried. */
export const PROGRAM_MUTANTS: readonly Mutant[] = [
  // cutting facts into classes, and looking a class up
  {
    says: "values are told apart by the last comparison alone",
    file: "engine/program/value-classes.ts",
    was: "const part = (classes[index] ?? 0) * 2 + (set.has(value) ? 1 : 0);",
    is: "const part = set.has(value) ? 1 : 0;",
    killedBy: ["truth table", "whole cases", "completions"],
  },
  {
    says: "a value is looked up one row too low",
    file: INTAKE,
    was: "intake.rowOf[first + number] = (steps.rowsAt[place] ?? 0) + only * many;",
    is: "intake.rowOf[first + number] = (steps.rowsAt[place] ?? 0) + Math.max(0, only - 1) * many;",
    killedBy: ["truth table", "whole cases", "completions"],
  },
  {
    says: "a comparison that the class of a value meets is open with the readings",
    file: STEPS,
    was: "(isNone(inBoth(one, classes)) ? 0 : DECIDED)",
    is: "(isNone(inBoth(one, classes)) ? 0 : DECIDED - 8)",
    killedBy: ["whole cases", "completions"],
  },
  {
    says: "a value given does not say that its fact applies",
    file: GIVEN,
    was: "for (const gate of gates[place] ?? [])",
    is: "for (const gate of gates[-1] ?? [])",
    killedBy: ["completions"],
  },
  {
    says: "a fact that another one narrows is written as if it stood alone",
    file: INTAKE,
    was: "isNarrowed[fact.place] = 1;",
    is: "isNarrowed[fact.place] = 0;",
    killedBy: ["completions"],
  },
  {
    says: "what is said last of a fact is all that counts",
    file: GIVEN,
    was: "const now = (left[word + at] ?? 0) & (classes[at] ?? 0);",
    is: "const now = classes[at] ?? 0;",
    killedBy: ["completions"],
  },

  // comparing what is left
  {
    says: "a comparison that some of the values left meet holds",
    file: RUN,
    was: "return beyond === 0 ? MET : OPEN;",
    is: "return beyond === 0 ? MET : MET;",
    killedBy: ["truth table", "completions"],
  },
  {
    says: "a comparison that only some of the values left meet fails",
    file: RUN,
    was: "if (within === 0) return FAILS;",
    is: "if (within === 0 || beyond !== 0) return FAILS;",
    killedBy: ["truth table", "completions"],
  },
  {
    says: "in a reason, what some of the values left meet is shown to hold",
    file: TRUTH_IN,
    was: 'return beyond === 0 ? "holds" : "unknown";',
    is: 'return beyond === 0 ? "holds" : "holds";',
    killedBy: ["completions"],
  },

  // joining
  {
    says: "of the parts of an `any` the last decides",
    file: RUN,
    was: "while (at < last) value |= values[code[at++] ?? 0] ?? 0;",
    is: "while (at < last) value = values[code[at++] ?? 0] ?? 0;",
    killedBy: ["whole cases", "completions"],
  },
  {
    says: "of the parts of an `all` the last decides",
    file: RUN,
    was: "while (at < last) value &= values[code[at++] ?? 0] ?? 0;",
    is: "while (at < last) value = values[code[at++] ?? 0] ?? 0;",
    killedBy: ["whole cases", "completions"],
  },
  {
    says: "the same parts under `all` and under `any` are one formula",
    file: FORMULAS,
    was: ONCE,
    is: `const part = key.replace(/^a[a-z]+/, ""); ${ONCE.replaceAll("(key", "(part")}`,
    killedBy: ["whole cases", "completions"],
  },
  {
    says: "comparisons of one fact in an `all` are joined as if either were enough",
    file: FORMULAS,
    was: '(kind === "all" ? inBoth : inEither)',
    is: '(kind === "all" ? inEither : inEither)',
    killedBy: ["completions"],
  },
  {
    says: "a comparison that no value meets always holds",
    file: FORMULAS,
    was: "if (isNone(classes)) return NEVER;",
    is: "if (isNone(classes)) return ALWAYS;",
    killedBy: ["truth table", "whole cases", "completions"],
  },
  {
    says: "in a reason, an `all` with an open part is shown to hold",
    file: TRUTH_IN,
    was: 'if (truth === "unknown") open = true;',
    is: 'if (truth === "unknown") open = kind === "any";',
    killedBy: ["completions"],
  },

  // counting
  {
    says: "a part that may hold is counted as one that does",
    file: RUN,
    was: "certain += (part >> 1) & 1;",
    is: "certain += part & 1;",
    killedBy: ["completions"],
  },
  {
    says: "a count leaves out the case in which every open part holds",
    file: RUN,
    was: "for (let number = least; number <= most; number++) {",
    is: "for (let number = least; number < Math.max(most, least + 1); number++) {",
    killedBy: ["completions"],
  },
  {
    says: "two comparisons with one count are one formula",
    file: FORMULAS,
    was: ONCE,
    is: `const part = key.replace(/^count [^:]*/, "count "); ${ONCE.replaceAll("(key", "(part")}`,
    killedBy: ["truth table", "whole cases", "completions"],
  },
  {
    says: "in a reason, a count leaves out the case in which every open part holds",
    file: TRUTH_IN,
    was: "const numbers = met.slice(least, most + 1);",
    is: "const numbers = met.slice(least, Math.max(most, least + 1));",
    killedBy: ["completions"],
  },

  // trying the values of a fact that stands twice
  {
    says: "a fact that stands twice is never seen to",
    file: EXACT,
    was: "if (new Set(facts).size === facts.length) return [];",
    is: "if (new Set(facts).size <= facts.length) return [];",
    killedBy: ["completions"],
  },
  {
    // like a result that need only be truthy
    says: "to hold under one value of a fact that stands twice is to hold",
    file: EXACT,
    was: 'certain: formulas.join(\n      "all",',
    is: 'certain: formulas.join(\n      "any",',
    killedBy: ["completions"],
  },
  {
    says: "a value that is ruled out may hold all the same",
    file: EXACT,
    was: 'possible: formulas.join("all", [formulas.fact(fact, classes), then.possible]),',
    is: 'possible: formulas.join("all", [then.possible]),',
    killedBy: ["completions"],
  },
  {
    says: "a value that is tried meets every comparison",
    file: EXACT,
    was: "return isNone(inBoth(found.classes, classes)) ? NEVER : ALWAYS;",
    is: "return isNone(inBoth(found.classes, classes)) ? ALWAYS : ALWAYS;",
    killedBy: ["whole cases", "completions"],
  },
  {
    says: "what some value leads to is shown to hold in a reason",
    file: TRUTH_IN,
    was: 'if (kleene(certain, program, look) === "holds") return "holds";',
    is: 'if (kleene(certain, program, look) !== "fails") return "holds";',
    killedBy: ["completions"],
  },
];
