import { expect, it } from "vitest";
import { monitoredRow } from "../../../src/census/backtest/monitored.js";
import { childOf } from "./made-up-return.js";

it.each([
  ["a disability recorded", ["MOB"]],
  ["a disability recorded", ["LD", "AUT"]],
  ["a disability recorded", ["MOB", "XXX"]],
  ["none", ["NONE"]],
  ["not recorded", []],
  ["not recorded", ["XXX"]],
  ["not recorded", ["NONE", "XXX"]],
])("counts as %j a child of whom the return says %j", (row, disabilities) => {
  expect(monitoredRow("disability", childOf({ disabilities }))).toBe(row);
});

it.each([
  ["sex", { sex: "F" }, "female"],
  ["sex", { sex: "2" }, "female"],
  ["sex", { sex: "X" }, "not recorded"],
  ["ethnicity", { ethnicity: "ZZZZ" }, "not recorded"],
  ["ethnicity", { ethnicity: "WBRI" }, "White"],
] as const)("counts by %s %j as %j", (kind, said, row) => {
  expect(monitoredRow(kind, childOf(said))).toBe(row);
});
