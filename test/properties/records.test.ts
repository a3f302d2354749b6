import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { isChanged } from "../../src/record/changes.js";
import type { DecisionRecord } from "../../src/record/decision-record.js";
import type { IndicationChanges } from "../../src/record/indication-changes.js";
import { readRecord } from "../../src/record/read-record.js";
import { recordDecision } from "../../src/record/record-decision.js";
import { recordText } from "../../src/record/record-text.js";
import { redact } from "../../src/record/redact.js";
import { replay } from "../../src/record/replay.js";
import { verifyRecord } from "../../src/record/verify-record.js";
import { canonicalJson, digestOf } from "../../src/ruleset/digest.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { entriesFor } from "../generated/arbitrary-decisions.js";
import { usable } from "../generated/arbitrary-learning.js";
import type { MadeUpCase } from "../generated/asked.js";
import { TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { national } from "../record/deciding.js";

/** A made-up set with a digest of its own, so that two sets can be told apart. */
function sealed(set: RuleSet): RuleSet {
  const digest = digestOf(set);
  return { ...set, digest, lineage: set.lineage.map((one) => ({ ...one, digest })) };
}

interface Recorded {
  readonly set: RuleSet;
  readonly given: MadeUpCase;
  readonly record: DecisionRecord;
}

/** Any set, any case, any decision that may be recorded on it. */
const records: fc.Arbitrary<Recorded> = usable(setsWithCase(ruleSets)).chain(([made, given]) => {
  const set = sealed(made);
  const thresholds = compile(set);
  const indication = thresholds.indicate(given as never);
  return entriesFor(set, indication).map((entry): Recorded => {
    const result = recordDecision(thresholds, indication, entry);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return { set, given, record: result.value };
  });
});

describe("any decision that may be made on any case, by any rule set", () => {
  it("is recorded, written, read and replayed to the byte", () => {
    fc.assert(
      fc.property(records, ({ set, record }) => {
        const text = recordText(record);
        const read = readRecord(text);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(recordText(read.value)).toBe(text);
        expect(verifyRecord(read.value)).toEqual([]);
        const thresholds = compile(structuredClone(set));
        expect(replay(read.value, thresholds).verdict).toBe("same");
        const { given, on } = read.value.indication;
        const again = thresholds.indicate({ on, facts: given } as never);
        expect(canonicalJson(again)).toBe(canonicalJson(read.value.indication));
      }),
      runs(200),
    );
  });

  it("on the national rules too", () => {
    const children = writtenCases(national.ruleSet, { on: TODAY }).chain((given) => {
      const indication = national.indicate(given as never);
      return fc.tuple(fc.constant(indication), entriesFor(national.ruleSet, indication));
    });
    fc.assert(
      fc.property(children, ([indication, entry]) => {
        const made = recordDecision(national, indication, entry);
        if (!made.ok) throw new Error(JSON.stringify(made.problems));
        const read = readRecord(recordText(made.value));
        expect(read.ok && replay(read.value, national).verdict).toBe("same");
      }),
      runs(25),
    );
  });
});

describe("a change of a record", () => {
  it("of any one character of it is noticed: it cannot be read, or shows that it was edited", () => {
    const printable = fc.integer({ min: 0x20, max: 0x2ff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(records, fc.nat(), printable, ({ record }, place, character) => {
        const text = recordText(record);
        const at = place % text.length;
        const edited = text.slice(0, at) + character + text.slice(at + 1);
        fc.pre(edited !== text);
        const read = readRecord(edited);
        expect(!read.ok || verifyRecord(read.value).length > 0).toBe(true);
      }),
      runs(300),
    );
  });

  it("of any one value of it is noticed, and so is a value taken out", () => {
    fc.assert(
      fc.property(
        records,
        fc.nat(),
        fc.constantFrom("otherwise", 7, true, null, undefined),
        ({ record }, place, value) => {
          const places = leaves(record);
          const path = places[place % places.length] ?? [];
          const edited = withValue(record, path, value);
          fc.pre(JSON.stringify(edited) !== JSON.stringify(record));
          const read = readRecord(edited);
          expect(!read.ok || verifyRecord(read.value).length > 0).toBe(true);
        },
      ),
      runs(300),
    );
  });
});

describe("a redacted copy", () => {
  it("holds no sentence and no staff number that anybody wrote", () => {
    fc.assert(
      fc.property(records, ({ record }) => {
        const text = recordText(redact(record));
        const written = leaves({ decision: record.decision, provenance: record.provenance })
          .map((path) => path.reduce<unknown>((part, step) => (part as never)[step], record))
          .filter((value) => typeof value === "string")
          .filter((value) => value.includes(" ") || /^N-\d+$/.test(value));
        expect(written.length).toBeGreaterThan(0);
        // As JSON writes it, so that a line break or a quotation mark hides nothing.
        for (const sentence of written) expect(text).not.toContain(JSON.stringify(sentence).slice(1, -1));
      }),
      runs(200),
    );
  });

  it("is whole, replays like its record, and names it", () => {
    fc.assert(
      fc.property(records, ({ set, record }) => {
        const copy = redact(record);
        expect(verifyRecord(copy)).toEqual([]);
        expect(copy.redacted?.of).toBe(record.digest);
        expect(replay(copy, compile(set)).verdict).toBe("same");
        expect(redact(copy)).toEqual(copy);
      }),
      runs(100),
    );
  });
});

describe("a replay by another rule set", () => {
  const pairs = fc.tuple(records, ruleSets.map(sealed));

  it("differs, and names both sets by their digests", () => {
    fc.assert(
      fc.property(pairs, ([{ record }, other]) => {
        const result = replay(record, compile(other));
        expect(result.verdict).toBe("differs");
        expect(result.ruleSet?.set).toMatchObject({
          was: { digest: record.indication.ruleSet.digest },
          is: { digest: other.digest },
        });
      }),
      runs(100),
    );
  });

  it("that differs in one rule alone names that rule alone, and misses no byte of what it does", () => {
    fc.assert(
      fc.property(
        records,
        fc.nat(),
        fc.constantFrom("reworded", "removed", "added"),
        ({ set, given, record }, place, how) => {
          const rule = set.rules[place % Math.max(1, set.rules.length)];
          fc.pre(rule !== undefined);
          if (rule === undefined) return;
          const rules = {
            reworded: set.rules.map((one) => (one === rule ? { ...one, reason: `${one.reason} So it is.` } : one)),
            removed: set.rules.filter((one) => one !== rule),
            added: [...set.rules, { ...rule, name: `${rule.name}-too` }],
          }[how];
          const next = compile(sealed({ ...set, rules }));
          const { ruleSet, indication } = replay(record, next);
          const named = how === "added" ? `${rule.name}-too` : rule.name;
          const none = { added: {}, removed: {}, changed: {} };
          const key = how === "reworded" ? "changed" : how;
          expect(ruleSet?.rules).toEqual({ ...none, [key]: { "made-up": [named] } });
          expect(ruleSet?.duties).toEqual(none);
          const { ruleSet: _, ...was } = record.indication;
          const { ruleSet: __, ...is } = next.indicate(given as never);
          expect(indication === undefined).toBe(canonicalJson(was) === canonicalJson(is));
          if (indication !== undefined) expect(saysSomething(indication)).toBe(true);
        },
      ),
      runs(200),
    );
  });
});

/** Whether a difference is named anywhere. */
function saysSomething({ answers, others, reasons, duties, ask, readings, actions }: IndicationChanges): boolean {
  const lists = [reasons, duties, ask, readings, actions];
  return Object.keys(answers).length + others.length > 0 || lists.some(isChanged);
}

type Path = readonly (string | number)[];

/** Where the values stand that hold no others. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

function withValue(record: DecisionRecord, path: Path, value: unknown): DecisionRecord {
  const copy = JSON.parse(JSON.stringify(record));
  const inner = path.slice(0, -1).reduce((part, step) => part[step], copy);
  const last = path.at(-1) ?? "";
  if (value !== undefined) inner[last] = value;
  else if (Array.isArray(inner)) inner.splice(Number(last), 1);
  else delete inner[last];
  return copy;
}
