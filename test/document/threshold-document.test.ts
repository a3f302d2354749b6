import { describe, expect, test } from "vitest";
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from "../../src/document/threshold/document-kind.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { TO_WRITE } from "../../src/document/threshold/to-write.js";
import { CAVEAT } from "../../src/engine/caveat.js";
import { england } from "../../src/england/england.js";
import { accepted, borchester as smallBorchester, theNational } from "../ruleset/sets.js";
import { COUNCILS, council, DAY } from "./councils.js";
import { readText } from "./parsed.js";

const markdown = (name: string, kind: (typeof DOCUMENT_KINDS)[number] = "full"): string =>
  thresholdDocument(council(name), { on: DAY, kind, format: "markdown" });

/** What stands between two headings. */
function partOf(text: string, anchor: string): string {
  const from = text.indexOf(`<!-- ${anchor} -->`);
  expect(from, anchor).toBeGreaterThan(-1);
  return text.slice(from, text.indexOf("\n## ", from));
}

describe("the national rules", () => {
  test("can be printed as one sheet of Markdown", () => {
    const sheet = thresholdDocument(england(), { on: DAY, kind: "guide", format: "markdown" });
    expect(sheet).toContain("# Levels of need: England");
  });
});

describe("the document of a council", () => {
  test.each([...COUNCILS])("shows no mark of Markdown to who reads it: %s", (_, ruleSet) => {
    for (const kind of DOCUMENT_KINDS) {
      const lines = readText(thresholdDocument(ruleSet, { on: DAY, kind, format: "markdown" }));
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => line.includes("**"))).toEqual([]);
    }
  });

  test.each([...COUNCILS])("holds every rule and duty in force once, and every level: %s", (name, ruleSet) => {
    for (const format of DOCUMENT_FORMATS) {
      const text = thresholdDocument(ruleSet, { on: DAY, format });
      const anchors = [...text.matchAll(format === "html" ? / id="([^"]+)"/g : /<!-- (\S+) -->/g)].map(([, id]) => id);
      expect(
        anchors.filter((id, at) => anchors.indexOf(id) !== at),
        name,
      ).toEqual([]);
      const out = new Set(
        ruleSet.rules.flatMap(({ name: rule, replacedBy }) => (replacedBy === undefined ? [] : [rule])),
      );
      const wanted = [
        ...ruleSet.rules.filter(({ name: rule }) => !out.has(rule)).map(({ name: rule }) => `rule-${rule}`),
        ...ruleSet.duties.map(({ name: duty }) => `duty-${duty}`),
        ...ruleSet.levels.map(({ id }) => `level-${id}`),
      ];
      expect(wanted.length).toBeGreaterThan(400);
      expect(wanted.filter((id) => !anchors.includes(id))).toEqual([]);
    }
  });

  test("says of each level what is done, who leads, what needs agreement and when help moves on", () => {
    const level = partOf(markdown("borchester"), "level-level-2");
    for (const says of [
      "**Who leads:** family worker",
      "**Agreement to help:** Help is given only with the family's agreement",
      "**Plan:** Borchester family plan",
      "**Looked at again:** Every six weeks, with the family.",
      "**If the family says no:** Write down what was offered",
      "**Services:** Family hubs",
      "**Up to Level 3: Family help:** Two reviews in a row found no change",
    ]) {
      expect(level).toContain(says);
    }
  });

  test("words a threshold as people do", () => {
    expect(markdown("borchester")).toContain(
      "School attendance in the last 12 weeks: less than half \\(50 per cent\\)".replaceAll("\\", ""),
    );
  });

  test("names whom to ring, the ladder for disagreements, clocks, and what was left out or replaced", () => {
    const text = markdown("borchester");
    expect(partOf(text, "section-contacts")).toContain("[01632 960101](tel:01632960101)");
    expect(partOf(text, "section-disagreement")).toContain(
      "Ask the two managers to talk. *(the designated safeguarding lead, one working day)*",
    );
    expect(partOf(text, "section-timescales")).toContain("| Visit to a young carer | 10 working days |");
    expect(partOf(text, "section-changes")).toContain("Every parent under 20 is already seen by the family nurse.");
  });

  test("says beside a clock which of its sources nobody has read on it", () => {
    const clocks = partOf(markdown("borchester"), "section-timescales");
    expect(clocks).toContain("Working Together to Safeguard Children 2026 (unverified)");
    expect(clocks).not.toContain("Working Together to Safeguard Children 2023 (unverified)");
  });

  test("marks what the rule set does not say, under the name by which it is written", () => {
    const text = markdown("borchester");
    for (const key of [
      "complaints",
      "seeing-your-record",
      "racism-and-adultification",
      "poverty-is-not-neglect",
      "sign-off",
    ]) {
      const part = text.slice(text.indexOf(`<!-- section-${key} -->`));
      expect(part.slice(0, 400), key).toContain(`**${TO_WRITE}**`);
      expect(part.slice(0, 400)).toContain(`\`${key}\``);
    }
  });

  test("prints in the place of the mark what a council has written", () => {
    const written = accepted(
      { ...smallBorchester(), statutory: { complaints: "Write to the customer team.", "our-promise": "We listen." } },
      { bases: [theNational()] },
    );
    const text = thresholdDocument(written, { on: DAY, format: "markdown" });
    expect(partOf(text, "section-complaints").slice(0, 120)).toContain("Write to the customer team.");
    expect(text).toContain("### Our promise <!-- section-our-promise -->\n\nWe listen.");
  });

  test("says at its head that it is a draft, or not in force on the day", () => {
    expect(markdown("staffordshire").slice(0, 1200)).toContain("> **This is a draft.");
    expect(markdown("staffordshire", "guide").slice(0, 1200)).toContain("> **This is a draft.");
    const early = thresholdDocument(council("borchester"), { on: "2026-09-30", format: "markdown" });
    expect(early.slice(0, 1200)).toContain("> **These thresholds are not in force on 30 September 2026.**");
    expect(markdown("borchester").slice(0, 1200)).not.toMatch(/draft|not in force/);
  });

  test.each(DOCUMENT_KINDS)("carries the caveat, the version and no other day: %s", (kind) => {
    for (const name of COUNCILS.keys()) {
      const said = readText(markdown(name, kind)).join("\n");
      expect(said).toContain(CAVEAT);
      expect(said).toContain(`version ${council(name).version}`);
    }
  });

  test("speaks to families and to children, and lists no indicators for a child", () => {
    const family = markdown("borchester", "family");
    expect(family).toContain("You are offered some more help. It is an offer: you may say yes or no.");
    expect(family).toContain("<!-- rule-borchester-half-of-school-missed -->");
    const child = markdown("borchester", "child");
    expect(child).toContain("It is not your fault.");
    expect(child).not.toContain("<!-- rule-");
  });

  test("is the same every time, and refuses a day that does not exist", () => {
    const once = thresholdDocument(council("borchester"), { on: DAY });
    expect(thresholdDocument(council("borchester"), { on: DAY })).toBe(once);
    expect(() => thresholdDocument(council("borchester"), { on: "2026-02-30" })).toThrow(/no day that exists/);
  });
});
