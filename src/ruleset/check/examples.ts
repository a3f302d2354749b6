import { AGE_YEARS } from "../../facts/age.js";
import { valuesLeft } from "../../facts/values-left.js";
import { isObject } from "../../kernel/json.js";
import type { Step } from "../../kernel/pointer.js";
import type { Checking } from "../checking.js";
import type { SoundVocabulary } from "../read-vocabulary.js";
import type { Duty, Rule } from "../rule.js";
import type { SoundEntry } from "../sound-parts.js";

/** Reports a rule that was written without examples, examples of one name, and given facts that are wrong or contradict each other. */
export function checkExamples(
  { item, path, keys }: SoundEntry<Rule> | SoundEntry<Duty>,
  checking: Checking,
  vocabulary: SoundVocabulary,
): void {
  const { examples } = item;
  // A printed rule may have come from the national set without its examples.
  const mayLack = checking.readAs === "resolved";
  if (!keys.has("examples") && !mayLack) checking.report.add("missing-examples", path, {});
  if (examples === undefined) return;
  const at = [...path, "examples"];
  if (examples.length === 0) checking.report.add("missing-examples", at, {});
  const seen = new Set<string>();
  examples.forEach(({ name, given }, index) => {
    if (seen.has(name)) checking.report.add("duplicate-name", [...at, index, "name"], { what: "the example", name });
    seen.add(name);
    checkGiven(given, [...at, index, "given"], checking, vocabulary);
  });
}

/** What is read of a file while what is given in it is checked. */
interface CheckingGiven extends Pick<Checking, "base" | "report"> {
  readonly scope: Pick<Checking["scope"], "names" | "open">;
  readonly parts: { readonly head: Pick<Checking["parts"]["head"], "ages"> };
}

/** Reports every fact given in an example or case that has no such value, and facts that contradict each other. */
export function checkGiven(
  given: unknown,
  path: readonly Step[],
  { scope, parts, base, report }: CheckingGiven,
  { facts }: Pick<SoundVocabulary, "facts">,
): void {
  if (!isObject(given)) {
    report.add("wrong-kind", path, { expected: "an object of facts and values, `{ ... }`", found: given });
    return;
  }
  // A fact whose own definition is faulty, or may be inherited from a set that is missing, is not judged.
  const judged = Object.entries(given).filter(
    ([id]) => facts.has(id) || id === AGE_YEARS.id || !(scope.open.has("fact") || scope.names.fact.has(id)),
  );
  const strange = judged.filter(([id]) => !facts.has(id) && id !== AGE_YEARS.id);
  for (const [id] of strange) report.add("unknown-fact", [...path, id], { name: id, known: scope.names.fact }, "key");
  const known = Object.fromEntries(judged.filter(([id]) => facts.has(id) || id === AGE_YEARS.id));
  const left = valuesLeft(facts, known, { ...oldestIn(parts.head.ages?.to ?? base?.ages.to) });
  for (const { code, at, says } of left.ok ? [] : left.problems) report.say(code, [...path, at.slice(1)], says);
}

/** The last month of the last year of age. */
function oldestIn(years: number | undefined): { readonly oldest?: number } {
  return years === undefined ? {} : { oldest: years * 12 + 11 };
}
