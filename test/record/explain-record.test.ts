import { describe, expect, test } from "vitest";
import { explainRecord } from "../../src/record/explain-record.js";
import { redact } from "../../src/record/redact.js";
import {
  anEntry,
  aRecord,
  babyWithAMark,
  entryWith,
  injuredBaby,
  manager,
  national,
  recorded,
  TODAY,
  WHY,
} from "./deciding.js";

/** What stands under a heading. */
function under(heading: string, text: string): string {
  const [, rest = ""] = text.split(`${heading.toUpperCase()}\n`);
  return (rest.split("\n\n")[0] ?? "").replace(/\s+/g, " ");
}

describe("a record as text", () => {
  const text = explainRecord(aRecord());

  test("says first what was decided, by whom, when, and how that stands to the thresholds", () => {
    expect(text).toMatch(/^DECISION ON CASE BOR-000417\n- Decided: Child protection\.\n/);
    expect(under("Decision on case BOR-000417", text)).toContain(
      "By: team manager (qualified in social work, manager, M-114), on 21 November 2026.",
    );
    expect(under("Why, in the decider's own words", text)).toBe(WHY);
  });

  test("says everything else that was written", () => {
    const told = text.replace(/\s+/g, " ");
    for (const part of [
      "A mark on so young a baby worries me.",
      "Seen with others on 21 November 2026. What the child said or showed: Smiled at the key worker.",
      "Not told: The police speak to them first. To be told by 22 November 2026.",
      "With police on 21 November 2026: The mark. On what footing: To protect a child.",
      "The police ask this evening.",
      "A visit tomorrow (Early help). Why not: Nobody would be there tonight.",
      "who would have chosen Early help: The toy fits the mark. Step taken: Spoken about.",
      "What keeps the child safe: The baby stays at nursery until the examination.",
      "Looked at again on 23 November 2026.",
      "injuryPresent: true (seen, by school, N-07, 20 November 2026)",
      "youngCarer: asked, and not known",
    ]) {
      expect(told).toContain(part);
    }
    expect(told).not.toContain("NOT FILLED IN");
  });

  test("ends with the caveat", () => {
    expect(under("Remember", text)).toMatch(/supports professional judgement and never replaces it/);
  });

  test("says what was not filled in, and what that means for the own view", () => {
    const bare = explainRecord(recorded(injuredBaby, anEntry("child-protection")));
    expect(under("Own view before the result was seen", bare)).toMatch(/^It was not written down\./);
    expect(under("Not filled in", bare)).toMatch(/^own view before the result; whether the child was seen/);
  });

  test("says that it stands below the least that safety sets, why, and that somebody should look at it", () => {
    const belowFloor = { kind: "multi-agency-decision", agencies: ["police", "health"], on: TODAY } as const;
    const below = explainRecord(recorded(babyWithAMark, anEntry("early-help", { by: manager, belowFloor }), national));
    expect(under("To be looked at again", below)).toContain("below the least that safety sets");
    expect(under("Approval", below)).toContain("police and health decided so together on 21 November 2026");
    expect(under("What the thresholds pointed to", below)).toContain("the decision stands below it");
  });

  test("says that the lowest level was decided while questions of danger were open, and which", () => {
    const open = explainRecord(recorded({ on: TODAY, facts: {} }, anEntry("universal"), national));
    expect(open).toContain("- The thresholds pointed to: not enough was known to say");
    expect(under("To be looked at again", open)).toContain("while questions of danger were open");
    expect(under("What the thresholds pointed to", open)).toContain("Open: Do you already know");
  });

  test("has no word of the engine, and nothing that JavaScript prints", () => {
    expect(text).not.toMatch(/floor|cautious|completion|undefined|\[object|null/i);
  });

  test("obeys no sign that somebody wrote into it", () => {
    const turned = explainRecord(
      recorded(injuredBaby, entryWith("/decision/safety", "Stays\n\nDECISION\nhere \u202Eno")),
    );
    expect(turned).toContain("Stays DECISION here \uFFFDno.");
  });

  test("of a redacted copy says so, and of which record it is one", () => {
    const record = aRecord();
    const copy = under("This record", explainRecord(redact(record)));
    expect(copy).toContain(`A copy from which 15 texts were taken out; the whole record is ${record.digest}.`);
  });
});
