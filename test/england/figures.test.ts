import { describe, expect, it } from "vitest";
import { CONFIDENCES, FORCES } from "../../src/domain/basis.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import { DIRECTIONS } from "../../src/facts/fact.js";
import { BINDINGS, EXPECTATIONS } from "../../src/ruleset/rule.js";

const set = englandInFull();
const themes = [...new Set([...set.facts, ...set.rules, ...set.duties].map(({ theme }) => theme ?? "(no theme)"))];
const levels = set.levels.map(({ id }) => id);

/** A table of how many of a list stand in each row and column, with what they come to. */
function table<One>(
  head: string,
  list: readonly One[],
  [rows, rowOf]: readonly [readonly string[], (one: One) => string | undefined],
  [columns, columnOf]: readonly [readonly string[], (one: One) => string | undefined],
): string {
  const count = (row?: string, column?: string): string => {
    const isMeant = (one: One): boolean =>
      (row === undefined || (rowOf(one) ?? "(no theme)") === row) && (column === undefined || columnOf(one) === column);
    return String(list.filter(isMeant).length || "");
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const numbers = (name: string, row?: string): string =>
    line([name, ...columns.map((column) => count(row, column)), count(row)]);
  return [
    line([head, ...columns, "all"]),
    line([head, ...columns, "all"].map((_, place) => (place === 0 ? "---" : "---:"))),
    ...rows.filter((row) => count(row) !== "").map((row) => numbers(row, row)),
    numbers("all"),
  ].join("\n");
}

const rulesAndDuties = [...set.rules, ...set.duties];
const bases = [
  ...rulesAndDuties.flatMap(({ basis }) => basis),
  ...set.actions.flatMap(({ basis }) => basis),
  ...set.timescales.flatMap(({ basis }) => basis),
];

const figures = `# Figures of the national rules

What stands in \`rules/england\` and the catalogue of facts, counted, so that a change of content shows in a review. Made by
\`test/england/figures.test.ts\`; changed only by \`npm run golden:update\`.

## Rules by theme and level

${table("theme", set.rules, [themes, ({ theme }) => theme], [levels, ({ event }) => event.type])}

## Rules by how firmly they stand

${table("level", set.rules, [levels, ({ event }) => event.type], [BINDINGS, ({ binding }) => binding])}

## Duties by theme

${table("theme", set.duties, [themes, ({ theme }) => theme], [[...BINDINGS, "not said"], ({ binding }) => binding ?? "not said"])}

## Facts by theme and by what more of them means

${table("theme", set.facts, [themes, ({ theme }) => theme], [DIRECTIONS, ({ direction }) => direction])}

## Authorities of rules, duties, actions and timescales, by force and by who has read them

${table("force", bases, [FORCES, ({ force }) => force], [CONFIDENCES, ({ confidence }) => confidence])}

## Examples of rules and duties, by what is expected

${table(
  "of",
  rulesAndDuties.flatMap(({ event, examples = [] }) => examples.map(({ expect }) => ({ of: event.type, expect }))),
  [[...levels, "duty"], ({ of }) => of],
  [EXPECTATIONS, ({ expect }) => expect],
)}
`;

describe("the figures of the national rules", () => {
  it("are those last agreed", async () => {
    await expect(figures).toMatchFileSnapshot("../golden/figures.md");
  });
});
