import type { Truth } from "../../kernel/truth.js";
import type { Exact } from "./exact.js";
import type { Formulas } from "./formulas.js";
import type { Look } from "./sheet.js";
import type { Steps } from "./steps.js";
import type { ClassedFact } from "./value-classes.js";

/** On what formulas are decided; every program is one. */
export interface FormulaGround {
  readonly facts: readonly Pick<ClassedFact, "word" | "words">[];
  readonly written: { readonly formulas: Formulas };
  /** Where a look has values, in which slot that of a formula is. */
  readonly steps: Pick<Steps, "slotOf">;
}

/** Whether a condition holds in every completion of what is left, in none, or in some. */
export function truthIn({ certain, possible }: Exact, program: FormulaGround, look: Look): Truth {
  if (kleene(certain, program, look) === "holds") return "holds";
  return kleene(possible, program, look) === "fails" ? "fails" : "unknown";
}

/** Whether a formula surely holds. */
export function holds(formula: number, program: FormulaGround, look: Look): boolean {
  const slot = look.values === undefined ? -1 : (program.steps.slotOf[formula] ?? -1);
  if (slot >= 0) return (((look.values?.[slot] ?? 0) >> look.shift) & 2) !== 0;
  return kleene(formula, program, look) === "holds";
}

/** Whether it is open whether a formula holds. */
export function isOpen(formula: number, program: FormulaGround, look: Look): boolean {
  const slot = look.values === undefined ? -1 : (program.steps.slotOf[formula] ?? -1);
  if (slot >= 0) return (((look.values?.[slot] ?? 0) >> look.shift) & 3) === 1;
  return kleene(formula, program, look) === "unknown";
}

/** By the bits of a slot. */
const TRUTHS: readonly Truth[] = ["fails", "unknown", "unknown", "holds"];

/** Kleene's logic over what is left: exact where no fact stands twice. */
export function kleene(formula: number, program: FormulaGround, look: Look): Truth {
  const slot = look.values === undefined ? -1 : (program.steps.slotOf[formula] ?? -1);
  if (slot >= 0) return TRUTHS[((look.values?.[slot] ?? 0) >> look.shift) & 3] ?? "unknown";
  const found = program.written.formulas.at(formula);
  switch (found.kind) {
    case "never":
      return "fails";
    case "always":
      return "holds";
    case "fact":
      return compared(found.fact, found.classes, program, look);
    case "all":
    case "any":
      return joined(found.kind, found.parts, program, look);
    case "count": {
      const { certain, open } = tally(found.parts, program, look);
      return metBetween(found.met, certain, certain + open);
    }
  }
}

function compared(place: number, classes: readonly number[], { facts }: FormulaGround, { left }: Look): Truth {
  const { word = 0, words = 0 } = facts[place] ?? {};
  let within = 0;
  let beyond = 0;
  for (let at = 0; at < words; at++) {
    const now = left[word + at] ?? 0;
    within |= now & (classes[at] ?? 0);
    beyond |= now & ~(classes[at] ?? 0);
  }
  if (within === 0) return "fails";
  return beyond === 0 ? "holds" : "unknown";
}

function joined(kind: "all" | "any", parts: readonly number[], program: FormulaGround, look: Look): Truth {
  const decides: Truth = kind === "all" ? "fails" : "holds";
  let open = false;
  for (const part of parts) {
    const truth = kleene(part, program, look);
    if (truth === decides) return truth;
    if (truth === "unknown") open = true;
  }
  if (open) return "unknown";
  return kind === "all" ? "holds" : "fails";
}

/** How many parts certainly hold, and how many may. */
export function tally(
  parts: readonly number[],
  program: FormulaGround,
  look: Look,
): { readonly certain: number; readonly open: number } {
  const truths = parts.map((part) => kleene(part, program, look));
  return {
    certain: truths.filter((truth) => truth === "holds").length,
    open: truths.filter((truth) => truth === "unknown").length,
  };
}

function metBetween(met: readonly boolean[], least: number, most: number): Truth {
  const numbers = met.slice(least, most + 1);
  if (!numbers.includes(true)) return "fails";
  return numbers.includes(false) ? "unknown" : "holds";
}
