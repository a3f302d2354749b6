import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { OURS } from "./evaluator.js";
import { givenLines, givenTable } from "./given-table.js";
import { refusedTable } from "./refused-table.js";
import { read, tableDifferences } from "./table-differences.js";
import { truthTable } from "./truth-table.js";

const { version } = createRequire(import.meta.url)("json-rules-engine/package.json") as { readonly version: string };
const rows = read(await truthTable(), OURS);
const taken = rows.filter(({ refused }) => refused.length === 0);

describe("of every operator with every value on every kind of fact", () => {
  it("what the strict language takes comes out as json-rules-engine says, at, beside and between thresholds", () => {
    expect(taken.length).toBeGreaterThan(200);
    expect(tableDifferences(rows, OURS)).toEqual([]);
  });

  it("json-rules-engine refuses none that the strict language takes", () => {
    expect(taken.filter(({ answers }) => answers.includes("refuses"))).toEqual([]);
  });

  it("the rest is refused under its code, whatever json-rules-engine says of it", async () => {
    await expect(`${REFUSED}${refusedTable(rows)}`).toMatchFileSnapshot("../golden/refused-comparisons.md");
  });
});

describe("of every kind of value given of every kind of fact, of which it is no value", () => {
  const sound = taken.map(({ comparison }) => comparison);

  it("nothing, `null` and part of what it may be leave comparisons open, and the rest is refused", async () => {
    const given = await givenTable(sound, OURS);
    const isOpen = ({ written }: (typeof given)[number]): boolean => written === undefined || written === null;
    expect(given.filter((row) => isOpen(row) && (row.refused.length > 0 || !row.ours.includes("open")))).toEqual([]);
    await expect(`${GIVEN}${givenLines(given)}`).toMatchFileSnapshot("../golden/refused-facts.md");
  });
});

const REFUSED = `# Comparisons that the strict language refuses, and what json-rules-engine says of them

Made anew from json-rules-engine ${version} itself in each run of the tests. *yes*: of every value of the fact; *no*: of none;
*refuses*: the run ends in an error, for the rules beside it too.

| operator | fact | compared with | refused as | json-rules-engine |
| --- | --- | --- | --- | --- |
`;

const GIVEN = `# Values of facts that are none of theirs, and what json-rules-engine makes of them

Made anew from json-rules-engine ${version} itself in each run of the tests: how many apply of the comparisons that the language has
for the fact.

| fact | given | here | json-rules-engine |
| --- | --- | --- | --- |
`;
