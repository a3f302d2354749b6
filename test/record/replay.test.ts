import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import type { DecisionRecord } from "../../src/record/decision-record.js";
import { explainReplay } from "../../src/record/explain-replay.js";
import { PACKAGE_VERSION } from "../../src/record/package-version.js";
import { readRecord } from "../../src/record/read-record.js";
import { digestOfRecord, recordText } from "../../src/record/record-text.js";
import { redact } from "../../src/record/redact.js";
import { replay } from "../../src/record/replay.js";
import { toResolvedJson } from "../../src/ruleset/print.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { seal } from "../../src/ruleset/seal.js";
import {
  accepted,
  aRule,
  borchester,
  type Json,
  localBasis,
  national as nationalFile,
  theBorchester,
  theNational,
} from "../ruleset/sets.js";
import {
  aFullEntry,
  anEntry,
  aRecord,
  babyWithAMark,
  injuredBaby,
  inShort,
  manager,
  national,
  recorded,
  small,
  TODAY,
  youngCarer,
} from "./deciding.js";

const record = aRecord();

/** The national set with some of its rules otherwise, of the next version. */
function nationalNext(change: (rule: RuleSet["rules"][number]) => readonly RuleSet["rules"][number][]): RuleSet {
  const { digest: _, lineage: __, ...set } = england();
  return seal({ ...set, version: "1.1.0", rules: set.rules.flatMap(change) }, []);
}

describe("a record replayed by the rule set that made it", () => {
  test("is the same to the byte", () => {
    expect(replay(record, small)).toEqual({ verdict: "same", edited: [], refused: [] });
  });

  test("is the same after it was written, stored and read, years later, by a set that was kept as JSON", () => {
    const made = recorded(babyWithAMark, anEntry("child-protection"), national);
    const stored = recordText(made);
    const kept = JSON.parse(JSON.stringify(toResolvedJson(england()))) as RuleSet;
    const read = readRecord(stored);
    expect(read.ok && replay(read.value, compile(kept)).verdict).toBe("same");
  });

  test("is the same for a copy from which the texts were taken out", () => {
    expect(replay(redact(record), small).verdict).toBe("same");
  });

  test("says so when another version of this package wrote it, which alone is no difference", () => {
    const value = { ...record, package: { ...record.package, version: "0.0.9" } };
    const older: DecisionRecord = { ...value, digest: digestOfRecord(value) };
    const result = replay(older, small);
    expect(result).toMatchObject({ verdict: "same", package: { was: "0.0.9", is: PACKAGE_VERSION } });
    expect(explainReplay(older, result)).toContain("Written by version 0.0.9 of this package");
  });

  test("differs when the record was edited, though the indication is the same", () => {
    const edited = { ...record, decision: { ...record.decision, safety: "Nothing was done." } };
    const result = replay(edited, small);
    expect(result.verdict).toBe("differs");
    expect(result.edited.map(inShort)).toEqual(["edited-record at /digest"]);
    expect(result.indication).toBeUndefined();
    expect(explainReplay(edited, result)).toMatch(/THE RECORD WAS CHANGED\n- \/digest: /);
  });

  test("differs when somebody edited the facts, and says what they make of the indication", () => {
    const given = { ...record.indication.given, ageMonths: 30 };
    const result = replay({ ...record, indication: { ...record.indication, given } }, small);
    expect(result).toMatchObject({
      verdict: "differs",
      indication: { answers: { pointsTo: { is: { id: "universal" } } } },
    });
    expect(result.edited).not.toEqual([]);
  });
});

describe("a record of the national rules, after a national rule was changed", () => {
  const made = recorded(babyWithAMark, anEntry("child-protection", { by: manager }), national);
  const changed = nationalNext((rule) => {
    if (rule.name === "young-parent-and-need") return [];
    if (rule.name === "school-missed") return [rule, { ...rule, name: "school-missed-2027" }];
    return rule.name === "injury-in-child-not-yet-mobile"
      ? [
          {
            ...rule,
            urgency: "same-day",
            event: { type: "child-in-need" },
            origin: { set: "england", level: "child-in-need" },
          },
        ]
      : [rule];
  });
  const result = replay(made, compile(changed));

  test("still replays to the byte by the set that was in force then", () => {
    expect(replay(made, national).verdict).toBe("same");
  });

  test("says exactly which rules were added, removed and changed, and from which set they come", () => {
    expect(result.verdict).toBe("differs");
    expect(result.ruleSet).toEqual({
      set: {
        was: { id: "england", version: "1.0.0", digest: england().digest },
        is: { id: "england", version: "1.1.0", digest: changed.digest },
      },
      rules: {
        added: { england: ["school-missed-2027"] },
        removed: { england: ["young-parent-and-need"] },
        changed: { england: ["injury-in-child-not-yet-mobile"] },
      },
      duties: { added: {}, removed: {}, changed: {} },
      parts: expect.any(Array),
    });
  });

  test("says exactly what that does for this child: levels, reasons, questions, urgency", () => {
    const { indication } = result;
    expect(indication?.answers.pointsTo).toMatchObject({
      was: { id: "child-protection" },
      is: { id: "child-in-need" },
    });
    expect(indication?.answers.urgency).toEqual({ was: "immediate", is: "same-day" });
    expect(indication?.answers.atLeast).toBeUndefined();
    expect(indication?.reasons).toEqual({
      added: [],
      removed: [],
      changed: [{ name: "injury-in-child-not-yet-mobile", keys: ["level", "urgency"] }],
      reordered: false,
    });
    const asked = indication?.ask.changed.find(({ name }) => name === "schoolAttendancePercent");
    expect(asked?.keys).toEqual(["rules"]);
  });

  test("says how the decision stands now", () => {
    expect(result.decision).toEqual({
      was: { direction: "agrees", belowFloors: [] },
      is: { direction: "raises", belowFloors: [] },
    });
  });

  test("says all of it in words that a manager can read", () => {
    const text = explainReplay(made, result);
    expect(text).toMatch(/^IT DIFFERS\n- Case BOR-000417/);
    expect(text).toContain("Added rules of england: school-missed-2027.");
    expect(text).toContain("Removed rules of england: young-parent-and-need.");
    expect(text).toContain("Changed rules of england: injury-in-child-not-yet-mobile.");
    expect(text).toContain("- How soon: immediate, now same-day.");
    expect(text).not.toMatch(/undefined|\[object|true|false/);
  });
});

describe("a record of the national rules, replayed by a council's", () => {
  const words = { reason: "We do it otherwise.", basis: localBasis };
  const council = theBorchester({
    removes: [{ rule: "parent-in-prison", ...words }],
    places: [{ rule: "young-carer", at: "level-3", ...words }],
  });
  const made = recorded(youngCarer, anEntry("early-help"));
  const result = replay(made, compile(council));

  test("says what the council added, removed and placed higher, and not what only landed on its scale", () => {
    expect(result.ruleSet?.rules).toEqual({
      added: { borchester: ["half-of-school-missed"] },
      removed: { england: ["parent-in-prison"] },
      changed: { england: ["young-carer"] },
    });
    expect(result.ruleSet?.parts).toContain("levels");
  });

  test("says that the level decided is not on the council's scale", () => {
    expect(result.decision).toEqual({ was: { direction: "agrees", belowFloors: [] }, is: "not-on-the-scale" });
    expect(explainReplay(made, result)).toContain("a level that is not on the scale");
  });
});

describe("a change on which a rule rests", () => {
  const made = recorded(injuredBaby, aFullEntry());

  test("changes the rule that rests on it, and no other", () => {
    const conditions = { "young-baby": { all: [{ fact: "ageMonths", operator: "lessThan", value: 3 }] } };
    const result = replay(made, compile(theNational({ conditions })));
    expect(result.ruleSet?.rules.changed).toEqual({ england: ["injured-baby"] });
    expect(result.ruleSet?.parts).toEqual(["conditions"]);
    expect(result.indication?.reasons.removed).toEqual(["injured-baby"]);
  });

  test("of a count changes the rule that counts", () => {
    const counts = structuredClone(nationalFile().counts) as { of: unknown[] }[];
    counts[0]?.of.push({ fact: "noOneToCare", operator: "equal", value: true });
    const result = replay(made, compile(theNational({ counts })));
    expect(result.ruleSet?.rules.changed).toEqual({ england: ["two-alarms"] });
  });

  test("in words alone changes no rule, and is named by its part", () => {
    const actions = (nationalFile().actions as Json[]).map((one) => ({ ...one, says: `${one.says} Please.` }));
    const result = replay(made, compile(theNational({ actions })));
    expect(result.ruleSet).toMatchObject({
      rules: { added: {}, removed: {}, changed: {} },
      duties: { added: {}, removed: {}, changed: {} },
      parts: ["actions"],
    });
    expect(result.indication?.actions.changed).toEqual([{ name: "ring-now", keys: ["says"] }]);
    expect(explainReplay(made, result)).toContain("No rule and no duty differs");
  });

  test("of a duty is told apart from one of a rule", () => {
    const duties = (nationalFile().duties as Json[]).map((one) => ({ ...one, reason: "The law asks for more." }));
    const result = replay(made, compile(theNational({ duties })));
    expect(result.ruleSet?.duties.changed).toEqual({ england: ["private-fostering"] });
    expect(result.ruleSet?.rules.changed).toEqual({});
  });

  test("of the version alone is a difference of the set, and of nothing that it says", () => {
    const result = replay(made, compile(theNational({ version: "1.2.1" })));
    expect(result).toMatchObject({ verdict: "differs", ruleSet: { parts: [], set: { is: { version: "1.2.1" } } } });
    expect(result.indication).toBeUndefined();
    expect(explainReplay(made, result)).toContain("Apart from that, the indication is the same to the byte.");
  });

  test("of a level's name is named so", () => {
    const levels = (nationalFile().levels as Json[]).map((one) => ({ ...one, name: `${one.name}!` }));
    const result = replay(made, compile(theNational({ levels })));
    expect(result.indication).toMatchObject({ answers: {}, others: expect.arrayContaining(["levels"]) });
  });
});

describe("thresholds that can say nothing of the case", () => {
  test("because the day is not theirs, say so", () => {
    const later = compile(theNational({ inForce: { from: "2027-01-01" } }));
    const result = replay(record, later);
    expect(result).toMatchObject({ verdict: "differs", refused: [{ code: "not-in-force", at: "/on" }] });
    expect(explainReplay(record, result)).toContain("THESE THRESHOLDS SAY NOTHING OF THE CASE");
  });

  test("because a council's own fact is not theirs, say so", () => {
    const fact = {
      id: "clutterScale",
      theme: "Home",
      label: "Clutter at home",
      question: "Do you already know how cluttered the home is?",
      nature: "observed",
      direction: "harm",
      howToAnswer: "already-known",
      whoKnows: ["social-care"],
      kind: "integer",
      from: 1,
      to: 9,
      unit: "steps",
    };
    const rule = aRule("clutter", "permanentlyExcluded", {
      basis: localBasis,
      event: { type: "level-2" },
      conditions: { all: [{ fact: "clutterScale", operator: "greaterThan", value: 6 }] },
      examples: [{ name: "seven", given: { clutterScale: 7 }, expect: "applies" }],
    });
    const council = compile<{ clutterScale: number }>(
      accepted(borchester({ facts: [fact], rules: [rule] }), { bases: [theNational()] }),
    );
    const given = { on: TODAY, facts: { clutterScale: 7 } };
    const made = recorded(given as never, anEntry("level-2"), council);
    expect(replay(made, council).verdict).toBe("same");
    expect(replay(made, small).refused.map(inShort)).toEqual(["unknown-fact at /facts/clutterScale"]);
  });
});
