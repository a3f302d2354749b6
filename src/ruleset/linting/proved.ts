import type { LintHead, LintId } from "./lint.js";
import type { FoundBy } from "./silences.js";

/** A comparison of which it is proved that it decides for no child. */
const conditionWithoutEffect: LintHead = {
  id: "condition-without-effect",
  severity: "warning",
  why: "Somebody wrote it to make a difference; where it makes none, a line was misplaced or something was said twice.",
};

/** What only proofs find, which are made above this layer and handed down. */
export const PROVED: readonly LintHead[] = [conditionWithoutEffect];

/** The lints of which proofs find what looking does not: without them nothing can be said of a silence of theirs. */
export const ALSO_PROVED: ReadonlySet<string> = new Set<LintId>(["condition-without-effect", "constant-condition"]);

/** What was found by looking and by proof; of a rule that both find, what looking found. */
export function withProved(found: readonly FoundBy[], proved: readonly FoundBy[]): readonly FoundBy[] {
  return [
    ...found,
    ...proved.filter(({ lint, about }) => !found.some((other) => other.lint === lint && other.about === about)),
  ];
}
