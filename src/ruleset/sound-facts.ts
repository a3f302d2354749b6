import type { Fact } from "../facts/fact.js";
import type { FactIndex } from "../facts/values-left.js";
import type { Step } from "../kernel/pointer.js";
import { arrange } from "./arrange.js";
import { checkFact } from "./check/facts.js";
import type { Checking } from "./checking.js";
import { MOST_HOPS } from "./limits.js";

/** The facts by id, inherited and own, on which conditions can be judged; every problem in an own one is reported. */
export function soundFacts({ found, parts, scope, report }: Checking): FactIndex {
  const paths = new Map<string, readonly Step[]>();
  const own: Fact[] = [];
  for (const { whole, path } of parts.lists.facts) {
    if (whole === undefined) continue;
    paths.set(whole.id, path);
    if (checkFact(whole, path, scope, report)) own.push(whole);
  }
  const all = new Map([...own, ...found].map((fact) => [fact.id, fact]));
  const gates = new Map([...all].map(([id, { appliesWhen }]) => [id, new Set(appliesWhen ? [appliesWhen.fact] : [])]));
  const { order, circles, hops } = arrange(gates);
  for (const circle of circles) {
    report.add("cycle", [...(paths.get(circle[0] ?? "") ?? []), "appliesWhen"], { names: circle });
  }
  // A fact whose presupposition is not sound cannot be judged either; in this order that is known in time.
  const sound = new Map<string, Fact>();
  for (const id of order) {
    const fact = all.get(id);
    const gate = fact?.appliesWhen?.fact;
    const isLong = (hops.get(id) ?? 0) > MOST_HOPS;
    const at = [...(paths.get(id) ?? []), "appliesWhen"];
    if (isLong) report.add("too-many-references", at, { most: MOST_HOPS, of: "chain" });
    else if (fact !== undefined && (gate === undefined || sound.has(gate))) sound.set(id, fact);
  }
  return sound;
}
