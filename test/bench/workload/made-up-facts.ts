import type { Fact, IntegerFact } from "../../../src/facts/fact.js";
import { aBoolean, anInteger, anOrdered } from "../../../src/testing/made-up/a-fact.js";

/** The steps of every severity, lowest first. */
export const STEPS = ["none", "slight", "clear", "serious", "grave"] as const;

/** 80 facts: 40 that are true or false, 20 severities of five steps, 10 ages in months and 10 counts. */
export const MADE_UP_FACTS: readonly Fact[] = [
  ...numbered(40, (number) => aBoolean(`sign${number}`, { direction: "harm" })),
  ...numbered(20, (number) => anOrdered(`severity${number}`, STEPS, { direction: "harm" })),
  ...numbered(10, (number) => anInteger(`age${number}`, 0, 215, { unit: "months" })),
  ...numbered(10, (number) => anInteger(`count${number}`, 0, 20, { direction: "harm" })),
];

function numbered(many: number, fact: (number: string) => Fact): readonly Fact[] {
  return Array.from({ length: many }, (_, at) => fact(String(at + 1).padStart(2, "0")));
}

/** Whether a number is an age, and so neither harm nor protection. */
export function isAge({ unit }: IntegerFact): boolean {
  return unit === "months";
}
