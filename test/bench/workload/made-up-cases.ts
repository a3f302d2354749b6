import type { Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { isAge, MADE_UP_FACTS, STEPS } from "./made-up-facts.js";
import { type Choices, choices } from "./seeded.js";
import type { KnownFacts } from "./workload.js";

/** So many children of whom 5 to 15 facts are known. */
export function sparseCases(many: number): readonly KnownFacts[] {
  const chance = choices(7);
  return Array.from({ length: many }, () => {
    const known = new Set<Fact>();
    const wanted = chance.between(5, 15);
    while (known.size < wanted) known.add(chance.oneOf(MADE_UP_FACTS));
    return asReceived(
      MADE_UP_FACTS.filter((fact) => known.has(fact)),
      chance,
    );
  });
}

/** So many children of whom all 80 facts are known. */
export function denseCases(many: number): readonly KnownFacts[] {
  const chance = choices(11);
  return Array.from({ length: many }, () => asReceived(MADE_UP_FACTS, chance));
}

/** In the order of the facts, as a form sends them, and from JSON text, as a program receives them. */
function asReceived(facts: readonly Fact[], chance: Choices): KnownFacts {
  return JSON.parse(JSON.stringify(Object.fromEntries(facts.map((fact) => [fact.id, anyValueOf(fact, chance)]))));
}

/** Each value as often as any other: so contenders that stop at the first condition that fails seldom may. */
function anyValueOf(fact: Fact, chance: Choices): Scalar {
  if (fact.kind === "boolean") return chance.happens(0.5);
  if (fact.kind === "integer") return isAge(fact) ? chance.between(0, 215) : chance.between(0, 20);
  return chance.oneOf(STEPS);
}
