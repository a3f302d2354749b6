import type { Fact, OrderedFact } from "../../facts/fact.js";
import type { Checking } from "../checking.js";

/**
 * Reports ordered facts that put two words the other way round than another fact does.
 *
 * One json-rules-engine operator serves all ordered facts and sees the words alone.
 */
export function checkScales({ parts, scope, report }: Checking): void {
  const above = new Map<string, string>();
  const paths = new Map(parts.lists.facts.map(({ item, path }) => [item.id, path]));
  // INVARIANT: what is inherited comes first in the scope, so that the problem lies in the file's own fact.
  for (const fact of [...scope.facts.values()].filter(isOrdered)) {
    const path = paths.get(fact.id);
    const steps = fact.values.map(({ value }) => value);
    const pairs = steps.flatMap((low, index) => steps.slice(index + 1).map((high) => [low, high] as const));
    const clash = pairs.find(([low, high]) => above.has(`${high} ${low}`));
    const other = clash && above.get(`${clash[1]} ${clash[0]}`);
    if (clash !== undefined && other !== undefined && path !== undefined) {
      report.add("scale-conflict", [...path, "values"], { fact: fact.id, other, words: clash });
    }
    for (const [low, high] of pairs) if (!above.has(`${low} ${high}`)) above.set(`${low} ${high}`, fact.id);
  }
}

function isOrdered(fact: Fact): fact is Extract<Fact, OrderedFact> {
  return fact.kind === "ordered";
}
