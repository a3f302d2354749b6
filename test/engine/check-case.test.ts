import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { checkCase } from "../../src/engine/check-case.js";
import { indexFacts } from "../../src/facts/values-left.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { loaded } from "../emit/loaded.js";
import { asked, type MadeUpCase, TODAY } from "../generated/asked.js";

const facts = [aBoolean("hurt"), anInteger("attendance", 0, 100)];
const plain = aRuleSet(facts);

/** What a class of somebody's own may look like. */
class Kept {
  readonly #hurt = true;
  get hurt(): boolean {
    return this.#hurt;
  }
}

class Open {
  readonly hurt = true;
}

function problems(input: unknown, set: RuleSet = plain): readonly string[] {
  const read = checkCase(input, set, indexFacts(set.facts));
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`.trim());
}

describe("a case", () => {
  it.each([
    ["that is no object", [], ["not-a-case"]],
    ["that is nothing", null, ["not-a-case"]],
    ["without a day", { facts: {} }, ["missing-day /on"]],
    ["on a day that does not exist", { on: "2026-02-29", facts: {} }, ["not-a-day /on"]],
    ["with a time of day", { on: "2026-11-21T09:00", facts: {} }, ["not-a-day /on"]],
    ["without facts", { on: TODAY }, ["missing-facts /facts"]],
    ["with a list of facts", { on: TODAY, facts: [] }, ["missing-facts /facts"]],
    ["with a text for facts", { on: TODAY, facts: "hurt" }, ["missing-facts /facts"]],
    ["with a map of facts", { on: TODAY, facts: new Map([["hurt", true]]) }, ["missing-facts /facts"]],
    ["with a set of facts", { on: TODAY, facts: new Set(["hurt"]) }, ["missing-facts /facts"]],
    ["with a day for facts", { on: TODAY, facts: new Date() }, ["missing-facts /facts"]],
    ["with facts that are still to come", { on: TODAY, facts: Promise.resolve() }, ["missing-facts /facts"]],
    ["with facts that it only inherits", { on: TODAY, facts: Object.create({ hurt: true }) }, ["missing-facts /facts"]],
    ["with facts that a class keeps to itself", { on: TODAY, facts: new Kept() }, ["missing-facts /facts"]],
    ["with a map from elsewhere", { on: TODAY, facts: runInNewContext("new Map()") }, ["missing-facts /facts"]],
    ["with a key that no case has", { on: TODAY, facts: {}, name: "Ada" }, ["unknown-key /name"]],
    ["with a fact that nobody defined", { on: TODAY, facts: { hurtt: true } }, ["unknown-fact /facts/hurtt"]],
    ["with a fact of the wrong kind", { on: TODAY, facts: { hurt: "yes" } }, ["wrong-kind /facts/hurt"]],
    ["with a number that is too high", { on: TODAY, facts: { attendance: 101 } }, ["out-of-range /facts/attendance"]],
    [
      "with a key that could change an object",
      JSON.parse(`{"on":"${TODAY}","facts":{"__proto__":1}}`),
      ["unknown-fact /facts/__proto__"],
    ],
  ])("%s is refused", (_, input, expected) => {
    expect(problems(input)).toEqual(expected);
  });

  it.each([
    ["thresholds that indicate", (given: MadeUpCase) => asked(plain).indicate(given)],
    ["thresholds that say the levels alone", (given: MadeUpCase) => asked(plain).bounds(given)],
    ["an emitted module", (given: MadeUpCase) => loaded(emitModule(plain).code).bounds(given)],
  ])("with a map of facts is refused by %s, and not answered as if nothing were known", (_, ask) => {
    expect(() => ask({ on: TODAY, facts: new Map([["hurt", true]]) as never })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: "missing-facts", at: "/facts" })] }),
    );
  });

  it.each([
    ["a plain object", { hurt: true }],
    ["an object without a prototype", Object.assign(Object.create(null), { hurt: true })],
    ["an object of another realm", runInNewContext("({ hurt: true })")],
    ["an instance of a class with keys of its own", new Open()],
  ])("may hold its facts in %s", (_, facts) => {
    for (const ask of [asked(plain).indicate, asked(plain).bounds, loaded(emitModule(plain).code).bounds]) {
      expect(() => ask({ on: TODAY, facts })).not.toThrow();
    }
    expect(asked(plain).indicate({ on: TODAY, facts }).given).toStrictEqual({ hurt: true });
  });

  it.each([Object.create(null), runInNewContext("({})"), {}])("may hold no facts at all", (nothing) => {
    expect(asked(plain).indicate({ on: TODAY, facts: nothing }).given).toStrictEqual({});
  });

  it("is refused with every problem in it at once", () => {
    expect(problems({ on: "today", facts: { hurt: 1, attendance: -1 } })).toEqual([
      "not-a-day /on",
      "wrong-kind /facts/hurt",
      "out-of-range /facts/attendance",
    ]);
  });

  it("is refused in sentences that never repeat what was written of the child", () => {
    const read = checkCase(
      { on: "Ada's day", facts: { hurt: "Ada fell", attendance: 4242 } },
      plain,
      indexFacts(facts),
    );
    expect(JSON.stringify(read)).not.toMatch(/Ada|4242/);
  });

  it("is refused on a day on which a set of the lineage is not in force", () => {
    const lineage = [{ id: "made-up", version: "1.0.0", digest: "0", inForce: { from: "2027-01-01" } }];
    expect(problems({ on: TODAY, facts: {} }, aRuleSet(facts, { lineage }))).toEqual(["not-in-force /on"]);
  });

  it("may leave a fact undefined, which is the same as leaving it out", () => {
    const indication = asked(plain).indicate({ on: TODAY, facts: { hurt: undefined } as never });
    expect(indication.given).toStrictEqual({});
  });

  it("gives the same bytes in whatever order its facts are written", () => {
    const one = asked(plain).indicate({ on: TODAY, facts: { hurt: true, attendance: { from: 10, to: 20 } } });
    const other = asked(plain).indicate({ on: TODAY, facts: { attendance: { to: 20, from: 10 }, hurt: true } });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it("may be the state of a form that answers for its facts", () => {
    const form = new Proxy({ hurt: true, attendance: new Proxy({ from: 10 }, {}) }, {});
    const { given } = asked(plain).indicate({ on: TODAY, facts: form });
    expect(given).toStrictEqual({ hurt: true, attendance: { from: 10 } });
  });

  it.each([{ from: undefined }, Object.create({ to: 5 }), {}])(
    "says nothing by a part that holds nothing",
    (attendance) => {
      expect(problems({ on: TODAY, facts: { attendance } })).toEqual(["wrong-kind /facts/attendance"]);
    },
  );

  it("says by a part only what the part itself holds, and nothing that it inherits or hides", () => {
    const heir = Object.assign(Object.create({ to: 10, oneOf: [1, 2] }), { from: 5 });
    const hiding = Object.defineProperty({ from: 5 }, "to", { value: 10, enumerable: false });
    for (const attendance of [heir, hiding]) {
      const { given } = asked(plain).indicate({ on: TODAY, facts: { attendance } });
      expect(given).toStrictEqual({ attendance: { from: 5 } });
    }
  });

  it("may carry what is no fact under a symbol, which nobody takes over", () => {
    const facts = { hurt: true, [Symbol("of a form")]: { kept: "by the form" } };
    const { given } = asked(plain).indicate({ on: TODAY, facts });
    expect(Reflect.ownKeys(given)).toEqual(["hurt"]);
  });

  it("that is refused makes the thresholds throw an error that carries the problems", () => {
    const wrong = { on: TODAY, facts: { attendance: 101 } };
    expect(() => asked(plain).bounds(wrong)).toThrow(
      expect.objectContaining({ name: "MisuseError", problems: [expect.objectContaining({ code: "out-of-range" })] }),
    );
  });
});
