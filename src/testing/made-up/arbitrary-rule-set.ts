import * as fc from "fast-check";
import { runExamples } from "../../engine/examples.js";
import { readRuleSet } from "../../ruleset/read.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { shrinking } from "../shrinking/shrinking.js";
import { smallerRuleSets } from "../shrinking/smaller-rule-sets.js";
import { AGE_FACTS } from "./age-facts.js";
import { asFile, asRoot, type MadeUpFile } from "./as-file.js";
import { withoutWrongReadings } from "./readings.js";
import { madeUpRuleSets } from "./rule-sets.js";
import { setInShort } from "./set-in-short.js";

/** How large made-up rule sets are. */
export interface ArbitraryRuleSetOptions {
  /** The most rules that a set has; 5 if left out. */
  readonly maxRules?: number;
}

/**
 * Rule files of a made-up council that stand on no other set: `readRuleSet(file, { rootOn: CATALOGUE })` reads every one.
 *
 * They have facts of every kind, some of which presuppose others, are dangers or have a cautious reading; counts, named
 * conditions and nested groups; dated rules; duties and actions. They shrink to the rule and the comparison that matter.
 */
export function arbitraryRuleSetFile({ maxRules = 5 }: ArbitraryRuleSetOptions = {}): fc.Arbitrary<MadeUpFile> {
  const files = madeUpRuleSets(maxRules).map((set) => asFile(withoutWrongReadings(asRoot(set))));
  const sound = (file: MadeUpFile): readonly MadeUpFile[] => {
    const set = read(file);
    return set === undefined ? [] : [withTrueExamples(file, set)];
  };
  return shrinking(
    files
      .map(sound)
      .filter((found) => found.length > 0)
      .map(([file]) => file as MadeUpFile),
    function* (file) {
      for (const less of smallerRuleSets(file)) yield* sound(less);
    },
  );
}

/**
 * Rule sets of a made-up council, as they are once read: `compile` takes them.
 *
 * They are those of `arbitraryRuleSetFile`. What does not bear on a case is left out where a failing one is printed.
 */
export function arbitraryRuleSet(options: ArbitraryRuleSetOptions = {}): fc.Arbitrary<RuleSet> {
  return arbitraryRuleSetFile(options).map((file) => {
    const set = read(file);
    if (set === undefined) throw new Error("a made-up rule file was refused");
    return Object.freeze(Object.defineProperty({ ...set }, fc.toStringMethod, { value: () => setInShort(set) }));
  });
}

function read(file: MadeUpFile): RuleSet | undefined {
  const found = readRuleSet(file, { rootOn: AGE_FACTS });
  return found.ok ? found.value : undefined;
}

/** The file with what its examples really come to. */
function withTrueExamples(file: MadeUpFile, set: RuleSet): MadeUpFile {
  const { failed } = runExamples(set);
  const mended = <One extends MadeUpFile["rules"][number] | MadeUpFile["duties"][number]>(one: One): One => {
    const found = failed.find(({ rule }) => rule === one.name)?.found;
    return found === undefined
      ? one
      : { ...one, examples: one.examples?.map((example) => ({ ...example, expect: found })) };
  };
  return failed.length === 0 ? file : { ...file, rules: file.rules.map(mended), duties: file.duties.map(mended) };
}
