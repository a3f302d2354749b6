import { describe, expect, test } from "vitest";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import { agreement } from "../../src/record/agreement.js";
import type { DecisionRecord } from "../../src/record/decision-record.js";
import { redact } from "../../src/record/redact.js";
import { supersede } from "../../src/record/supersede.js";
import { anEntry, injuredBaby, manager, national, recorded, small, TODAY, youngCarer } from "./deciding.js";

let numbered = 0;

/** So many records that differ in nothing but their numbers. */
function several(many: number, make: (reference: string) => DecisionRecord): readonly DecisionRecord[] {
  return Array.from({ length: many }, () => make(`BOR-${String(numbered++).padStart(6, "0")}`));
}

function onCarer(level: string, over: Parameters<typeof anEntry>[1] = {}): (reference: string) => DecisionRecord {
  return (reference) => recorded(youngCarer, { ...anEntry(level, over), reference });
}

const agreeing = (reference: string): DecisionRecord =>
  recorded(injuredBaby, { ...anEntry("child-protection"), reference });

describe("agreement", () => {
  test("is counted by the level to which the thresholds pointed, and by the rules that carried it", async () => {
    const records = [
      ...several(10, agreeing),
      ...several(7, onCarer("early-help")),
      ...several(6, onCarer("universal")),
      ...several(5, onCarer("child-in-need")),
    ];
    const counted = await agreement(records);
    expect(counted.total).toEqual({ decisions: 28, agreed: 17, lowered: 6, raised: 5 });
    expect(counted.byLevel).toEqual([
      expect.objectContaining({ ruleSet: "england", decisions: 18, agreed: 7, lowered: 6, raised: 5 }),
      expect.objectContaining({ ruleSet: "england", decisions: 10, agreed: 10, lowered: 0, raised: 0 }),
    ]);
    expect(counted.byLevel.map(({ level }) => level?.id)).toEqual(["early-help", "child-protection"]);
    expect(counted.byRule).toEqual([
      { origin: "england", rule: "injured-baby", decisions: 10, agreed: 10, lowered: 0, raised: 0 },
      { origin: "england", rule: "young-carer", decisions: 18, agreed: 7, lowered: 6, raised: 5 },
    ]);
    expect(counted.superseded).toBe(0);
  });

  test("is counted alike from a stream", async () => {
    const records = several(6, agreeing);
    async function* stream(): AsyncGenerator<DecisionRecord> {
      for (const record of records) yield await Promise.resolve(record);
    }
    expect(await agreement(stream())).toEqual(await agreement(records));
    expect((await agreement([])).total).toEqual({ decisions: 0, agreed: 0, lowered: 0, raised: 0 });
  });

  test("counts a decision that was superseded once, as it stands now, in whatever order the records come", async () => {
    const older = several(6, onCarer("universal"));
    const newer = older.map((record) => {
      const made = supersede(record, small, small.indicate(youngCarer), {
        ...anEntry("early-help"),
        reference: record.reference,
      });
      if (!made.ok) throw new Error("not superseded");
      return made.value;
    });
    for (const records of [
      [...older, ...newer],
      [...newer, ...older],
    ]) {
      const { total, superseded } = await agreement(records);
      expect(total).toEqual({ decisions: 6, agreed: 6, lowered: 0, raised: 0 });
      expect(superseded).toBe(6);
    }
  });

  test("counts a record and its redacted copy once, and the same record twice once", async () => {
    const records = several(5, agreeing);
    const { total } = await agreement([...records, ...records, ...records.map((record) => redact(record))]);
    expect(total.decisions).toBe(5);
  });

  test("has a heading of its own for cases of which too little was known to name a level", async () => {
    const records = several(5, (reference) =>
      recorded({ on: TODAY, facts: {} }, { ...anEntry("universal"), reference }, national),
    );
    const { byLevel, byRule } = await agreement(records);
    expect(byLevel).toEqual([{ ruleSet: "england", decisions: 5, agreed: 0, lowered: 5, raised: 0 }]);
    expect(byRule).toEqual([]);
  });

  test("counts own views, and those that gave way to the result", async () => {
    const records = [
      ...several(5, onCarer("early-help", { before: { level: "universal" } })),
      ...several(6, onCarer("early-help", { before: { level: "early-help" } })),
      ...several(7, onCarer("child-in-need", { before: { level: "child-in-need" } })),
      ...several(8, onCarer("early-help")),
    ];
    expect((await agreement(records)).ownViews).toEqual({ given: 18, notGiven: 8, movedToIndicated: 5 });
  });

  test("never says who decided", async () => {
    const records = several(6, onCarer("universal", { by: { ...manager, reference: "M-114" } }));
    expect(JSON.stringify(await agreement(records))).not.toMatch(/M-114|manager|BOR-/);
  });
});

describe("a small number", () => {
  test("is not shown, nor those by which it could be worked out", async () => {
    const records = [...several(20, onCarer("early-help")), ...several(3, onCarer("universal"))];
    const { byLevel, total, byRule } = await agreement(records);
    const hidden = { decisions: 23, agreed: "suppressed", lowered: "suppressed", raised: 0 };
    expect(byLevel[0]).toMatchObject(hidden);
    expect(total).toMatchObject(hidden);
    expect(byRule[0]).toMatchObject(hidden);
  });

  test("is not told by the one rule of a level, beside whose number another was suppressed", async () => {
    const records = [
      ...several(20, agreeing),
      ...several(8, (reference) => recorded(injuredBaby, { ...anEntry("child-protection"), reference })),
      ...several(30, onCarer("early-help")),
      ...several(9, onCarer("child-in-need")),
      ...several(3, onCarer("universal")),
    ];
    const { byLevel, byRule } = await agreement(records);
    for (const [place, rule] of ["young-carer", "injured-baby"].entries()) {
      const { decisions, agreed, lowered, raised } = byLevel[place] ?? {};
      expect(byRule.find((one) => one.rule === rule)).toMatchObject({ decisions, agreed, lowered, raised });
    }
    expect(byLevel[0]).toMatchObject({ lowered: "suppressed" });
  });

  test("is what a council says it is", async () => {
    const records = [...several(20, onCarer("early-help")), ...several(3, onCarer("universal"))];
    expect((await agreement(records, { smallest: 1 })).total).toEqual({
      decisions: 23,
      agreed: 20,
      lowered: 3,
      raised: 0,
    });
    await expect(agreement(records, { smallest: 0 })).rejects.toThrow(MisuseError);
    await expect(agreement(records, { smallest: 2.5 })).rejects.toThrow(MisuseError);
  });
});

describe("the sign that hardly anybody departs from the thresholds", () => {
  test("is given for many decisions without a departure: over all, by level and by rule", async () => {
    const { signs } = await agreement(several(73, agreeing));
    expect(signs.map(({ of }) => of)).toEqual([
      "all",
      { ruleSet: "england", level: expect.objectContaining({ id: "child-protection" }) },
      { origin: "england", rule: "injured-baby" },
    ]);
    expect(signs[0]?.code).toBe("near-zero-override");
    expect(signs[0]?.says).toContain("people agree without judging for themselves");
  });

  test("is not given for a few, who prove nothing, nor where people depart", async () => {
    expect((await agreement(several(72, agreeing))).signs).toEqual([]);
    const mixed = [...several(90, agreeing), ...several(10, onCarer("universal"))];
    expect((await agreement(mixed)).signs.map(({ of }) => of)).not.toContain("all");
  });

  test("shows no number that is suppressed", async () => {
    const records = [...several(200, agreeing), ...several(2, onCarer("universal"))];
    const { signs } = await agreement(records);
    expect(signs).not.toEqual([]);
    for (const { says } of signs) expect(says).not.toMatch(/\d/);
  });
});
