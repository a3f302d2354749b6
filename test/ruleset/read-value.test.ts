import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRuleSet } from "../../src/ruleset/read.js";
import { runs } from "../generated/runs.js";
import { borchester, faultsIn, type Json, theNational } from "./sets.js";

const bases = [theNational()];

function withNote(note: unknown): Json {
  return { ...borchester(), note };
}

describe("a hostile value is refused, and nothing in it runs:", () => {
  test("one that holds itself", () => {
    const value = borchester();
    value.note = value;
    expect(faultsIn(value, { bases })).toEqual(["not-plain at /note"]);
  });

  test("one with a getter", () => {
    let ran = false;
    const value = Object.defineProperty(borchester(), "note", {
      enumerable: true,
      get: () => {
        ran = true;
        return "x";
      },
    });
    expect(faultsIn(value, { bases })).toEqual(["not-plain at /note"]);
    expect(ran).toBe(false);
  });

  test("one whose proxy throws", () => {
    const value = new Proxy(borchester(), {
      ownKeys: () => {
        throw new Error("no");
      },
    });
    expect(faultsIn(value, { bases })).toEqual(["not-plain at the whole"]);
  });

  test.each([
    ["a function", () => true],
    ["a symbol", Symbol("x")],
    ["a big number", 1n],
    ["nothing at all", undefined],
    ["not a number", Number.NaN],
    ["endless", Number.POSITIVE_INFINITY],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a list with a gap", Array(2)],
    ["an object with a symbol for a key", { [Symbol("x")]: 1 }],
  ])("one that holds %s", (_, part) => {
    expect(faultsIn(withNote(part), { bases }).join()).toMatch(/^not-plain at \/note/);
  });

  test("one that inherits what it seems to hold", () => {
    expect(faultsIn(Object.create(borchester()), { bases })).toEqual(["not-plain at the whole"]);
  });

  test("one with a forbidden key of its own", () => {
    expect(faultsIn(JSON.parse('{ "__proto__": { "format": 1 } }'), { bases })).toContain(
      "forbidden-key at /__proto__",
    );
  });

  test("one that is a hundred deep", () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => [inner], "x");
    expect(faultsIn(withNote(deep), { bases })[0]).toMatch(/^too-deep at \/note\/0/);
  });

  test("one in which a few lists stand for billions", () => {
    const lists = Array.from({ length: 10 }).reduce<unknown>((inner) => Array(10).fill(inner), "x");
    expect(faultsIn(withNote(lists), { bases })).toEqual(["too-large at the whole"]);
  });

  test("one without a prototype is plain data all the same", () => {
    const value: Json = Object.assign(Object.create(null), borchester());
    expect(faultsIn(value, { bases })).toEqual([]);
  });
});

describe("whatever is handed over", () => {
  test("reading ends in a set or in problems, and never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withDate: true }), (value) => {
        const read = readRuleSet(value as object, { bases });
        expect(read.ok).toBe(false);
      }),
      runs(300),
    );
  });

  test("a part that cannot be made a text is refused like any other", () => {
    for (const part of [{ toString: "" }, { toString: null, valueOf: 1 }, Object.create(null)]) {
      expect(() => readRuleSet({ ...borchester(), format: part, status: part })).not.toThrow();
    }
  });

  test("a sound set with any one part put out of shape is refused without a throw", () => {
    const paths = partsOf(borchester());
    expect(paths.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, part) => {
        const value = structuredClone(borchester());
        const last = path.at(-1) ?? "";
        const whole = path.slice(0, -1).reduce<Json>((inner, step) => inner[step] as Json, value);
        whole[last] = part;
        const read = readRuleSet(value, { bases });
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      runs(400),
    );
  });
});

function partsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => partsOf(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}
