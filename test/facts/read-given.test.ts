import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/facts/fact.js";
import { readGiven } from "../../src/facts/read-given.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";

const hurt = aBoolean("hurt");
const episodes = anInteger("episodes", 0, 9);
const harm = anOrdered("harm", ["slight", "clear", "grave"]);
const home = aChoice("home", ["parents", "relatives", "nobody"]);

describe("what is written of a fact", () => {
  it.each<[string, Fact, unknown, readonly unknown[]]>([
    ["true leaves true", hurt, true, [true]],
    ["a number leaves that number", episodes, 4, [4]],
    ["a stretch leaves both its ends and all between", episodes, { from: 3, to: 5 }, [3, 4, 5]],
    ["from a number leaves it and all above", episodes, { from: 8 }, [8, 9]],
    ["to a number leaves it and all below", episodes, { to: 1 }, [0, 1]],
    ["one of several leaves those, in the order of the fact", episodes, { oneOf: [7, 2] }, [2, 7]],
    ["a stretch of steps goes by the scale", harm, { from: "clear" }, ["clear", "grave"]],
    ["one of several choices leaves those", home, { oneOf: ["nobody", "parents"] }, ["parents", "nobody"]],
  ])("%s", (_, fact, written, left) => {
    expect(readGiven(fact, written)).toEqual({ ok: true, left });
  });

  it.each<[string, Fact, unknown, string]>([
    ["a word is not true or false", hurt, "true", "wrong-kind"],
    ["one is not true", hurt, 1, "wrong-kind"],
    ["true or false is not known in part", hurt, { oneOf: [true] }, "wrong-kind"],
    ["a number above the last is out of range", episodes, 10, "out-of-range"],
    ["a number that is not whole is of the wrong kind", episodes, 1.5, "wrong-kind"],
    ["a number in quotes is of the wrong kind", episodes, "3", "wrong-kind"],
    ["no number at all is of the wrong kind", episodes, Number.NaN, "wrong-kind"],
    ["an end that is out of range makes the stretch so", episodes, { from: 3, to: 30 }, "out-of-range"],
    ["a stretch that runs backwards is empty", episodes, { from: 5, to: 3 }, "empty-part"],
    ["one of none is empty", episodes, { oneOf: [] }, "empty-part"],
    ["a stretch has no other key", episodes, { from: 3, until: 5 }, "wrong-kind"],
    ["a stretch is not also a list", episodes, { from: 3, oneOf: [3] }, "wrong-kind"],
    ["an object without keys says nothing", episodes, {}, "wrong-kind"],
    ["a list says nothing", episodes, [3], "wrong-kind"],
    ["an end is not null", episodes, { from: null }, "wrong-kind"],
    ["choices have no order, so no stretch", home, { from: "parents" }, "wrong-kind"],
    ["a step that the scale does not have is of the wrong kind", harm, "awful", "wrong-kind"],
  ])("%s", (_, fact, written, code) => {
    expect(readGiven(fact, written)).toMatchObject({ ok: false, code });
  });

  it("is never repeated in the sentence that refuses it", () => {
    const read = readGiven(home, "with his aunt in Leeds");
    expect(JSON.stringify(read)).not.toContain("Leeds");
  });
});
