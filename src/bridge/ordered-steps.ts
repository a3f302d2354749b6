import type { Fact } from "../facts/fact.js";
import { MisuseError } from "../kernel/misuse-error.js";

/**
 * How far one step stands above another, on any scale that has both.
 *
 * Every scale will do: no two ordered facts of a set order the same two words oppositely. Throws `MisuseError` where no
 * scale has both, which no rule that was read comes to.
 */
export function stepsAbove(facts: readonly Fact[]): (step: unknown, other: unknown) => number {
  const scales = facts.flatMap((fact): readonly (readonly unknown[])[] =>
    fact.kind === "ordered" ? [fact.values.map(({ value }) => value)] : [],
  );
  return (step, other) => {
    const scale = scales.find((values) => values.includes(step) && values.includes(other));
    if (scale === undefined) throw new MisuseError("`atLeast` and `atMost` compare two steps of one ordered fact");
    return scale.indexOf(step) - scale.indexOf(other);
  };
}
