import * as fc from "fast-check";
import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { fromJsonRulesEngine } from "../../src/bridge/from-json-rules-engine.js";
import { type EngineFacts, toEngine } from "../../src/bridge/to-engine.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aRule, aRuleSet, FIVE_LEVELS } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { asked, TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { unlessRefused } from "../properties/by-the-engine.js";
import { byJsonRulesEngine, type WholeCase } from "./reference.js";
import { asCase, wholeCasesFor } from "./whole-cases.js";

const whole = ruleSets.chain((set) =>
  fc.tuple(fc.constant(set), fc.array(wholeCasesFor(set), { minLength: 4, maxLength: 4 })),
);

/** Now and then somebody of 18 or over, whom only some sets and some of their rules reach. */
const months = fc.option(fc.constantFrom(216, 240, 311), { freq: 3 });

/** Some of the facts as functions or promises, by their place. */
function inSomeForm(facts: object, forms: number): EngineFacts {
  const given = Object.entries(facts).map(([id, value], place) => {
    const form = (forms >> (2 * place)) & 3;
    const later = async (): Promise<unknown> => value;
    return [id, form === 1 ? later : form === 2 ? later() : value];
  });
  return Object.fromEntries(given);
}

describe("on a case in which everything is known, a rule set in json-rules-engine", () => {
  it("has the rules, the duties and the level of `indicate`, in 2,400 sets and cases", async () => {
    let held = 0;
    let grownUp = 0;
    await fc.assert(
      fc.asyncProperty(whole, fc.nat({ max: 2 ** 20 }), months, async ([set, cases], forms, age) => {
        const { run } = toEngine(set, { on: TODAY, include: "rules-and-duties" });
        for (const child of cases) {
          const facts = age !== null && "ageMonths" in child ? { ...child, ageMonths: age } : child;
          const given = asCase(set, facts);
          const ours = unlessRefused(() => asked(set).bounds(given));
          if (ours === undefined) continue;
          const { answer } = await run(inSomeForm(withGates(set, given.facts as WholeCase, facts), forms));
          const { duties } = asked(set).indicate(given);
          held += answer.rules.length + answer.duties.length;
          grownUp += Number(answer.rules.length > 0 && Number(given.facts.ageMonths ?? 0) >= 216);
          expect(answer).toMatchObject({ rules: ours.applies, level: ours.atLeast });
          expect(ours.couldBe).toEqual(ours.atLeast);
          expect(answer.duties).toEqual(duties.map(({ duty }) => duty).sort());
        }
      }),
      runs(600),
    );
    expect(held).toBeGreaterThan(1_000);
    expect(grownUp).toBeGreaterThan(10);
  });

  it("has the rules and duties of a reference that was written apart from it, in 800 sets and cases", async () => {
    const everyDay = (set: RuleSet): RuleSet => ({
      ...set,
      rules: set.rules.map(({ inForce: _, ...rule }) => rule),
      ages: {},
    });
    await fc.assert(
      fc.asyncProperty(whole, async ([dated, cases]) => {
        const set = everyDay(dated);
        const { run } = toEngine(set, { on: TODAY, include: "rules-and-duties" });
        for (const facts of cases) {
          const { answer } = await run(asCase(set, facts).facts as EngineFacts);
          expect([...answer.rules, ...answer.duties].sort()).toEqual(await byJsonRulesEngine(set, facts));
        }
      }),
      runs(200),
    );
  });
});

/** The facts of a case, and what they presuppose: a fact that is computed can fill in nothing. */
function withGates(set: RuleSet, given: WholeCase, all: WholeCase): WholeCase {
  const gates = set.facts.flatMap(({ id, appliesWhen }) => (appliesWhen && id in given ? [appliesWhen.fact] : []));
  return { ...given, ...Object.fromEntries(gates.filter((id) => id in all).map((id) => [id, all[id] ?? false])) };
}

/** Rules that an application might have, on facts that presuppose nothing. */
const foreign = ruleSets
  .filter(({ facts }) => facts.every(({ appliesWhen }) => appliesWhen === undefined))
  .chain((set) => fc.tuple(fc.constant(set), fc.array(wholeCasesFor(set), { minLength: 3, maxLength: 3 })));

describe("a rule list of json-rules-engine, read into our format,", () => {
  it("has the conditions that it had", () => {
    fc.assert(
      fc.property(ruleSets, (set) => {
        const { rules, duties, conditions, counts, facts } = set;
        const read = fromJsonRulesEngine(
          {
            rules: [...rules, ...duties].map(({ name, conditions: group, event }) => ({
              name,
              conditions: group,
              event,
            })),
            conditions,
          },
          { events: EVENTS, file: { facts, counts } },
        );
        expect(read.ok ? [] : read.problems).toEqual([]);
        const back = read.ok ? [...read.value.file.rules, ...(read.value.file.duties ?? [])] : [];
        expect(back.map(({ conditions: group }) => group)).toEqual(
          [...rules, ...duties].map((rule) => rule.conditions),
        );
        expect(read.ok && (read.value.file.conditions ?? {})).toEqual(conditions);
      }),
      runs(400),
    );
  });

  it("fires the rules that json-rules-engine fires on the list itself, in 900 lists and cases", async () => {
    let fired = 0;
    await fc.assert(
      fc.asyncProperty(
        foreign,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5 }),
        async ([set, cases], priorities) => {
          const { facts, conditions } = set;
          const list = set.rules
            .filter((rule) => !speaksOfCounts(rule, set))
            .map(({ name, conditions: group, event }, place) => ({
              name,
              conditions: group,
              event,
              priority: priorities[place] ?? 1,
            }));
          const named = Object.entries(conditions).filter(([, group]) => !speaksOfCounts({ conditions: group }, set));
          const known = list.filter(
            (rule) =>
              !refersToOthers(
                rule,
                named.map(([name]) => name),
              ),
          );
          const read = fromJsonRulesEngine(
            { rules: known, conditions: Object.fromEntries(named) },
            { events: EVENTS, file: { facts }, leaveOut: ["priority"] },
          );
          if (!read.ok) throw new Error(JSON.stringify(read.problems));
          const ours = aRuleSet(facts, {
            levels: [...set.levels, ...FIVE_LEVELS.filter(({ id }) => !set.levels.some((level) => level.id === id))],
            rules: read.value.file.rules.map(({ name, conditions: group, event }) => aRule(name, group, { event })),
            conditions: read.value.file.conditions ?? {},
          });
          for (const whole of cases) {
            const theirs = await firedBy(known, named, whole, facts);
            fired += theirs.length;
            expect(asked(ours).bounds({ on: TODAY, facts: whole }).applies).toEqual(theirs);
          }
        },
      ),
      runs(300),
    );
    expect(fired).toBeGreaterThan(300);
  });
});

const EVENTS: Readonly<Record<string, string>> = Object.fromEntries(
  ["level-1", "level-1-plus", "level-2", "level-3", "level-3-plus", "level-4", "duty"].map((id) => [id, id]),
);

/** What json-rules-engine fires on a list as an application would run it: with the two operators that it has of its own. */
async function firedBy(
  list: readonly object[],
  named: readonly (readonly [string, object])[],
  whole: WholeCase,
  facts: RuleSet["facts"],
): Promise<readonly string[]> {
  const engine = new Engine(structuredClone(list) as unknown as RuleProperties[], { pathResolver: () => undefined });
  for (const [name, group] of named) engine.setCondition(name, structuredClone(group) as RuleProperties["conditions"]);
  const steps = facts.flatMap((fact) => (fact.kind === "ordered" ? [fact.values.map(({ value }) => value)] : []));
  const above = (one: string, other: string): number => {
    const scale = steps.find((words) => words.includes(one) && words.includes(other)) ?? [];
    return scale.indexOf(one) - scale.indexOf(other);
  };
  engine.addOperator("atLeast", (one: string, other: string) => above(one, other) >= 0);
  engine.addOperator("atMost", (one: string, other: string) => above(one, other) <= 0);
  const { results } = await engine.run({ ...whole });
  return results.map(({ name }) => name).sort();
}

function speaksOfCounts(rule: object, { counts }: RuleSet): boolean {
  const text = JSON.stringify(rule);
  return [...counts.map(({ id }) => id), "ageYears"].some((id) => text.includes(`"fact":"${id}"`));
}

function refersToOthers(rule: object, known: readonly string[]): boolean {
  const names = [...JSON.stringify(rule).matchAll(/"condition":"([^"]+)"/g)].map(([, name]) => name ?? "");
  return names.some((name) => !known.includes(name));
}
