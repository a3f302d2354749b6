import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explain, explanation } from "../../src/engine/explain.js";
import { explainUnder, explanationUnder } from "../../src/engine/explain-under.js";
import { indicateUnder } from "../../src/engine/indicate-under.js";
import { england } from "../../src/england/england.js";
import type { Case } from "../../src/facts/case.js";

const thresholds = compile(england());
const folder = new URL("../golden/stories/", import.meta.url);
const stories = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): Case => {
    const { on, facts } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    return { on, facts };
  });

/** A text without its line breaks and indents, which only the printed page has. */
function running(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function printed(sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]): string {
  return running(sections.map(({ heading, lines }) => [heading.toUpperCase(), ...lines].join(" ")).join(" "));
}

describe("an explanation part by part", () => {
  it("says of each story, in the same order, all that the text says and nothing else", () => {
    expect(stories.length).toBeGreaterThan(100);
    for (const story of stories) {
      const indication = thresholds.indicate(story);
      expect(printed(explanation(indication))).toBe(running(explain(indication)));
    }
  });

  it("ends with the caveat, holds no empty part and each part once, and is frozen", () => {
    for (const story of stories) {
      const indication = thresholds.indicate(story);
      const parts = explanation(indication);
      expect(parts.at(-1)).toMatchObject({ part: "remember", lines: [indication.caveat, expect.any(String)] });
      expect(parts.filter(({ lines }) => lines.length === 0)).toEqual([]);
      expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
      expect([parts, ...parts, ...parts.map(({ lines }) => lines)].every(Object.isFrozen)).toBe(true);
    }
  });

  it("of one case under two sets says what its text says, and ends with the caveat", () => {
    const said = indicateUnder([thresholds, compile(england())], { on: "2026-11-21", facts: { injuryPresent: true } });
    const sections = explanationUnder(said);
    expect(printed(sections)).toBe(running(explainUnder(said)));
    expect(sections.at(-1)).toMatchObject({ heading: "Remember", lines: expect.arrayContaining([said.caveat]) });
  });

  it("says of an authority that came after the day of the case that it did, and when", () => {
    const suspected = { beliefLinkedAbuseCertainty: "suspected" } as const;
    const later =
      "Working Together to Safeguard Children 2026 (Department for Education), which came later (19 March 2026), known at second hand";
    expect(restsOn({ on: "2026-03-18", facts: suspected })).toContain(later);
    expect(restsOn({ on: "2026-03-19", facts: suspected })).not.toContain("19 March 2026");
  });

  it("says of an authority known at second hand that it is", () => {
    const briefing = "Briefing on bruising in non-mobile infants (Child Safeguarding Practice Review Panel)";
    expect(restsOn({ on: "2026-11-21", facts: { ageMonths: 0, injuryPresent: true } })).toContain(
      `${briefing}, known at second hand;`,
    );
  });
});

function restsOn(of: Case): string {
  const lines = explanation(thresholds.indicate(of)).flatMap((section) => section.lines);
  return lines.filter((line) => line.includes("Rests on:")).join(" ");
}
