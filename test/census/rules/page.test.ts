import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { AMBIGUOUS_RULES } from "../../../src/census/rules/ambiguous.js";
import { CENSUS_RULES } from "../../../src/census/rules/rule-list.js";
import { censusRulesPage } from "../../../src/census/rules/rules-page.js";

const PAGE = fileURLToPath(new URL("../../../docs/census-rules.md", import.meta.url));
const rows = censusRulesPage()
  .split("\n")
  .filter((line) => /^\| \d/.test(line));

test("the page in docs is what the rules say now", async () => {
  await expect(censusRulesPage()).toMatchFileSnapshot(PAGE);
});

test("each wording of each rule has a row, and each ambiguous rule a mark and a row of its own", () => {
  expect(rows).toHaveLength(CENSUS_RULES.length + AMBIGUOUS_RULES.length);
  const marked = rows.filter((row) => /^\| \d+Q?\\\*/.test(row)).map((row) => /\d+Q?/.exec(row)?.[0]);
  expect(new Set(marked)).toEqual(new Set(AMBIGUOUS_RULES.map(({ number }) => number)));
});
