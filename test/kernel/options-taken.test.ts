import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";

const API = new URL("../golden/api/", import.meta.url);
const SOURCES = new URL("../../src/", import.meta.url);

/** What somebody without types may hand over, or leave out. */
const NO_OPTIONS: readonly unknown[] = [undefined, null, 3, "2026-11-21", []];

/** Every function that an entry declares to take options, some of which must be there. */
const TAKING = readdirSync(API).flatMap((file) => {
  // A type that is written where it stands takes several lines.
  const text = readFileSync(new URL(file, API), "utf8").replaceAll(/\{\n(?: .*\n)+\}/g, "{}");
  const declared = text.matchAll(/^declare function (\w+)(?:<.*?>)?\((?:.*, )?options: (?:\w*Options\b|\{\})/gm);
  return [...declared].map(([, name = ""]) => `${file.replace(/\.d\.ts$/, "")} ${name}`);
});

const national = england();
const thresholds = compile(national);
const NO_CASE = { on: "2026-11-21", facts: {} };

/** What comes before the options. */
const BEFORE: Readonly<Record<string, readonly unknown[]>> = {
  "rule-sets fromJsonRulesEngine": [[]],
  "index indicateWithFacts": [thresholds, {}],
  "index whatIf": [thresholds, NO_CASE],
  "batch indicateMany": [thresholds, { rows: 0, columns: {} }],
  "census backTest": [thresholds],
  "census calibration": [],
  "census censusRules": [{}],
  "census checkReturn": [{}, []],
  "census compareSets": [thresholds, thresholds],
  "census generateReturn": [],
  "census readReturn": [""],
  "document thresholdDocument": [national],
  "json-rules-engine toEngine": [national],
  "node indicateStream": [thresholds, []],
  "programme checkProgramme": [{}],
  "programme measure": [{}, {}, {}],
  "rule-sets lintRuleSet": [{}],
  "sql toSql": [national],
  "timescales toIcs": [{}],
  "verify testCases": [national],
};

describe("what is handed over in place of options", () => {
  test("could go to every function that needs some, and to no other", () => {
    expect(Object.keys(BEFORE).toSorted()).toEqual([...new Set(TAKING)].toSorted());
  });

  test.each(Object.entries(BEFORE))("is none, which %s says in a sentence", async (function_, before) => {
    const [entry = "", name = ""] = function_.split(" ");
    const functions: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = await import(
      new URL(`${entry}.ts`, SOURCES).href
    );
    for (const given of NO_OPTIONS) {
      const call = async (): Promise<unknown> => {
        const answer = await functions[name]?.(...before, given);
        // A generator begins when it is first asked.
        return Array.isArray(answer) ? answer : [...(answer as Iterable<unknown>)];
      };
      await expect(call(), JSON.stringify(given)).rejects.toMatchObject({
        name: "MisuseError",
        message: expect.stringContaining("expected an object with its options"),
      });
    }
  });
});
