import type { Formulas } from "../../engine/program/formulas.js";
import type { Ground } from "./ground.js";

/** What a higher value of a fact can do to a condition: only make it hold, only end it, or either. */
export type Rising = "begins" | "ends" | "either";

export type RisingByFact = ReadonlyMap<number, Rising>;

/**
 * What a higher value of each fact can do to a formula, seen from how it is written alone. `begins` and `ends` are certain;
 * what is `either` here may still be one of them.
 */
export function risingIn(ground: Ground): (formula: number) => RisingByFact {
  const { formulas } = ground;
  const found = new Map<number, RisingByFact>();
  const risingOf = (place: number): RisingByFact => {
    const known = found.get(place);
    if (known !== undefined) return known;
    const rising = newRising(place, formulas, ground, risingOf);
    found.set(place, rising);
    return rising;
  };
  return risingOf;
}

function newRising(
  place: number,
  formulas: Formulas,
  { facts, runsOf }: Ground,
  risingOf: (place: number) => RisingByFact,
): RisingByFact {
  const formula = formulas.at(place);
  switch (formula.kind) {
    case "never":
    case "always":
      return new Map();
    case "fact": {
      const fact = facts[formula.fact];
      if (fact === undefined) throw new RangeError(`no fact at ${formula.fact}`);
      return new Map([[formula.fact, fact.isOrdered ? edge(runsOf(place).meeting, fact.runs.length) : "either"]]);
    }
    case "all":
    case "any":
      return joined(formula.parts.map(risingOf));
    case "count": {
      const numbers = new Set(formula.met.flatMap((is, number) => (is ? [number] : [])));
      const wanted = edge(numbers, formula.met.length);
      const parts = joined(formula.parts.map(risingOf));
      return new Map([...parts].map(([fact, rising]) => [fact, through(rising, wanted)]));
    }
  }
}

/** Whether what is wanted reaches to the highest of so many, or to the lowest. */
function edge(wanted: ReadonlySet<number>, count: number): Rising {
  const isUpper = Array.from({ length: count }, (_, at) => at).every(
    (at) => !wanted.has(at) || at === count - 1 || wanted.has(at + 1),
  );
  if (isUpper) return "begins";
  return [...wanted].every((at) => at === 0 || wanted.has(at - 1)) ? "ends" : "either";
}

function through(rising: Rising, wanted: Rising): Rising {
  if (wanted === "begins" || rising === "either") return rising;
  if (wanted === "either") return "either";
  return rising === "begins" ? "ends" : "begins";
}

function joined(all: readonly RisingByFact[]): RisingByFact {
  const found = new Map<number, Rising>();
  for (const [fact, rising] of all.flatMap((one) => [...one])) {
    const before = found.get(fact);
    found.set(fact, before === undefined || before === rising ? rising : "either");
  }
  return found;
}
