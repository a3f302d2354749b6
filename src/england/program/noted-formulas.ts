import { type Formula, type Formulas, formulasOver } from "../../engine/program/formulas.js";
import type { ClassedFact } from "../../engine/program/value-classes.js";
import { COMPARES, endOfParts, firstPart, metIn, NOTED_KINDS } from "./noted-program.js";
import { endOf, type Rows } from "./rows.js";

/** The formulas that were noted, each made when it is first looked at; new ones come after them. */
export function notedFormulas(noted: Rows, facts: readonly ClassedFact[]): Formulas {
  const many = noted.starts.length - 1;
  const found = new Array<Formula | undefined>(many);
  let grown: Formulas | undefined;

  const at = (place: number): Formula => {
    const known = found[place];
    if (known !== undefined) return known;
    if (place >= many) return all().at(place);
    const formula = formulaIn(noted.numbers, noted.starts[place] ?? 0, endOf(noted, place));
    found[place] = formula;
    return formula;
  };
  // To be told from those that there are, a new one needs all of them: written anew in their order, each gets its own place.
  const all = (): Formulas => {
    if (grown !== undefined) return grown;
    const again = formulasOver(facts);
    for (let place = 0; place < many; place++) {
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

function formulaIn(numbers: readonly number[], start: number, end: number): Formula {
  const code = numbers[start] ?? 0;
  if (code >= COMPARES) return { kind: "fact", fact: code - COMPARES, classes: numbers.slice(start + 1, end) };
  const kind = NOTED_KINDS[code] ?? "never";
  if (kind === "never" || kind === "always") return { kind };
  const parts = numbers.slice(firstPart(numbers, start), endOfParts(numbers, start, end));
  return kind === "count" ? { kind, parts, met: metIn(numbers, start, end) } : { kind, parts };
}
