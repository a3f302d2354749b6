import { describe, expect, test } from "vitest";
import type { FactSource, Fetchers } from "../../src/engine/facts-on-demand/fetchers.js";
import { type FetchedIndication, type FetchOptions, indicateWithFacts } from "../../src/engine/indicate-with-facts.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered, readAs } from "../../src/testing/made-up/a-fact.js";
import { aDuty, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { TODAY } from "../generated/asked.js";

const isTrue = (fact: string) => ({ all: [{ fact, operator: "equal", value: true }] }) as const;

/** Cold points to level 2, hurt to level 4; danger is asked of `unsafe`; `watched` is read by a duty alone. */
const set = aRuleSet(
  [
    aBoolean("cold"),
    aBoolean("hungry"),
    aBoolean("hurt"),
    aBoolean("unsafe", { danger: { operator: "equal", value: true } }),
    aBoolean("watched"),
    aBoolean("unread"),
  ],
  {
    rules: [
      aRule("cold", isTrue("cold"), { event: { type: "level-2" } }),
      aRule("hungry", isTrue("hungry"), { event: { type: "level-3" } }),
      aRule("hurt", isTrue("hurt"), { event: { type: "level-4-harm" } }),
    ],
    duties: [aDuty("watched", isTrue("watched"))],
  },
);

const away = (): never => {
  throw new Error("no answer for Ellie Marsh");
};

/** Fetches with made-up facts, of which no type knows. */
function fetching(
  thresholds: RuleSet,
  fetchers: { readonly [fact: string]: (asked: { readonly signal: AbortSignal }) => unknown } | readonly FactSource[],
  options: Partial<Omit<FetchOptions<never, AbortSignal>, "given">> & { readonly given?: object } = {},
): Promise<FetchedIndication> {
  return indicateWithFacts(
    thresholds,
    fetchers as unknown as Fetchers<never, AbortSignal>,
    {
      on: TODAY,
      ...options,
    } as FetchOptions<never, AbortSignal>,
  );
}

/** Fetchers that note when they are called. */
function noting(
  values: { readonly [fact: string]: unknown },
  called: string[],
): { readonly [fact: string]: () => Promise<unknown> } {
  const fetcher = (id: string, value: unknown) => async () => {
    called.push(id);
    return value;
  };
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, fetcher(id, value)]));
}

const nothing = { cold: false, hungry: false, hurt: false, unsafe: false, watched: false, unread: false };

/** A set that reaches people up to 25, and has one rule, which speaks of children alone. */
const reachingOn = aRuleSet(
  [
    ...AGE_FACTS.map(({ danger: _, ...fact }) => fact as Fact),
    aBoolean("hurt"),
    aBoolean("onHerWayToWork", { appliesWhen: { fact: "ageMonths", operator: "greaterThanInclusive", value: 192 } }),
  ],
  { ages: { to: 25, sets: ["made-up"] }, rules: [aRule("hurt", isTrue("hurt"), { event: { type: "level-4-harm" } })] },
);

describe("what is fetched", () => {
  test("is the age too where the set reaches grown-ups, of whom other rules speak, though nobody asks for it", async () => {
    const { indication, notAsked } = await fetching(reachingOn, { ageMonths: () => 240 }, { given: { hurt: true } });
    expect([indication.pointsTo.id, notAsked]).toEqual(["level-1", []]);
  });

  test("is used of an age from 18 on that what was given does not rule out", async () => {
    const given = { onHerWayToWork: true, hurt: true };
    for (const fetchers of [{ ageMonths: () => 240 }, { ageYears: () => 20 }]) {
      const { indication, failed } = await fetching(reachingOn, fetchers, { given });
      expect([indication.pointsTo.id, failed]).toEqual(["level-1", []]);
    }
  });

  test("is first what may be dangerous, then what the highest rules turn on, last what a duty does", async () => {
    const called: string[] = [];
    const { notAsked } = await fetching(set, noting(nothing, called), { atOnce: 1 });
    expect(called).toEqual(["unsafe", "hurt", "hungry", "cold", "watched"]);
    expect(notAsked).toEqual(["unread"]);
  });

  test("is nothing for the level once the highest one is certain", async () => {
    const called: string[] = [];
    const fetched = await fetching(set, noting({ ...nothing, hurt: true }, called), { atOnce: 1, purpose: "level" });
    expect(called).toEqual(["unsafe", "hurt"]);
    expect(fetched.indication).toMatchObject({ settled: true, pointsTo: { id: "level-4-harm" } });
  });

  test("is not what is given already", async () => {
    const called: string[] = [];
    await fetching(set, noting(nothing, called), { given: { hurt: false, unsafe: false, cold: null }, atOnce: 1 });
    expect(called).toEqual(["hungry", "cold", "watched"]);
  });

  test("comes in one call where one call gives several facts, and what else it gives is not looked at", async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      return { ...nothing, hurt: true, name: "Ellie Marsh" };
    };
    const facts = ["hurt", "unsafe", "cold"] as unknown as FactSource["facts"];
    const { fetched, indication } = await fetching(set, [{ facts, fetch: fetch as FactSource["fetch"] }]);
    expect(calls).toBe(1);
    expect(fetched).toEqual({ hurt: true, unsafe: false, cold: false });
    expect(JSON.stringify(indication)).not.toContain("Ellie");
  });

  test("is never more at once than was allowed", async () => {
    let underWay = 0;
    let most = 0;
    const slow = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      underWay -= 1;
      return false;
    };
    await fetching(set, Object.fromEntries(Object.keys(nothing).map((id) => [id, slow])), { atOnce: 2 });
    expect(most).toBe(2);
  });

  test("is an age in years where nobody can say the months", async () => {
    const young = { all: [{ fact: "ageMonths", operator: "lessThan", value: 24 }] } as const;
    const babies = aRuleSet(AGE_FACTS, { rules: [aRule("small", young)] });
    const { indication, fetched } = await fetching(babies, { ageMonths: away, ageYears: async () => 1 });
    expect(fetched).toEqual({ ageYears: 1 });
    expect(indication.atLeast.id).toBe("level-3");
  });

  test("is what says that a fact applies, where nobody can say that itself", async () => {
    const born = { all: [{ fact: "unborn", operator: "equal", value: false }] } as const;
    const facts = [
      ...AGE_FACTS,
      aBoolean("walks", { appliesWhen: { fact: "unborn", operator: "equal", value: false } }),
    ];
    const { fetched, indication } = await fetching(aRuleSet(facts, { rules: [aRule("born", born)] }), {
      unborn: away,
      walks: async () => true,
    });
    expect(fetched).toEqual({ walks: true });
    expect(indication.atLeast.id).toBe("level-3");
  });

  test("is what turns a cautious reading on, where the fact itself stays unknown", async () => {
    const moves: Fact = readAs(anOrdered("moves", ["lies", "walks"]), "lies", isTrue("small"));
    const lies = { all: [{ fact: "moves", operator: "equal", value: "lies" }] } as const;
    const babies = aRuleSet([moves, aBoolean("small")], { rules: [aRule("lies", lies)] });
    const known = await fetching(babies, { moves: async () => "walks", small: async () => true }, { atOnce: 1 });
    expect(known.notAsked).toEqual(["small"]);
    const { fetched, indication } = await fetching(babies, { moves: async () => null, small: async () => true });
    expect(fetched).toEqual({ moves: null, small: true });
    expect([indication.atLeast.id, indication.pointsTo.id]).toEqual(["level-1", "level-3"]);
  });
});

describe("a fetcher that does not give what it should", () => {
  test.each([
    ["throws", away, "fetch-failed"],
    ["rejects", async () => away(), "fetch-failed"],
    ["gives what the fact cannot be", async () => "Ellie Marsh", "wrong-kind"],
    ["gives what throws when it is looked at", async () => new Proxy({}, { ownKeys: away }), "fetch-failed"],
  ])("and %s leaves its fact not known and says so, without repeating anything", async (_, fetcher, code) => {
    const { indication, failed, fetched } = await fetching(set, { hurt: fetcher, cold: async () => true });
    expect(failed).toMatchObject([{ fact: "hurt", code }]);
    expect(fetched).toEqual({ cold: true });
    expect(indication).toMatchObject({ atLeast: { id: "level-2" }, couldBe: { id: "level-4-harm" }, settled: false });
    expect(JSON.stringify([failed, indication])).not.toContain("Ellie");
  });

  test("in a call for several facts leaves all of them not known", async () => {
    const facts = ["hurt", "cold"] as unknown as FactSource["facts"];
    const { failed } = await fetching(set, [
      { facts, fetch: (async () => [true, true]) as unknown as FactSource["fetch"] },
    ]);
    expect(failed.map(({ fact, code }) => `${fact} ${code}`)).toEqual(["hurt not-a-record", "cold not-a-record"]);
  });

  test("for several facts in a map leaves all of them not known, and says so", async () => {
    const facts = ["hurt"] as unknown as FactSource["facts"];
    const { failed } = await fetching(set, [{ facts, fetch: async () => new Map([["hurt", true]]) as never }]);
    expect(failed.map(({ fact, code }) => `${fact} ${code}`)).toEqual(["hurt not-a-record"]);
  });

  test("in time is not waited for, is told so, and its late answer is not used", async () => {
    let late: ((value: boolean) => void) | undefined;
    let isTold = false;
    const limits = new Map<string, AbortController>();
    const slow = ({ signal }: { readonly signal: AbortSignal }) => {
      signal.addEventListener("abort", () => {
        isTold = true;
      });
      queueMicrotask(() => [...limits.values()].at(-1)?.abort());
      return new Promise<boolean>((resolve) => {
        late = resolve;
      });
    };
    const timeout = (): AbortSignal => {
      const controller = new AbortController();
      limits.set(`call ${limits.size}`, controller);
      return controller.signal;
    };
    const run = await fetching(set, { hurt: slow }, { timeout });
    late?.(true);
    expect(run.failed).toMatchObject([{ fact: "hurt", code: "fetch-timed-out" }]);
    expect([isTold, limits.size]).toEqual([true, 1]);
    expect(run.indication.couldBe.id).toBe("level-4-harm");
  });

  test("before everything is stopped is not waited for either, and nothing more is called", async () => {
    const called: string[] = [];
    const controller = new AbortController();
    const slow = () => {
      called.push("unsafe");
      queueMicrotask(() => controller.abort());
      return new Promise(() => undefined);
    };
    const options = { atOnce: 1, signal: controller.signal };
    const run = await fetching(set, { ...noting({ hurt: true }, called), unsafe: slow }, options);
    expect(called).toEqual(["unsafe"]);
    expect(run.failed.map(({ fact, code }) => `${fact} ${code}`)).toEqual([
      "unsafe fetch-stopped",
      "hurt fetch-stopped",
    ]);
    expect(run.indication).toMatchObject({ enoughKnown: false, couldBe: { id: "level-4-harm" } });
  });
});

describe("values that contradict", () => {
  const born = aRuleSet(AGE_FACTS, {
    rules: [
      aRule("born", { all: [{ fact: "unborn", operator: "equal", value: false }] }),
      aRule("small", { all: [{ fact: "ageMonths", operator: "lessThan", value: 24 }] }),
    ],
  });

  test("each other are all read as not known", async () => {
    const { fetched, failed, indication } = await fetching(born, {
      unborn: async () => true,
      ageMonths: async () => 5,
    });
    expect(fetched).toEqual({});
    expect(failed.map(({ fact, code }) => `${fact} ${code}`)).toEqual([
      "ageMonths contradictory-facts",
      "unborn contradictory-facts",
    ]);
    expect(indication).toMatchObject({ given: {}, settled: false });
  });

  test("what was given are reported, and what was given stays", async () => {
    const { failed, indication } = await fetching(born, { ageMonths: async () => 5 }, { given: { unborn: null } });
    expect(failed).toEqual([]);
    expect(indication.given).toEqual({ ageMonths: 5, unborn: null });
    const said = { given: { ageMonths: { from: 20, to: 30 } } };
    const against = await fetching(born, { ageMonths: async () => 5 }, said);
    expect(against.failed).toMatchObject([{ fact: "ageMonths", code: "contradictory-facts" }]);
    expect(against.indication.given).toEqual(said.given);
  });

  test("nothing narrow what was given in part", async () => {
    const given = { ageMonths: { from: 20, to: 30 } };
    const { fetched } = await fetching(born, { ageMonths: async () => ({ from: 0, to: 25 }) }, { given });
    expect(fetched).toEqual({ ageMonths: { from: 20, to: 25 } });
  });

  test("the reach of the thresholds are reported", async () => {
    const { failed } = await fetching(born, { ageMonths: async () => 240 });
    expect(failed).toMatchObject([{ fact: "ageMonths", code: "not-a-child" }]);
  });
});

describe("what a programmer hands over", () => {
  test.each([
    ["a fetcher of no fact", { hurtt: async () => true }, {}, "did you mean `hurt`?"],
    ["no fetchers at all", null, {}, "expected fetchers"],
    ["no function", { hurt: true }, {}, "expected a function"],
    ["two fetchers of one fact", [source("hurt"), source("cold", "hurt")], {}, "two fetchers give `hurt`"],
    ["a call that says not what it gives", [{ fetch: async () => ({}) }], {}, "a list with the ids of facts"],
    ["room for no call", {}, { atOnce: 0 }, "a whole number from 1"],
    ["a case that `indicate` would refuse", {}, { given: { hurt: "much" } }, "the case cannot be used"],
    ["no day", {}, { on: "yesterday" }, "the case cannot be used"],
  ])("is refused where it is %s", async (_, fetchers, options, words) => {
    const run = fetching(set, fetchers as never, options as never);
    await expect(run).rejects.toMatchObject({ name: "MisuseError", message: expect.stringContaining(words) });
  });

  test("stays as it was, and what comes back is frozen", async () => {
    const given = { cold: true };
    const run = await fetching(set, noting({ hurt: false }, []), { given });
    expect(given).toEqual({ cold: true });
    for (const part of [run, run.fetched, run.failed, run.notAsked, run.indication])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("may count, and the facts counted are fetched for a duty until the number is sure", async () => {
    const of = ["cold", "hungry", "hurt"].map((fact) => ({ fact, operator: "equal", value: true }) as const);
    const two = { all: [{ fact: "needs", operator: "greaterThanInclusive", value: 2 }] } as const;
    const facts = [aBoolean("cold"), aBoolean("hungry"), aBoolean("hurt"), anInteger("absences", 0, 9)];
    const counting = aRuleSet(facts, { counts: [{ id: "needs", label: "Needs", of }], duties: [aDuty("two", two)] });
    const called: string[] = [];
    const run = await fetching(counting, noting({ cold: true, hungry: true, hurt: true, absences: 1 }, called), {
      atOnce: 1,
    });
    expect(called).toEqual(["cold", "hungry"]);
    expect(run.indication.duties).toMatchObject([{ duty: "two", holds: "applies" }]);
  });
});

function source(...facts: readonly string[]): unknown {
  return { facts, fetch: async () => ({}) };
}
