import { readFileSync } from "node:fs";
import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";
import { explainUnder, indicateUnder, readRuleSet } from "levels-of-need/rule-sets";

const text = readFileSync("examples/councils/changes-to-national-rules.json", "utf8");
const holmesby = readRuleSet(text, { bases: [england()] });
if (!holmesby.ok) throw new Error(holmesby.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));

const given = {
  on: "2026-11-21",
  facts: { ageMonths: 100, parentInPrison: true, parentalConflict: "early-signs" },
} as const;
const said = indicateUnder([compile(england()), compile(holmesby.value)], given);

said.agree; // false
said.answers; // {}, they come to the same level by other rules
const [rule] = said.rules.filter((one) => one.under.some(({ standing }) => standing === "replaced"));
rule?.rule; // "parent-in-prison-and-need"
rule?.under.map(({ standing }) => standing); // ["may apply", "replaced"]
explainUnder(said); // plain text: what each says, where they part, and on which clause
