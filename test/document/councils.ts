import { fileURLToPath } from "node:url";
import { englandInFull } from "../../src/england/england-in-full.js";
import { loadRuleSet } from "../../src/node/load.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** The day as on which documents are printed in tests. */
export const DAY = "2026-11-22";

/** The big fictional council, and the two whose published scales are mapped. */
export const COUNCILS: ReadonlyMap<string, RuleSet> = new Map([
  ["borchester", await read("examples/councils/borchester")],
  ["staffordshire", await read("rules/staffordshire.json")],
  ["wolverhampton", await read("rules/wolverhampton.json")],
]);

/** One of them; a name that is none fails the test. */
export function council(name: string): RuleSet {
  const found = COUNCILS.get(name);
  if (found === undefined) throw new Error(`no council ${name}`);
  return found;
}

async function read(path: string): Promise<RuleSet> {
  const read = await loadRuleSet(fileURLToPath(new URL(`../../${path}`, import.meta.url)), {
    bases: [englandInFull()],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
