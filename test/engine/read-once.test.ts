import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { compile } from "../../src/engine/compile.js";
import { indicateUnder } from "../../src/engine/indicate-under.js";
import { readCase } from "../../src/engine/read-case.js";
import { whatIf } from "../../src/engine/what-if.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { loaded } from "../emit/loaded.js";
import { TODAY } from "../generated/asked.js";

const set = aRuleSet([...AGE_FACTS, aBoolean("hurt"), anInteger("teeth", 0, 20)], {
  ages: { to: 25, sets: ["made-up"] },
  rules: [
    aRule("hurt-child", { all: [{ fact: "hurt", operator: "equal", value: true }] }, { event: { type: "level-2" } }),
  ],
});
const thresholds = compile(set);
const { bounds } = loaded(emitModule(set).code);

/** Everything that takes a case. */
const ASKED: readonly (readonly [name: string, ask: (given: never) => unknown])[] = [
  ["an indication", (given) => thresholds.indicate(given).pointsTo.id],
  ["the levels alone", (given) => thresholds.bounds(given).pointsTo.id],
  ["an emitted module", (given) => bounds(given).pointsTo.id],
  ["the answers to its questions", (given) => thresholds.answers(given).questions],
  ["a session", (given) => thresholds.session(given).given()],
  ["a search for other facts", (given) => whatIf(thresholds, given, { to: "level-2" }).given],
  ["two sets beside each other", (given) => indicateUnder([thresholds, compile(set)], given).on],
  ["the reader of cases", (given) => readCase(given, set)],
];

/** An object each of whose values answers for itself, and notes that it was asked. */
function answering(values: Readonly<Record<string, readonly unknown[]>>, asked: string[]): object {
  const object = {};
  for (const [key, inTurn] of Object.entries(values)) {
    let turn = 0;
    const get = (): unknown => {
      asked.push(key);
      return inTurn[turn++ % inTurn.length];
    };
    Object.defineProperty(object, key, { get, enumerable: true });
  }
  return object;
}

describe("a case that answers for itself", () => {
  it.each(ASKED)("is asked each thing once for %s", (_, ask) => {
    const noted: string[] = [];
    const teeth = answering({ from: [2], to: [8] }, noted);
    const facts = answering({ ageMonths: [30], hurt: [true], teeth: [teeth] }, noted);
    ask(answering({ on: [TODAY], facts: [facts] }, noted) as never);
    expect(noted.toSorted()).toEqual(["ageMonths", "facts", "from", "hurt", "on", "teeth", "to"]);
  });

  it.each(ASKED)("is judged by one answer where it gives two: %s", (_, ask) => {
    for (const hurt of [
      [true, "no"],
      ["no", true],
    ]) {
      for (const more of [{}, { ageMonths: [250] }, { ageMonths: [30], ageYears: [2] }]) {
        const noted: string[] = [];
        const outcome = ((): unknown => {
          try {
            return ask({ on: TODAY, facts: answering({ hurt, ...more }, noted) } as never);
          } catch (error) {
            return error;
          }
        })();
        expect(noted.filter((key) => key === "hurt").length).toBeLessThanOrEqual(2);
        if (outcome instanceof Error) {
          expect(outcome).toMatchObject({ name: "MisuseError", problems: [{ code: "wrong-kind", at: "/facts/hurt" }] });
        }
      }
    }
  });
});
