import type { Truth } from "../../kernel/truth.js";
import type { Exact } from "./exact.js";
import type { Program } from "./program.js";

/** What is left of each fact, word by word. */
export type Left = Int32Array;

/** Whether a condition holds in every completion of what is left, in none, or in some. */
export function truthIn({ certain, possible }: Exact, program: Program, left: Left): Truth {
  if (kleene(certain, program, left) === "holds") return "holds";
  return kleene(possible, program, left) === "fails" ? "fails" : "unknown";
}

/** Kleene's logic over what is left: exact where no fact stands twice. */
export function kleene(formula: number, program: Program, left: Left): Truth {
  const found = program.written.formulas.at(formula);
  switch (found.kind) {
    case "never":
      return "fails";
    case "always":
      return "holds";
    case "fact":
      return compared(found.fact, found.classes, program, left);
    case "all":
    case "any":
      return joined(found.kind, found.parts, program, left);
    case "count": {
      const { certain, open } = tally(found.parts, program, left);
      return metBetween(found.met, certain, certain + open);
    }
  }
}

function compared(place: number, classes: readonly number[], { facts }: Program, left: Left): Truth {
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

function joined(kind: "all" | "any", parts: readonly number[], program: Program, left: Left): Truth {
  const decides: Truth = kind === "all" ? "fails" : "holds";
  let open = false;
  for (const part of parts) {
    const truth = kleene(part, program, left);
    if (truth === decides) return truth;
    if (truth === "unknown") open = true;
  }
  if (open) return "unknown";
  return kind === "all" ? "holds" : "fails";
}

/** How many parts certainly hold, and how many may. */
export function tally(
  parts: readonly number[],
  program: Program,
  left: Left,
): { readonly certain: number; readonly open: number } {
  const truths = parts.map((part) => kleene(part, program, left));
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
