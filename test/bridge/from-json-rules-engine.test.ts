import { Rule } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { type FromJsonRulesEngineOptions, fromJsonRulesEngine } from "../../src/bridge/from-json-rules-engine.js";
import type { JsonRulesEngineProblem } from "../../src/bridge/importing/problem.js";
import { england } from "../../src/england/england.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { borchester, localBasis, theNational } from "../ruleset/sets.js";

const facts = [
  aBoolean("isFed"),
  anInteger("missed", 0, 100),
  anOrdered("harm", ["none", "slight", "grave"]),
  aChoice("colour", ["red", "green"]),
];

const options: FromJsonRulesEngineOptions = { events: { help: "level-2", report: "duty" }, file: { facts } };

/** A sound rule, changed in one place. */
function aForeignRule(over: object = {}): object {
  return { name: "not-fed", conditions: { all: [comparison({})] }, event: { type: "help" }, ...over };
}

function comparison(over: object): object {
  return { fact: "isFed", operator: "equal", value: false, ...over };
}

function problemsOf(rules: unknown, more: Partial<FromJsonRulesEngineOptions> = {}): readonly JsonRulesEngineProblem[] {
  const read = fromJsonRulesEngine(rules, { ...options, ...more });
  return read.ok ? [] : read.problems;
}

function faultsOf(rules: unknown, more: Partial<FromJsonRulesEngineOptions> = {}): readonly string[] {
  return problemsOf(rules, more).map(({ code, at }) => `${code} at ${at || "the whole"}`);
}

function on(fact: string, operator: string, value: unknown): object {
  return aForeignRule({ conditions: { all: [comparison({ fact, operator, value })] } });
}

/** Everything that json-rules-engine takes and our format does not, each with the fault under which it is refused. */
const FAULTS: readonly (readonly [says: string, rules: unknown, fault: string])[] = [
  ["no list", 7, "wrong-kind at the whole"],
  ["a rule as text", [JSON.stringify(aForeignRule())], "not-a-rule at /0"],
  ["a rule without an event", [{ name: "not-fed", conditions: { all: [comparison({})] } }], "missing-key at /0"],
  ["an event that is no object", [aForeignRule({ event: "help" })], "wrong-kind at /0/event"],
  ["an event whose type is a number", [aForeignRule({ event: { type: 3 } })], "wrong-kind at /0/event/type"],
  ["an event that leads nowhere", [aForeignRule({ event: { type: "helpp" } })], "undeclared-event at /0/event/type"],
  [
    "params of an event",
    [aForeignRule({ event: { type: "help", params: { a: 1 } } })],
    "event-params at /0/event/params",
  ],
  ["a priority", [aForeignRule({ priority: 10 })], "priority at /0/priority"],
  ["a callback", [aForeignRule({ onSuccess: () => "ran" })], "callback at /0/onSuccess"],
  ["a key that nobody looks at", [aForeignRule({ description: "why" })], "extra-key at /0/description"],
  ["a name that is missing", [aForeignRule({ name: undefined })].map(withoutUndefined), "missing-name at /0"],
  ["a name that is a number", [aForeignRule({ name: 0 })], "wrong-kind at /0/name"],
  ["a name in another form", [aForeignRule({ name: "Not fed" })], "name-form at /0/name"],
  ["a name twice", [aForeignRule(), aForeignRule()], "duplicate-name at /1/name"],
  ["a comparison at the root", [aForeignRule({ conditions: comparison({}) })], "bare-comparison at /0/conditions"],
  [
    "`all` beside `any`",
    [aForeignRule({ conditions: { all: [comparison({})], any: [] } })],
    "mixed-group at /0/conditions",
  ],
  ["an empty group", [aForeignRule({ conditions: { any: [] } })], "empty-group at /0/conditions/any"],
  [
    "a group that is no list",
    [aForeignRule({ conditions: { all: comparison({}) } })],
    "wrong-kind at /0/conditions/all",
  ],
  [
    "a list under `not`",
    [aForeignRule({ conditions: { not: [comparison({})] } })],
    "not-a-condition at /0/conditions/not",
  ],
  [
    "a condition that nobody named",
    [aForeignRule({ conditions: { condition: "x" } })],
    "unknown-condition at /0/conditions/condition",
  ],
  ["a condition that is none", [aForeignRule({ conditions: { all: [{}] } })], "not-a-condition at /0/conditions/all/0"],
  [
    "a comparison without a value",
    [aForeignRule({ conditions: { all: [{ fact: "isFed", operator: "equal" }] } })],
    "missing-key at /0/conditions/all/0",
  ],
  [
    "a path",
    [aForeignRule({ conditions: { all: [comparison({ path: "$.a" })] } })],
    "path at /0/conditions/all/0/path",
  ],
  [
    "params of a fact",
    [aForeignRule({ conditions: { all: [comparison({ params: {} })] } })],
    "params at /0/conditions/all/0/params",
  ],
  [
    "the priority of a condition",
    [aForeignRule({ conditions: { all: [comparison({ priority: 5 })] } })],
    "priority at /0/conditions/all/0/priority",
  ],
  [
    "the name of a condition",
    [aForeignRule({ conditions: { all: [comparison({ name: "n" })] } })],
    "extra-key at /0/conditions/all/0/name",
  ],
  ["a fact that nobody declared", [on("isFedd", "equal", true)], "undeclared-fact at /0/conditions/all/0/fact"],
  [
    "a fact that is no text",
    [aForeignRule({ conditions: { all: [comparison({ fact: 1 })] } })],
    "wrong-kind at /0/conditions/all/0/fact",
  ],
  [
    "an operator of somebody's own",
    [on("isFed", "startsWith", "a")],
    "custom-operator at /0/conditions/all/0/operator",
  ],
  [
    "an operator that is no text",
    [aForeignRule({ conditions: { all: [comparison({ operator: 1 })] } })],
    "wrong-kind at /0/conditions/all/0/operator",
  ],
  ["a decorator", [on("colour", "someFact:equal", "red")], "decorated-operator at /0/conditions/all/0/operator"],
  ["a look into a list", [on("colour", "contains", "red")], "list-operator at /0/conditions/all/0/operator"],
  ["its opposite", [on("colour", "doesNotContain", "red")], "list-operator at /0/conditions/all/0/operator"],
  [
    "another fact as the value",
    [on("missed", "lessThan", { fact: "absences" })],
    "fact-as-value at /0/conditions/all/0/value",
  ],
  ["null as the value", [on("missed", "greaterThan", null)], "no-value at /0/conditions/all/0/value"],
  ["texts in order of the alphabet", [on("harm", "greaterThan", "none")], "text-order at /0/conditions/all/0/operator"],
  ["a piece of a text", [on("colour", "in", "red, green")], "text-search at /0/conditions/all/0/value"],
  ["a list that is never equal", [on("colour", "equal", ["red"])], "never-equal at /0/conditions/all/0/value"],
  ["a number written as a text", [on("missed", "lessThan", "50")], "wrong-kind at /0/conditions/all/0/value"],
  ["a number that the fact cannot have", [on("missed", "lessThan", 101)], "out-of-range at /0/conditions/all/0/value"],
  ["half a number", [on("missed", "lessThan", 49.5)], "wrong-kind at /0/conditions/all/0/value"],
  ["a word that the fact cannot be", [on("colour", "equal", "blue")], "unknown-value at /0/conditions/all/0/value"],
  ["an order of true and false", [on("isFed", "lessThan", true)], "wrong-operator at /0/conditions/all/0/operator"],
  ["a list of nothing", [on("colour", "in", [])], "empty-list at /0/conditions/all/0/value"],
  ["named conditions in a list", { rules: [aForeignRule()], conditions: [] }, "wrong-kind at /conditions"],
  [
    "a named condition in another form",
    { rules: [aForeignRule()], conditions: { isHungry: { all: [comparison({})] } } },
    "name-form at /conditions/isHungry",
  ],
  ["a key beside the rules", { rules: [aForeignRule()], facts: [] }, "extra-key at /facts"],
  [
    "a value that is no data",
    [aForeignRule({ conditions: { all: [comparison({ value: () => true })] } })],
    "not-plain at /0/conditions/all/0/value",
  ],
  ["a rule of a class", [new Rule(aForeignRule() as never)], "not-plain at /0"],
];

describe("a rule list of json-rules-engine is refused where it holds", () => {
  test.each(FAULTS)("%s", (_, rules, fault) => {
    expect(faultsOf(rules)).toEqual([fault]);
  });

  test("every code of its own is among those faults", () => {
    const raised = new Set(FAULTS.map(([, , fault]) => fault.split(" ")[0]));
    const own = [
      ...["not-a-rule", "missing-name", "name-form", "undeclared-event", "undeclared-fact", "priority", "event-params"],
      ...["callback", "extra-key", "path", "params", "decorated-operator", "list-operator", "custom-operator"],
      ...["fact-as-value", "no-value", "text-order", "text-search", "never-equal"],
    ];
    expect(own.filter((code) => !raised.has(code))).toEqual([]);
  });

  test("and every fault of a list is said at once, each in a sentence that says what to do", () => {
    const rules = [
      aForeignRule({ name: "Not fed", priority: 3 }),
      on("colour", "contains", "red"),
      aForeignRule({ name: "path", conditions: { any: [comparison({ path: "$" }), comparison({ fact: "isFedd" })] } }),
    ];
    const problems = problemsOf(rules);
    expect(problems.map(({ code }) => code)).toEqual([
      "priority",
      "name-form",
      "list-operator",
      "path",
      "undeclared-fact",
    ]);
    expect(problems.map(({ says }) => says)[4]).toContain("did you mean `isFed`?");
    for (const { says } of problems) expect(says).toMatch(/^[a-z`].*[^.]$/);
  });

  test("with its line, where it was handed over as text", () => {
    const text = JSON.stringify([aForeignRule({ priority: 3 })], undefined, 1);
    const [problem] = problemsOf(text, { fileName: "theirs.json" });
    expect(problem?.place).toMatchObject({
      file: "theirs.json",
      line: text.split("\n").findIndex((l) => l.includes("priority")) + 1,
    });
  });

  test("and nothing in it runs", () => {
    let ran = 0;
    const count = (): never => {
      ran += 1;
      throw new Error("it ran");
    };
    const getter = Object.defineProperty(aForeignRule(), "conditions", { get: count, enumerable: true });
    const list = Object.defineProperty([aForeignRule()], 0, { get: count, enumerable: true });
    const proxy = new Proxy([], { ownKeys: count, get: count, getOwnPropertyDescriptor: count });
    for (const rules of [[getter], list, proxy, [aForeignRule({ toJSON: count, onFailure: count })]]) {
      expect(problemsOf(rules).length).toBeGreaterThan(0);
    }
    expect(faultsOf(JSON.parse('[{"__proto__":{"all":[]}}]'))).toContain("forbidden-key at /0/__proto__");
    expect(ran).toBeLessThanOrEqual(2);
  });
});

function withoutUndefined(rule: object): object {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}

describe("a rule list that can be read", () => {
  test("says what was left out, and where", () => {
    const rule = aForeignRule({
      priority: 5,
      onSuccess: () => "ran",
      event: { type: "help", params: { a: 1 } },
      description: "why",
    });
    const leaveOut = ["priority", "callback", "event-params", "extra-key"] as const;
    const read = fromJsonRulesEngine([rule], { ...options, leaveOut });
    expect(read.ok && read.value.leftOut.map(({ code, at }) => `${code} at ${at}`)).toEqual([
      "priority at /0/priority",
      "callback at /0/onSuccess",
      "extra-key at /0/description",
      "event-params at /0/event/params",
    ]);
    expect(read.ok && read.value.file.rules).toEqual([
      { name: "not-fed", conditions: { all: [comparison({})] }, event: { type: "level-2" } },
    ]);
  });

  test("is worded by whoever is asked, who sees the level, the params and the conditions", () => {
    const seen: unknown[] = [];
    const rule = aForeignRule({ name: "Not fed", event: { type: "help", params: { why: "The child goes hungry." } } });
    const read = fromJsonRulesEngine([rule], {
      ...options,
      leaveOut: ["event-params"],
      describe: (foreign) => {
        seen.push(foreign);
        return { name: "goes-hungry", reason: "The child goes hungry.", title: "Goes hungry" };
      },
    });
    expect(seen).toMatchObject([
      { place: 0, name: "Not fed", level: "level-2", event: { params: { why: "The child goes hungry." } } },
    ]);
    const [draft] = read.ok ? read.value.file.rules : [];
    expect(Object.keys(draft ?? {})).toEqual(["name", "title", "conditions", "event", "reason"]);
  });

  test("may call facts otherwise, and reads a duty as a duty", () => {
    const rules = [
      aForeignRule({ event: { type: "report" }, conditions: { all: [comparison({ fact: "child.fed" })] } }),
    ];
    const read = fromJsonRulesEngine(rules, { ...options, facts: { "child.fed": "isFed" } });
    expect(read.ok && read.value.file).toMatchObject({
      rules: [],
      duties: [{ conditions: { all: [{ fact: "isFed" }] }, event: { type: "duty" } }],
    });
  });

  test("leaves gaps that the reader of rule files names one by one", () => {
    const read = fromJsonRulesEngine([aForeignRule()], { ...options, base: theNational() });
    const file = read.ok ? read.value.file : {};
    const whole = readRuleSet(file, { bases: [theNational()] });
    const missing = whole.ok ? [] : whole.problems.map(({ code, says }) => `${code} ${says.split(" ")[0]}`);
    expect(missing).toEqual(expect.arrayContaining(["id", "version", "title"].map((key) => `missing-key \`${key}\``)));
    expect(missing).toEqual(
      expect.arrayContaining(["title", "reason", "basis", "binding"].map((key) => `missing-key \`${key}\``)),
    );
  });

  test("is a rule set of a council's once the rest is said", () => {
    const { rules: _, ...head } = borchester() as { rules: unknown };
    const read = fromJsonRulesEngine([on("missed", "greaterThan", 50)], {
      events: { help: "level-2" },
      file: { ...head, facts: [{ ...facts[1], direction: "harm" }] } as NonNullable<FromJsonRulesEngineOptions["file"]>,
      base: theNational(),
      describe: () => ({
        title: "Half of school missed",
        binding: "indicative",
        reason: "The child misses more than half of school.",
        basis: localBasis as never,
        examples: [{ name: "misses all of it", given: { missed: 100 }, expect: "applies" }],
      }),
    });
    const whole = readRuleSet(read.ok ? read.value.file : {}, { bases: [theNational()] });
    expect(whole.ok ? [] : whole.problems).toEqual([]);
    expect(whole.ok && whole.value.rules.find(({ name }) => name === "not-fed")?.event.type).toBe("level-2");
  });

  test("is frozen, and leaves what was handed over as it was", () => {
    const file = { facts, title: "Ours", sources: [{ id: "a", title: "A", kind: "guidance" as const }] };
    const rules = [aForeignRule()];
    const before = structuredClone(rules);
    const read = fromJsonRulesEngine(rules, { ...options, file });
    expect([Object.isFrozen(read.ok && read.value.file.rules[0]), Object.isFrozen(file.sources[0])]).toEqual([
      true,
      false,
    ]);
    expect(rules).toEqual(before);
  });
});

describe("the national rules, taken through json-rules-engine's own objects,", () => {
  test("come back with the same conditions", () => {
    const { rules, duties, counts, conditions, facts: national, levels } = england();
    const all = [...rules, ...duties];
    expect(all.length).toBeGreaterThan(400);
    const theirs = structuredClone(all).map((rule) => new Rule(rule as never).toJSON(false));
    const events = Object.fromEntries([...levels.map(({ id }) => [id, id]), ["duty", "duty"]]);
    const read = fromJsonRulesEngine({ rules: theirs, conditions }, { events, file: { counts, facts: national } });
    expect(read.ok ? [] : read.problems).toEqual([]);
    const back = read.ok ? [...read.value.file.rules, ...(read.value.file.duties ?? [])] : [];
    expect(back.map(({ name, conditions: group, event }) => ({ name, group, event }))).toEqual(
      all.map(({ name, conditions: group, event }) => ({ name, group, event })),
    );
    expect(read.ok && read.value.file.conditions).toEqual(conditions);
  });
});
