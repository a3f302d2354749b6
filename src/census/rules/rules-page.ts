import { CENSUS_YEARS } from "../return/year.js";
import { AMBIGUOUS_RULES } from "./ambiguous.js";
import type { CensusRuleHead, CensusRuleKind } from "./rule.js";
import { CENSUS_RULES } from "./rule-list.js";

const TITLES: Readonly<Record<CensusRuleKind, string>> = {
  header: "The header",
  identifier: "The form of identifiers",
  unique: "What stands once",
  required: "What must be said",
  "code-set": "Codes",
  order: "The order of days",
  period: "Days within the year",
  timescale: "What should have ended",
  "working-day": "Weekdays",
  age: "Age",
  "no-overlap": "No two of a kind at a time",
  exclusive: "One kind of plan at a time",
  "at-most-one": "At most one open",
  consistency: "What goes together",
  "whole-return": "All children together",
};

const INTRODUCTION = `# Rules of the children in need census

What a return of the census is checked for, number by number. Analysts know the numbers as the Department for Education's.
**This is not an official list**: the rules are in our own words, read from the open-source validator of Data to Insight
([csc-validator-be-cin](https://github.com/data-to-insight/csc-validator-be-cin), MIT), its rule files for the collections
2022-23 to 2026-27. A return that breaks none of them may still be refused by the Department, and the other way round.

An **error** is to be put right. A **query** (\`Q\`) may well be so in life: look, and put it right or give the reason.
Years are census years: 2026 is the year from 1 April 2025 to 31 March 2026. A rule first seen for 2022-23 is applied to 2022
as well. What has not ended runs to the reference date. Days that are missing or cannot be read are compared with nothing; a
rule that asks for one says so. Rules marked \\* [can be read in more than one way](#read-in-more-than-one-way).

A finding names the rule, the elements, the child by its \`LAchildID\` and the line of the file. Its sentence repeats no value.
Sex, ethnicity and disability are looked at for how they are written, and for nothing else.`;

/** The page of all rules of the census as Markdown, by kind, with the ambiguous ones and how they are read at the end. */
export function censusRulesPage(): string {
  const sections = Object.entries(TITLES).map(([kind, title]) => {
    const rows = CENSUS_RULES.filter((rule) => rule.kind === kind).map(row);
    return [
      `## ${title}`,
      [
        "| rule | severity | years | elements | what is wrong, and what to do |",
        "| --- | --- | --- | --- | --- |",
        ...rows,
      ].join("\n"),
    ].join("\n\n");
  });
  return `${[INTRODUCTION, ...sections, ambiguous()].join("\n\n")}\n`;
}

function row(rule: CensusRuleHead): string {
  const mark = AMBIGUOUS_RULES.some(({ number }) => number === rule.number) ? "\\*" : "";
  const elements = rule.fields.map((field) => `\`${field}\``).join(" ");
  return `| ${rule.number}${mark} | ${rule.severity} | ${years(rule)} | ${elements} | ${sentence(rule.says)} |`;
}

function years({ from, until }: CensusRuleHead): string {
  if (from !== undefined) return until === undefined ? `from ${from}` : `${from} to ${until}`;
  return until === undefined ? `from ${CENSUS_YEARS[0]}` : `until ${until}`;
}

function ambiguous(): string {
  const rows = AMBIGUOUS_RULES.map(
    ({ number, unclear, readAs }) => `| ${number} | ${sentence(unclear)} | ${sentence(readAs)} |`,
  );
  return [
    "## Read in more than one way",
    "Where nothing else decides, what a careful analyst could defend is let pass: a finding that is none costs more trust than one that is missed.",
    ["| rule | what is unclear | how it is read here |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

function sentence(says: string): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}
