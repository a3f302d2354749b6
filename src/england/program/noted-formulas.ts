import { type Formula, type Formulas, formulasOver } from "../../engine/program/formulas.js";
import type { ClassedFact } from "../../engine/program/value-classes.js";
import { COMPARES, metIn, NOTED_KINDS, partsOf } from "./noted-program.js";

/** The formulas that were noted, each made when it is first looked at; new ones come after them. */
export function notedFormulas(noted: readonly (readonly number[])[], facts: readonly ClassedFact[]): Formulas {
  const found = new Array<Formula | undefined>(noted.length);
  let grown: Formulas | undefined;

  const at = (place: number): Formula => {
    const known = found[place];
    if (known !== undefined) return known;
    const numbers = noted[place];
    const formula = numbers === undefined ? all().at(place) : formulaIn(numbers);
    if (numbers !== undefined) found[place] = formula;
    return formula;
  };
  // To be told from those that there are, a new one needs all of them: written anew in their order, each gets its own place.
  const all = (): Formulas => {
    if (grown !== undefined) return grown;
    const again = formulasOver(facts);
    for (let place = 0; place < noted.length; place++) {
      const formula = at(place);
      if (formula.kind === "fact") again.fact(formula.fact, formula.classes);
      else if (formula.kind === "count") again.count(formula.parts, formula.met);
      else if ("parts" in formula) again.join(formula.kind, formula.parts);
    }
    grown = again;
    return again;
  };

  return {
    at,
    fact: (...given) => all().fact(...given),
    join: (...given) => all().join(...given),
    count: (...given) => all().count(...given),
  };
}

function formulaIn(numbers: readonly number[]): Formula {
  const [code = 0] = numbers;
  if (code >= COMPARES) return { kind: "fact", fact: code - COMPARES, classes: numbers.slice(1) };
  const kind = NOTED_KINDS[code] ?? "never";
  if (kind === "never" || kind === "always") return { kind };
  const parts = partsOf(numbers);
  return kind === "count" ? { kind, parts, met: metIn(numbers) } : { kind, parts };
}
