import { Almanac, type Engine, Fact as EngineFact, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { type EngineFacts, type ToEngineOptions, toEngine } from "../../src/bridge/to-engine.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aDuty, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { TODAY } from "../generated/asked.js";

const isTrue = (fact: string) => ({ fact, operator: "equal", value: true }) as const;

const counted = ["cold", "hungry"].map(isTrue);

/** One rule for each thing that json-rules-engine must be told. */
const set = aRuleSet(
  [
    ...AGE_FACTS,
    aBoolean("cold"),
    aBoolean("hungry"),
    anOrdered("harm", ["slight", "clear", "grave"]),
    anInteger("absences", 0, 9, { appliesWhen: { fact: "ageMonths", operator: "greaterThanInclusive", value: 60 } }),
  ],
  {
    counts: [{ id: "needs", label: "Needs", of: counted }],
    conditions: { "of-school-age": { all: [{ fact: "ageYears", operator: "greaterThanInclusive", value: 5 }] } },
    rules: [
      aRule(
        "clear-harm",
        { all: [{ fact: "harm", operator: "atLeast", value: "clear" }] },
        { event: { type: "level-4-harm" } },
      ),
      aRule("at-most-clear", { all: [{ fact: "harm", operator: "atMost", value: "clear" }] }),
      aRule("two-needs", { all: [{ fact: "needs", operator: "equal", value: 2 }] }),
      aRule("absent", {
        all: [{ condition: "of-school-age" }, { fact: "absences", operator: "greaterThan", value: 3 }],
      }),
      aRule("not-absent", { not: { fact: "absences", operator: "greaterThan", value: 3 } }),
      aRule("in-time", { all: [isTrue("cold")] }, { inForce: { from: "2026-12-01" } }),
    ],
    duties: [aDuty("write-down", { all: [isTrue("cold")] })],
  },
);

const child = { ageMonths: 95, cold: true, hungry: true, harm: "clear", absences: 4 };

function answered(facts: object, options: Partial<ToEngineOptions> = {}, of: RuleSet = set) {
  return toEngine(of, { on: TODAY, ...options }).run(facts as EngineFacts);
}

/** Codes and places of what a run is refused for. */
async function refusedFor(facts: object, options: Partial<ToEngineOptions> = {}): Promise<readonly string[]> {
  try {
    await answered(facts, options);
    return [];
  } catch (error) {
    const { problems = [], message } = error as { problems?: readonly { code: string; at: string }[]; message: string };
    return problems.length === 0 ? [message] : problems.map(({ code, at }) => `${code} ${at}`);
  }
}

describe("a rule set in json-rules-engine", () => {
  test("holds by the order of a scale, by counts, by the age in years and by what has a name", async () => {
    const { answer } = await answered(child);
    expect(answer.rules).toEqual(["absent", "at-most-clear", "clear-harm", "two-needs"]);
    expect(answer).toMatchObject({ on: TODAY, level: { id: "level-4-harm", route: "child-protection" }, duties: [] });
  });

  test("runs the rules in force on the day, and duties if they are asked for", async () => {
    const { answer } = await answered(child, { on: "2026-12-01", include: "rules-and-duties" });
    expect(answer).toMatchObject({ duties: ["write-down"] });
    expect(answer.rules).toContain("in-time");
  });

  test("is at the lowest level where no rule holds", async () => {
    const nothing = { ageMonths: 95, cold: false, hungry: false, harm: "grave", absences: 4 };
    const without = { ...set, rules: set.rules.filter(({ name }) => name === "two-needs") };
    expect((await answered(nothing, {}, without)).answer.level.id).toBe("level-1");
  });

  test("says what json-rules-engine cannot, and that a person decides", async () => {
    const { answer } = await answered(child);
    expect(answer.cannotSay.join()).toContain("what is not known");
    expect(answer.caveat).toContain("professional judgement");
    expect(Object.isFrozen(answer.rules)).toBe(true);
  });

  test("names the facts that it needs, with what they presuppose", () => {
    expect(toEngine(set, { on: TODAY }).facts).toEqual(["unborn", "ageMonths", "cold", "hungry", "harm", "absences"]);
  });
});

describe("what is not known", () => {
  test("is refused by name, all of it at once, and never read as no", async () => {
    expect(await refusedFor({ ageMonths: 95, cold: null })).toEqual([
      "not-known /cold",
      "missing-fact /hungry",
      "missing-fact /harm",
      "missing-fact /absences",
    ]);
  });

  test("is refused when it is known in part", async () => {
    expect(await refusedFor({ ...child, harm: { from: "clear" } })).toEqual(["not-known /harm"]);
  });

  test("need not be there where it does not apply, and then decides as not so", async () => {
    const { absences: _, ...young } = { ...child, ageMonths: 30 };
    expect((await answered(young)).answer.rules).toEqual(["at-most-clear", "clear-harm", "not-absent", "two-needs"]);
    expect((await answered({ unborn: true, cold: false, hungry: false, harm: "slight" })).answer.rules).toEqual([
      "at-most-clear",
      "not-absent",
    ]);
  });

  test("is filled in where it follows: a child with an age has been born", async () => {
    const { result } = await answered(child);
    await expect(result.almanac.factValue("unborn")).resolves.toBe(false);
  });

  test.each([
    ["of another kind", { ...child, cold: "Ellie Marsh" }, "wrong-kind /cold"],
    ["out of range", { ...child, absences: 10 }, "out-of-range /absences"],
    ["a contradiction", { ...child, unborn: true }, "contradictory-facts /ageMonths"],
    ["the age of an adult", { ...child, ageMonths: 216 }, "not-a-child /ageMonths"],
    ["a count, which is reckoned", { ...child, needs: 2 }, "reckoned-fact /needs"],
    ["an age in years, which is reckoned", { ...child, ageYears: 7 }, "reckoned-fact /ageYears"],
  ])("is no less refused than a value that is %s", async (_, facts, fault) => {
    expect(await refusedFor(facts)).toEqual([fault]);
  });

  test.each([
    ["not known", () => null, "not-known /cold"],
    ["of another kind", async () => "Ellie Marsh", "wrong-kind /cold"],
    ["not known, from a fact of json-rules-engine's own", new EngineFact("cold", () => undefined), "not-known /cold"],
    ["of another kind, from a promise", Promise.resolve("Ellie Marsh"), "wrong-kind /cold"],
  ])("is refused when it is read, and what was computed is %s", async (_, cold, fault) => {
    expect(await refusedFor({ ...child, cold })).toEqual([fault]);
  });

  test("is refused when it turns out to apply", async () => {
    const { absences: _, ...rest } = { ...child, unborn: false };
    expect(await refusedFor({ ...rest, ageMonths: () => 95 })).toEqual(["missing-fact /absences"]);
    expect(await refusedFor({ ...rest, ageMonths: () => 30 })).toEqual([]);
  });

  test("may be known to the engine itself", async () => {
    const { cold: _, ...rest } = child;
    const prepare = (engine: Engine): void => void engine.addFact("cold", async () => true);
    expect((await answered(rest, { prepare })).answer.rules).toContain("two-needs");
    const faulty = (engine: Engine): void => void engine.addFact("cold", () => "yes");
    expect(await refusedFor(rest, { prepare: faulty })).toEqual(["wrong-kind /cold"]);
  });

  test("is asked of nobody twice in a run", async () => {
    let asked = 0;
    const cold = async () => {
      asked += 1;
      return true;
    };
    await answered({ ...child, cold }, { include: "rules-and-duties" });
    expect(asked).toBe(1);
  });
});

describe("an application's own rules", () => {
  const own: RuleProperties = {
    name: "own",
    priority: 5,
    conditions: { all: [{ fact: "worker", operator: "equal", value: "Sam", path: "$.name" }] },
    event: { type: "own", params: { tell: "Sam" } },
  };

  test("run beside ours, with their listeners, paths and events", async () => {
    const heard: string[] = [];
    const prepare = (engine: Engine): void => {
      engine.addRule(structuredClone(own));
      engine.on("level-4-harm", () => heard.push("level-4-harm"));
    };
    const pathResolver = (value: object, path: string) => (value as Record<string, unknown>)[path.slice(2)];
    const { result, answer } = await answered({ ...child, worker: { name: "Sam" } }, { prepare, pathResolver });
    expect(result.events).toContainEqual({ type: "own", params: { tell: "Sam" } });
    expect([heard, answer.rules.includes("own")]).toEqual([["level-4-harm"], false]);
  });

  test("read no path unless they bring what reads it, so that no text runs as code", async () => {
    const prepare = (engine: Engine): void => void engine.addRule(structuredClone(own));
    await expect(answered({ ...child, worker: { name: "Sam" } }, { prepare })).rejects.toThrow("no path is read here");
  });

  test("may not stop a run before every rule of ours is decided, nor take the name of one", async () => {
    const stop = (engine: Engine): void => {
      engine.addRule({ ...structuredClone(own), conditions: { all: [isTrue("cold")] } } as RuleProperties);
      engine.on("own", () => engine.stop());
    };
    expect(await refusedFor(child, { prepare: stop })).toEqual(set.rules.slice(0, 5).map(() => "rule-lost "));
    const same = (engine: Engine): void => {
      engine.addRule({ ...own, name: "two-needs", conditions: { all: [isTrue("cold")] } } as RuleProperties);
    };
    expect(await refusedFor(child, { prepare: same })).toEqual(["rule-twice "]);
  });
});

describe("an engine for one's own use", () => {
  test("checks facts as well, and takes no almanac, whose facts nobody has checked", async () => {
    const { engine } = toEngine(set, { on: TODAY });
    await expect(engine().run({ cold: true })).rejects.toThrow("missing-fact");
    await expect(engine().run(child, { almanac: new Almanac() })).rejects.toThrow("not an almanac");
    expect((await engine().run(child)).results.map(({ name }) => name)).toContain("clear-harm");
  });

  test("is not used again after a run that ended early", async () => {
    const engine = toEngine(set, { on: TODAY }).engine();
    await expect(engine.run({ ...child, cold: () => "yes" })).rejects.toThrow("wrong-kind");
    await expect(engine.run(child)).rejects.toThrow("ended before its time");
  });

  test("shares nothing with the next one, nor with the rule set", () => {
    const { engine } = toEngine(set, { on: TODAY });
    const [one, other] = [engine(), engine()];
    one.removeRule("clear-harm");
    one.removeCondition("of-school-age");
    return expect(other.run(child).then(({ results }) => results.length)).resolves.toBe(4);
  });
});

describe("what a programmer hands over", () => {
  test.each([
    ["no day", { on: "tomorrow" }, set, "a day written"],
    [
      "a day on which the set does not speak",
      { on: "2019-01-01" },
      { ...set, lineage: [{ id: "made-up", version: "1.0.0", digest: "", inForce: { from: "2026-01-01" } }] },
      "choose a day in it",
    ],
  ])("is refused where it is %s", (_, options, of, words) => {
    expect(() => toEngine(of as RuleSet, options)).toThrow(words);
  });
});
