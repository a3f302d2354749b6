import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type FailedExample, runExamples } from "../../src/engine/examples.js";
import { england } from "../../src/england/england.js";
import { loadRuleSet } from "../../src/node/load.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { levelsOfNeed } from "../cli/command-line.js";

const folder = resolve("examples/councils");
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && !name.includes("on-purpose"));

async function council(name: string, bases: readonly RuleSet[] = [england()]): Promise<RuleSet> {
  const read = await loadRuleSet(resolve(folder, name), { bases });
  if (!read.ok) throw new Error(read.problems.map(({ at, says }) => `${name}${at}: ${says}`).join("\n"));
  return read.value;
}

/** What comes out otherwise than the file itself says; the national examples are run where they stand. */
function ownExamples(set: RuleSet): readonly FailedExample[] {
  const own = <One extends ResolvedDuty | ResolvedRule>(one: One): One =>
    one.origin.set === set.id ? one : { ...one, examples: [] };
  return runExamples({ ...set, rules: set.rules.map(own), duties: set.duties.map(own) }).failed;
}

async function dunmouth(): Promise<RuleSet> {
  return council("three-layers/council.json", [england(), await council("three-layers/region.json")]);
}

describe.each([...files, "borchester", "three-layers/region.json"])("the council of %s", (name) => {
  it("reads over the national set, and every child in it comes to what the file says", async () => {
    expect(ownExamples(await council(name))).toEqual([]);
  });

  it("has a child of its own to show what it is for", async () => {
    expect((await council(name)).cases.length).toBeGreaterThan(0);
  });
});

it("a council of a region stands on three layers", async () => {
  const set = await dunmouth();
  expect(set.lineage.map(({ id }) => id)).toEqual(["england", "westmoor", "dunmouth"]);
  expect(ownExamples(set)).toEqual([]);
});

it("the index names every file", () => {
  const index = readFileSync(resolve(folder, "README.md"), "utf8");
  for (const entry of readdirSync(folder).filter((name) => name !== "README.md")) expect(index).toContain(entry);
});

describe.each([
  ["careless-on-purpose", 1],
  ["refused-on-purpose", 1],
])("what check says of %s.json", (name, exit) => {
  const said = levelsOfNeed(["check", `examples/councils/${name}.json`, "--on", "2026-11-21"]);

  it("is every fault planted in it, and nothing else", async () => {
    await expect(said.out + said.err).toMatchFileSnapshot(resolve(folder, `${name}.txt`));
  });

  it("is said by the exit code too", () => {
    expect(said.exit).toBe(exit);
  });
});

it("nothing is found in the others", () => {
  const region = "examples/councils/three-layers/region.json";
  const all = [...files, "borchester", "three-layers/region.json"].map((name) => `examples/councils/${name}`);
  const strict = ["--on", "2026-11-21", "--fail-on", "warning"];
  expect(levelsOfNeed(["check", ...all, ...strict])).toMatchObject({ exit: 0 });
  expect(
    levelsOfNeed(["check", "examples/councils/three-layers/council.json", "--base", region, ...strict]),
  ).toMatchObject({ exit: 0 });
});

describe("Borchester uses every key of the format", () => {
  it("but for those that only others may have", () => {
    const written = readFileSync(resolve(folder, "borchester/rule-set.json"), "utf8");
    const schema = JSON.parse(readFileSync("rules/schema/rule-set-folder.json", "utf8")) as { properties: object };
    const others = new Set(["note", "statutory", "silence", "editions", "sources", "actions"]);
    const unused = Object.keys(schema.properties).filter((key) => !others.has(key) && !written.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });
});
