import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { ADULT_MONTHS, AGE_YEARS, possibleValues, yearsOf } from "./age.js";
import type { Scalar } from "./comparison.js";
import type { Fact } from "./fact.js";
import { readGiven } from "./read-given.js";
import { allValues, valuesMeeting } from "./values.js";

export type FactProblemCode =
  | "wrong-kind"
  | "out-of-range"
  | "empty-part"
  | "unknown-fact"
  | "not-a-child"
  | "age-spans-eighteen"
  | "contradictory-facts";

/** For each fact of which something is known, the values it may still have. Of every other fact, all are left. */
export type ValuesLeft = ReadonlyMap<string, readonly Scalar[]>;

export type FactIndex = ReadonlyMap<string, Fact>;

/** The facts by id. */
export function indexFacts(facts: readonly Fact[]): FactIndex {
  const index = new Map<string, Fact>();
  for (const fact of facts) index.set(fact.id, fact);
  return index;
}

/**
 * What given facts leave open, or every problem in them.
 *
 * A value given also says that its fact applies, and so narrows the fact on which that depends: an age given says that
 * the child has been born. Facts that leave nothing open contradict each other and are refused together.
 */
export function valuesLeft(
  index: FactIndex,
  given: object,
  options: { readonly oldest?: number } = {},
): Result<ValuesLeft, Problem<FactProblemCode>> {
  const problems: Problem<FactProblemCode>[] = [];
  const left = new Map<string, readonly Scalar[]>();
  const sayers = new Map<string, string[]>();
  const told = Object.entries(given).filter(([, written]) => written !== null && written !== undefined);
  const ageIsTold = told.some(([id]) => id === "ageMonths" || id === AGE_YEARS.id);

  const narrow = (id: string, values: readonly Scalar[], sayer: string): void => {
    const fact = index.get(id);
    if (fact === undefined) return;
    const known = new Set(values);
    const before = left.get(id) ?? (ageIsTold ? allValues(fact) : possibleValues(fact));
    left.set(
      id,
      before.filter((value) => known.has(value)),
    );
    sayers.set(id, [...(sayers.get(id) ?? []), sayer]);
    const gate = fact.appliesWhen;
    const opener = gate && index.get(gate.fact);
    if (gate && opener) narrow(gate.fact, [...valuesMeeting(allValues(opener), gate)], sayer);
  };

  for (const [id, written] of Object.entries(given)) {
    const fact = id === AGE_YEARS.id ? AGE_YEARS : index.get(id);
    const at = pointer([id]);
    if (fact === undefined) {
      problems.push({ code: "unknown-fact", at, says: `no fact called \`${id}\`` });
      continue;
    }
    if (written === null || written === undefined) continue;
    const read = readGiven(fact, written);
    if (!read.ok) problems.push({ code: read.code, at, says: read.says });
    else if (fact === AGE_YEARS) narrow("ageMonths", monthsIn(index, read.left), id);
    else narrow(id, read.left, id);
  }

  for (const [id, values] of left) {
    if (values.length === 0) problems.push(contradiction(id, sayers.get(id) ?? []));
  }
  const sayer = told.some(([id]) => id === "ageMonths") ? "ageMonths" : AGE_YEARS.id;
  problems.push(...ageProblems(left.get("ageMonths") ?? [], pointer([sayer]), options.oldest));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: left };
}

function monthsIn(index: FactIndex, years: readonly Scalar[]): readonly Scalar[] {
  const age = index.get("ageMonths");
  return age === undefined ? [] : allValues(age).filter((months) => years.includes(yearsOf(Number(months))));
}

function contradiction(id: string, sayers: readonly string[]): Problem<"contradictory-facts"> {
  const names = [...new Set(sayers)].map((sayer) => `\`${sayer}\``);
  const says = `${names.join(" and ")} cannot all be as given: together they leave no value for \`${id}\`; correct or leave out one of them`;
  return { code: "contradictory-facts", at: pointer([sayers[0] ?? id]), says };
}

function ageProblems(
  age: readonly Scalar[],
  at: string,
  oldest: number = ADULT_MONTHS - 1,
): readonly Problem<FactProblemCode>[] {
  const adult = age.filter((months) => Number(months) >= ADULT_MONTHS);
  if (adult.length === 0) return [];
  if (adult.length < age.length) {
    const says = "the age must lie wholly below 18 years or wholly from 18 years on; ask which";
    return [{ code: "age-spans-eighteen", at, says }];
  }
  if (adult.every((months) => Number(months) <= oldest)) return [];
  const says = `these thresholds are for people up to ${oldest} months old; children's law ends on the eighteenth birthday`;
  return [{ code: "not-a-child", at, says }];
}

/** The values that a fact may still have. */
export function leftOf(fact: Fact, left: ValuesLeft): readonly Scalar[] {
  return left.get(fact.id) ?? possibleValues(fact);
}
