import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../src/ruleset/read.js";
import { AS_ROOT, accepted, faultsIn, type Json, national, problemsIn, theNational } from "./sets.js";

const { rules, duties, sources, actions, ...head } = national() as Json & { rules: Json[]; duties: Json[] };

function folder(over: Readonly<Record<string, unknown>> = {}): readonly SourceFile[] {
  const files: Readonly<Record<string, unknown>> = {
    "rule-set.json": head,
    "sources.json": sources,
    "actions.json": { $schema: "../schema/actions.json", actions },
    ...Object.fromEntries(rules.map((rule) => [`somewhere/${rule.name}.json`, { $schema: "x", ...rule }])),
    ...Object.fromEntries(duties.map((duty) => [`duties/${duty.name}.json`, duty])),
    ...over,
  };
  return Object.entries(files)
    .filter(([, content]) => content !== undefined)
    .map(([path, content]) => ({
      path: `england/${path}`,
      text: typeof content === "string" ? content : JSON.stringify(content, undefined, 2),
    }));
}

const [, baby = {}] = rules;

describe("a folder", () => {
  test("of one rule or duty a file is the same set as a single file, to the digest", () => {
    const set = accepted(folder(), AS_ROOT);
    expect(set.rules.length).toBe(6);
    expect(set.duties.length).toBe(1);
    expect(set.digest).toBe(theNational().digest);
  });

  test("is the same set in whatever order its files come", () => {
    expect(accepted([...folder()].reverse(), AS_ROOT)).toEqual(accepted(folder(), AS_ROOT));
  });

  test("of nothing has no rule set", () => {
    expect(faultsIn([], AS_ROOT)).toEqual(["missing-file at the whole"]);
  });

  test.each([
    ["no rule-set.json", { "rule-set.json": undefined }, ["missing-file at the whole"]],
    ["two of them", { "old/rule-set.json": head }, ["duplicate-name at the whole"]],
    ["its rules in rule-set.json", { "rule-set.json": { ...head, rules } }, ["own-file at /rules"]],
    ["its sources in two places", { "rule-set.json": { ...head, sources } }, ["own-file at /sources"]],
    ["a rule in a file of another name", { "babies.json": { ...baby, name: "babies-2" } }, ["file-name at /name"]],
    ["a rule that is a list", { "list.json": [] }, ["wrong-kind at the whole"]],
    ["sources under another key", { "sources.json": { source: sources } }, ["wrong-kind at the whole"]],
  ])("with %s is refused", (_, over, faults) => {
    expect(faultsIn(folder(over), AS_ROOT)).toEqual(faults);
  });

  test("places each problem in its own file, with a pointer into that file", () => {
    const faulty = { ...baby, conditions: { all: [{ fact: "injuryPresnt", operator: "equal", value: true }] } };
    expect(problemsIn(folder({ "somewhere/injured-baby.json": faulty }), AS_ROOT)).toMatchObject([
      {
        code: "unknown-fact",
        at: "/conditions/all/0/fact",
        says: "no fact called `injuryPresnt`; did you mean `injuryPresent`?",
        place: { file: "england/somewhere/injured-baby.json" },
      },
    ]);
    expect(problemsIn(folder({ "sources.json": [{ id: "the-act" }] }), AS_ROOT)[0]?.place?.file).toBe(
      "england/sources.json",
    );
    expect(problemsIn(folder({ "rule-set.json": { ...head, format: 2 } }), AS_ROOT)[0]).toMatchObject({
      at: "/format",
      place: { file: "england/rule-set.json" },
    });
  });

  test("shows the problems of all its files at once, also beside one that is no JSON", () => {
    const found = faultsIn(
      folder({
        "somewhere/young-carer.json": "{ broken",
        "somewhere/injured-baby.json": { ...baby, tell: undefined },
        "rule-set.json": { ...head, cases: [aCase] },
      }),
      AS_ROOT,
    );
    expect(found).toEqual(["missing-tell at the whole", "not-json at the whole"]);
  });

  test("of more text than a rule set ever has is not parsed", () => {
    const files = Array.from({ length: 5 }, (_, number) => ({ path: `${number}.json`, text: " ".repeat(900_000) }));
    expect(faultsIn(files, AS_ROOT)).toEqual(["too-large at the whole"]);
    expect(faultsIn(Array(6_001).fill({ path: "a.json", text: "{}" }), AS_ROOT)).toEqual(["too-large at the whole"]);
  });

  test("is not what a list of other things is", () => {
    expect(faultsIn([{ path: "rule-set.json" }], AS_ROOT)).toEqual(["wrong-kind at the whole"]);
  });
});

const aCase = { name: "a carer", on: "2026-11-21", given: {}, expect: { because: ["young-carer"] } };
