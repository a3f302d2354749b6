import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const API = new URL("../golden/api/", import.meta.url);
const SOURCES = new URL("../../src/", import.meta.url);

/** What somebody without types may hand over, or leave out. */
const NO_RULE_SETS: readonly unknown[] = [undefined, null, 3, "england", {}, []];

/** Every function that an entry declares to take a rule set first. */
const TAKING = readdirSync(API).flatMap((file) => {
  const entry = file.replace(/\.d\.ts$/, "");
  const declared = readFileSync(new URL(file, API), "utf8").matchAll(
    /^declare function (\w+)(?:<.*?>)?\((?:ruleSet|base|before): RuleSet\b/gm,
  );
  return [...declared].map(([, name = ""]) => ({ entry, name }));
});

describe("what is handed over in place of a rule set", () => {
  test("could go to functions of many entries", () => {
    expect(new Set(TAKING.map(({ entry }) => entry)).size).toBeGreaterThan(6);
    expect(TAKING.map(({ name }) => name)).toContain("compile");
  });

  test.each(TAKING)("is no rule set, which $name of $entry says in a sentence", async ({ entry, name }) => {
    const functions: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = await import(
      new URL(`${entry}.ts`, SOURCES).href
    );
    for (const given of NO_RULE_SETS) {
      const call = async (): Promise<unknown> => functions[name]?.(given, {}, {});
      await expect(call(), JSON.stringify(given)).rejects.toMatchObject({
        name: "MisuseError",
        message: expect.stringContaining("expected a rule set"),
      });
    }
  });
});
