import type { Ground } from "./ground.js";

type Stands = "always" | "never" | "open";

/** Whether a formula can hold where a fact has a value in that run, seen from how it is written alone: `false` is certain. */
export function canHoldAt(formula: number, fact: number, run: number, ground: Ground): boolean {
  return standing(formula, fact, run, ground) !== "never";
}

/** How a formula stands where one fact has a value in that run and nothing is said of any other. */
function standing(place: number, fact: number, run: number, ground: Ground): Stands {
  const formula = ground.formulas.at(place);
  switch (formula.kind) {
    case "never":
    case "always":
      return formula.kind;
    case "fact":
      if (formula.fact !== fact) return "open";
      return ground.runsOf(place).meeting.has(run) ? "always" : "never";
    default: {
      const parts = formula.parts.map((part) => standing(part, fact, run, ground));
      const sure = parts.filter((part) => part === "always").length;
      const most = parts.filter((part) => part !== "never").length;
      const met = metBy(formula);
      return ofSeveral(Array.from({ length: most - sure + 1 }, (_, more) => met(sure + more)));
    }
  }
}

/** By how many of its parts hold, whether the formula does. */
function metBy(
  formula: Extract<ReturnType<Ground["formulas"]["at"]>, { readonly parts: unknown }>,
): (number: number) => boolean {
  const { kind, parts } = formula;
  if (kind === "count") return (number) => formula.met[number] === true;
  return (number) => number >= (kind === "all" ? parts.length : 1);
}

function ofSeveral(each: readonly boolean[]): Stands {
  if (each.every((is) => is)) return "always";
  return each.some((is) => is) ? "open" : "never";
}
