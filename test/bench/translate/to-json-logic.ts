import { type Compared, type Plain, signOf, valuesMet } from "./plain.js";

/** A condition in JSON logic. */
export type JsonLogic = { readonly [operator: string]: unknown };

/** The condition in JSON logic, to which an absent number is 0: so a fact that need not apply is asked for first. */
export function toJsonLogic(plain: Plain): JsonLogic {
  if ("all" in plain) return { and: plain.all.map(toJsonLogic) };
  if ("any" in plain) return { or: plain.any.map(toJsonLogic) };
  if ("not" in plain) return { "!": [toJsonLogic(plain.not)] };
  if ("count" in plain) {
    const ones = plain.count.map((part) => ({ if: [toJsonLogic(part), 1, 0] }));
    return { [signOf(plain.operator) ?? "==="]: [{ "+": ones }, plain.value] };
  }
  const itself = comparison(plain);
  const isGated = plain.fact.appliesWhen !== undefined && plain.fact.kind === "integer";
  return isGated ? { and: [{ "!==": [{ var: plain.fact.id }, null] }, itself] } : itself;
}

function comparison(compared: Compared): JsonLogic {
  const known = { var: compared.fact.id };
  const met = valuesMet(compared);
  if (met !== undefined) return { in: [known, met] };
  if (compared.operator === "notIn") throw new Error("no benchmark denies a list");
  const sign = signOf(compared.operator) ?? (compared.operator === "equal" ? "===" : "!==");
  return { [sign]: [known, compared.value] };
}
