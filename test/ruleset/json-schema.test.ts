import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { recordJsonSchemas } from "../../src/record/json-schemas.js";
import { jsonSchemas } from "../../src/ruleset/json-schema.js";
import { toResolvedJson } from "../../src/ruleset/print.js";
import { CONDITIONS } from "./faults/conditions.js";
import { FACTS } from "./faults/facts.js";
import type { Fault } from "./faults/fault.js";
import { SHAPE } from "./faults/shape.js";
import { borchester, changed, type Json, national, theBorchester } from "./sets.js";

const schemas = { ...jsonSchemas(), ...recordJsonSchemas() };

function validator(file: string): ValidateFunction {
  const schema: AnySchemaObject | undefined = (schemas as { readonly [name: string]: object })[file];
  if (schema === undefined) throw new Error(`no schema ${file}`);
  return new Ajv({ strict: false, allErrors: false }).compile(schema);
}

const isRuleSet = validator("rule-set.json");

describe("the schemas for editors", () => {
  test.each(Object.keys(schemas))("stand in rules/schema as they are generated: %s", async (file) => {
    const text = `${JSON.stringify(schemas[file], undefined, 1)}\n`;
    await expect(text).toMatchFileSnapshot(`../../rules/schema/${file}`);
  });

  test("are all that stands there", () => {
    expect(readdirSync("rules/schema").sort()).toEqual(Object.keys(schemas).sort());
  });

  test("know every fact of the catalogue with its values, and say what keys mean", () => {
    const text = JSON.stringify(schemas["rule.json"]);
    for (const word of ["schoolAttendancePercent", "shuffles-crawls-cruises-walks", "lessThanInclusive", "ageYears"]) {
      expect(text).toContain(`"${word}"`);
    }
    expect(text).toContain("One sentence about the child, in the present tense.");
  });
});

describe("schema and reader agree to accept", () => {
  const { rules, duties, sources, actions, ...head } = national() as Json & { rules: Json[]; duties: Json[] };

  test.each([
    ["rule-set.json", [national(), borchester()]],
    ["rule-set-folder.json", [head, { ...head, sources }]],
    ["sources.json", [sources, { $schema: "x", sources }]],
    ["actions.json", [actions, { actions }]],
    ["rule.json", rules],
    ["duty.json", duties],
    ["resolved-rule-set.json", [JSON.parse(JSON.stringify(toResolvedJson(theBorchester())))]],
  ])("%s: what is sound", (file, sound) => {
    const isValid = validator(file);
    for (const value of sound as readonly unknown[]) expect([isValid(value), isValid.errors]).toEqual([true, null]);
  });
});

describe("the files of the national rules", () => {
  const files = readdirSync("rules/england", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  const validators = new Map(Object.keys(schemas).map((file) => [file, validator(file)]));

  test("have nothing at which an editor would wince", () => {
    expect(files.length).toBeGreaterThan(100);
    const winced = files.filter((path) => {
      const name = basename(path) === "rule-set.json" ? "rule-set-folder.json" : basename(path);
      const value: Json = JSON.parse(readFileSync(join("rules/england", path), "utf8"));
      const isDuty = (value.event as Json | undefined)?.type === "duty";
      const isValid = validators.get(name) ?? validators.get(isDuty ? "duty.json" : "rule.json");
      return isValid?.(value) !== true;
    });
    expect(winced).toEqual([]);
  });
});

/** What an editor cannot see: it needs the whole set, a calendar, or counting. */
const BEYOND = new Set([
  "missing-basis",
  "dates-reversed",
  "reserved-fact",
  "cycle",
  "too-many-references",
  "too-many-trials",
  "unknown-condition",
  "already-defined",
  "protected-characteristic",
  "state-as-value",
  "duplicate-name",
  "scale-conflict",
  "question-wording",
  "facts-alone",
  "reading-polarity",
  "strength-reading",
  "empty-part",
]);

describe("schema and reader agree to refuse a rule set that", () => {
  const shape = [...SHAPE, ...CONDITIONS].filter(
    ({ found }) => !found.some((one) => BEYOND.has(one.split(" ")[0] ?? "")),
  );
  const unseen = new Set([
    "names a day that does not exist",
    "misspells a fact",
    "compares a count with more than it counts",
    "is for people of 25 without saying why",
  ]);

  test.each(shape.filter(({ is }) => !unseen.has(is)).map((fault) => [fault.is, fault] as const))("%s", (_, fault) => {
    expect(isRuleSet(faulty(fault))).toBe(false);
  });

  test("is faulty in one of many ways", () => {
    expect(shape.length).toBeGreaterThan(50);
  });
});

describe("what only the reader can see", () => {
  const beyond = [...SHAPE, ...CONDITIONS, ...FACTS].filter(({ found }) =>
    found.every((one) => BEYOND.has(one.split(" ")[0] ?? "")),
  );
  const seen = new Set(["has one step twice", "lists a value twice"]);

  test.each(beyond.filter(({ is }) => !seen.has(is)).map((fault) => [fault.is, fault] as const))(
    "is left to it by the schema: a set that %s",
    (_, fault) => {
      expect(isRuleSet(faulty(fault))).toBe(true);
    },
  );
});

function faulty(fault: Fault): Json {
  return fault.change.reduce((set, [at, part]) => changed(set, at, part), borchester());
}
