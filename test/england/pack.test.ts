import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack } from "../../src/england/pack.js";
import { unpack } from "../../src/england/unpack.js";
import { runs } from "../generated/runs.js";

const values = fc
  .jsonValue({ maxDepth: 5, depthSize: "large" })
  .filter((value) => typeof value === "object" && value !== null && !/[|]|__proto__/.test(JSON.stringify(value)))
  .map((value) => value as object);

describe("a value that is packed", () => {
  it("comes out the same to the byte", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
      }),
      runs(500),
    );
  });

  it("comes out frozen all the way down", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(unfrozen(unpack(pack(value)))).toEqual([]);
      }),
      runs(200),
    );
  });

  it("comes out with what it repeats as one", () => {
    const cited = { source: "the-act", force: "statute" };
    const [one, other] = unpack(pack([{ basis: [cited] }, { basis: [{ ...cited }] }])) as { basis: unknown }[];
    expect(one).toBe(other);
    expect(pack([cited, { ...cited }]).texts).toBe("|the-act|statute|");
  });

  it("keeps lists and objects, texts and numbers, and the order of keys apart", () => {
    const value = [[], {}, "1", 1, "true", true, null, "null", { a: 1, b: 2 }, { b: 2, a: 1 }, "", [""]];
    expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
  });

  it.each([
    ["a text with the sign that ends texts", { reason: "hurt|not hurt" }, /a text with/],
    ["a key that would set a prototype", JSON.parse('{ "__proto__": { "hurt": true } }'), /__proto__/],
    ["what is no JSON", { hurt: undefined }, /no JSON/],
  ])("is refused with %s", (_, value, why) => {
    expect(() => pack(value)).toThrow(why);
  });
});

function unfrozen(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)];
}
