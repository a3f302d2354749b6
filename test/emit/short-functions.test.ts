import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { aBoolean } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";

const FACTS = Array.from({ length: 80 }, (_, place) => aBoolean(`sign${place}`));

/** So many rules on five facts each, hardly two alike. */
function manyRules(many: number): string {
  const comparison = (rule: number, more: number) => {
    const place = (rule + more * (Math.floor(rule / 80) + 1)) % 80;
    return { fact: `sign${place}`, operator: "equal", value: (rule + more) % 3 !== 0 } as const;
  };
  const rules = Array.from({ length: many }, (_, rule) =>
    aRule(`rule-${rule}`, {
      any: [
        { all: [0, 1, 2].map((more) => comparison(rule, more)) },
        { all: [3, 4].map((more) => comparison(rule, more)) },
      ],
    }),
  );
  return emitModule(aRuleSet(FACTS, { rules })).code;
}

function functionsThatDecide(code: string): readonly string[] {
  const { statements } = ts.createSourceFile("thresholds.js", code, ts.ScriptTarget.Latest);
  return statements.filter(ts.isFunctionDeclaration).map((one) => code.slice(one.pos, one.end));
}

describe("the functions of an emitted module", () => {
  it("are short enough for V8 to make them fast, however many rules there are", () => {
    const functions = functionsThatDecide(manyRules(1_000));
    expect(functions.length).toBeGreaterThan(10);
    expect(Math.max(...functions.map(({ length }) => length))).toBeLessThan(12_000);
  });

  it("are few where there are few rules", () => {
    expect(functionsThatDecide(manyRules(20)).length).toBeLessThan(5);
  });
});
