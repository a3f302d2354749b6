import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { recordJsonSchemas } from "../../src/record/json-schemas.js";
import { recordText } from "../../src/record/record-text.js";
import { redact } from "../../src/record/redact.js";
import { aFullEntry, anEntry, aRecord, babyWithAMark, entryWith, national, recorded } from "./deciding.js";

const schemas = recordJsonSchemas();

function validator(file: string): ValidateFunction {
  return new Ajv({ strict: false }).compile(schemas[file] ?? {});
}

const isDecision = validator("decision.json");
const isRecord = validator("decision-record.json");

describe("the schema of a decision", () => {
  test("accepts decisions, and those of the examples", () => {
    const files = readdirSync("examples/decisions");
    expect(files.length).toBeGreaterThan(1);
    const examples = files.map((file) => parse(readFileSync(join("examples/decisions", file), "utf8")));
    for (const entry of [aFullEntry(), anEntry("early-help"), ...examples]) {
      expect([isDecision(entry), isDecision.errors]).toEqual([true, null]);
    }
  });

  test.each<readonly [string, string, unknown]>([
    ["no reason", "/decision/why", undefined],
    ["a misspelt key", "/decision/befor", {}],
    ["a name for a role", "/decision/by/role", "Jane Smith"],
    ["a qualification that there is not", "/decision/by/qualification", "social-wrk"],
    ["a child that was not seen, and no reason", "/decision/child", { seen: false }],
    ["free text on how a fact is known", "/provenance/ageMonths/note", "x"],
  ])("refuses %s, as recording does", (_, at, part) => {
    expect(isDecision(entryWith(at, part))).toBe(false);
  });

  test("says what its keys mean", () => {
    expect(JSON.stringify(schemas["decision.json"])).toContain(
      "The decider's own view, written before seeing the result.",
    );
  });
});

describe("the schema of a record", () => {
  const long = JSON.parse(recordText(recorded(babyWithAMark, anEntry("child-protection"), national)));

  test("accepts records, redacted ones too", () => {
    for (const record of [aRecord(), redact(aRecord()), long])
      expect([isRecord(record), isRecord.errors]).toEqual([true, null]);
  });

  test("refuses a key of anybody's own, also deep in the indication", () => {
    expect(isRecord({ ...long, note: "x" })).toBe(false);
    expect(isRecord({ ...long, indication: { ...long.indication, score: 1 } })).toBe(false);
    const [first] = long.indication.reasons;
    expect(isRecord({ ...long, indication: { ...long.indication, reasons: [{ ...first, weight: 1 }] } })).toBe(false);
  });
});
