import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";
import { CATALOGUE } from "levels-of-need/facts";
import { describe, expect, it } from "vitest";
import { answerWords } from "../../docs/playground/source/answer-words.js";
import { levelsWords } from "../../docs/playground/source/levels-words.js";

function fact(id: string): (typeof CATALOGUE)[number] {
  const found = CATALOGUE.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no fact called ${id}`);
  return found;
}

describe("what was said, in the page's own words", () => {
  it("is the statement that holds, the number with what is counted, and an age in years from two on", () => {
    expect(answerWords(fact("injuryPresent"), true)).toBe("The child has an injury, bruise or mark");
    expect(answerWords(fact("schoolAttendancePercent"), 45)).toMatch(/: 45 per cent$/);
    expect(answerWords(fact("ageMonths"), 8)).toBe("Age of the child: 8 months");
    expect(answerWords(fact("ageMonths"), 25)).toBe("Age of the child: 2 years and 1 month");
    expect(answerWords(fact("ageMonths"), 120)).toBe("Age of the child: 10 years");
  });

  it("says what is not known as that, and what is known in part as that", () => {
    expect(answerWords(fact("injuryPresent"), null)).toBe(
      "Asked, and not known: The child has an injury, bruise or mark",
    );
    expect(answerWords(fact("ageMonths"), { from: 96, to: 107 })).toBe(
      "Known in part: Age of the child (8 years to 8 years and 11 months)",
    );
    expect(answerWords(fact("ageMonths"), { from: 96 })).toBe("Known in part: Age of the child (8 years, or more)");
  });
});

describe("levels in a phrase", () => {
  const thresholds = compile(england());
  const on = "2026-11-21";

  it("too little known is never said as the lowest level", () => {
    const words = levelsWords(thresholds.bounds({ on, facts: {} }));
    expect(words).toBe("not enough known to say a level; could be as high as Child protection: a decision today");
  });

  it("a level that nothing can change is said so, and one that holds whatever else is as at least", () => {
    expect(levelsWords(thresholds.bounds({ on, facts: { immediateDanger: true } }))).toBe(
      "Child protection: a decision today, whatever else is known",
    );
    expect(levelsWords(thresholds.bounds({ on, facts: { ageMonths: 8, injuryPresent: true } }))).toBe(
      "points to Child protection: a decision today",
    );
  });
});
