import { closeSync, openSync, writeSync } from "node:fs";
import { england } from "../../src/england/england.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import { diceFrom } from "../generated/made-up-tables.js";

/** One row in so many is one that cannot be used. */
export const ONE_BAD_IN = 1000;

/** Writes a CSV file of made-up cases over some thirty facts of the national set; gives the lines of its bad rows. */
export function writeMadeUpRows(path: string, rows: number): readonly number[] {
  const dice = diceFrom(rows);
  // The age, and facts that presuppose nothing: then no row contradicts itself but those that are meant to be bad.
  const free = england().facts.filter(({ appliesWhen, id }) => appliesWhen === undefined && id !== "unborn");
  const facts = [
    ...england().facts.filter(({ id }) => id === "ageMonths"),
    ...free.filter((_, place) => place % 9 === 0),
  ];
  const bad: number[] = [];
  const file = openSync(path, "w");
  let text = `id,on,${facts.map(({ id }) => id).join(",")}\n`;
  for (let row = 0; row < rows; row++) {
    const cells = facts.map((fact) => (dice(3) === 0 ? madeUpCell(fact, dice) : ""));
    if (row % ONE_BAD_IN === ONE_BAD_IN - 1) {
      cells[0] = "four hundred";
      bad.push(row + 2);
    }
    text += `case-${row},2026-11-21,${cells.join(",")}\n`;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = "";
    }
  }
  writeSync(file, text);
  closeSync(file);
  return bad;
}

function madeUpCell(fact: Fact, dice: (below: number) => number): string {
  const values = allValues(fact).filter((value) => fact.id !== "ageMonths" || Number(value) < 216);
  return String(values[dice(values.length)]);
}
