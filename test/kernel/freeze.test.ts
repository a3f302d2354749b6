import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/kernel/freeze.js";

describe("what goes out", () => {
  it("is frozen below a part that was frozen before", () => {
    const inner = { reason: "The child is hurt." };
    const outer = Object.freeze({ inner });
    expect(Object.isFrozen(deepFreeze(outer).inner)).toBe(true);
  });

  it("is frozen below a part that was frozen, and met, before", () => {
    const inner = { reason: "The child is hurt." };
    const shared = Object.freeze({ inner });
    deepFreeze([shared, { shared }, shared]);
    expect(Object.isFrozen(inner)).toBe(true);
  });

  it("may hold itself", () => {
    const value: { self?: object } = {};
    value.self = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });
});
