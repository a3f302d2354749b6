import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { asked, today } from "../generated/asked.js";
import { compilerOn } from "./compiler.js";
import { HOSTILE, hostileSet } from "./hostile-set.js";
import { loaded, outcome } from "./loaded.js";

describe("what a rule set says", () => {
  const set = hostileSet();
  const { code, types } = emitModule(set);

  it("stands in a module and its types as nothing but text", () => {
    for (const text of [code, types]) expect(text).toMatch(/^[\n -~]*$/);
    expect(code + types).not.toMatch(/<\/script|<!--|\$\{globalThis/i);
    expect(compilerOn({ "thresholds.js": code, "thresholds.d.ts": types })).toEqual([]);
  });

  it("comes out of it unchanged, and nothing of it runs", () => {
    const emitted = loaded(code);
    expect(emitted.ruleSet).toMatchObject({ id: HOSTILE, version: HOSTILE, title: HOSTILE });
    const given = today({ state: HOSTILE, [HOSTILE]: true });
    expect(emitted.bounds(given).pointsTo).toEqual({ id: HOSTILE, name: HOSTILE, route: "child-in-need" });
    expect(globalThis).not.toHaveProperty("was");
  });

  it.each([{ state: "x" }, { [HOSTILE]: 1 }, { many: 9 }, { state: null, [`${HOSTILE}x`]: true }])(
    "is the same in a refusal (%#)",
    (facts) => {
      const given = today(facts as never);
      const refused = outcome(() => loaded(code).bounds(given));
      expect(refused).toContain("refused");
      expect(refused).toBe(outcome(() => asked(set).bounds(given)));
    },
  );
});
