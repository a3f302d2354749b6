import { describe, expect, it } from "vitest";
import { cloneNamed, runSuite, versionOf } from "./published/run-suite.js";
import { standings, summary } from "./published/standing.js";

const clone = cloneNamed(process.env.JSON_RULES_ENGINE_REPO);

describe("the tests that json-rules-engine publishes", () => {
  it.skipIf("missing" in clone)("agree wherever the strict language has the like of their rules", () => {
    if ("missing" in clone) return;
    const runs = { ours: runSuite(clone.folder, "ours"), opposite: runSuite(clone.folder, "opposite") };
    const found = standings({ ...runs, theirs: runSuite(clone.folder, "theirs") });
    console.info(`json-rules-engine ${versionOf(clone.folder)}\n${summary(found)}`);
    expect(found.filter(({ standing }) => standing === "differs")).toEqual([]);
    expect(found.filter(({ standing }) => standing === "agrees").length).toBeGreaterThan(0);
    expect(found.filter(({ turns }) => turns).length).toBeGreaterThan(0);
  });

  if ("missing" in clone) console.info(`skipped: the tests that json-rules-engine publishes (${clone.missing})`);
});
