import type { Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { allValues } from "../../../src/facts/values.js";
import type { Asked } from "../../generated/asked.js";
import { compiled } from "../contenders/ours.js";
import { type Choices, choices } from "../workload/seeded.js";
import { DAY, type KnownFacts } from "../workload/workload.js";
import type { RandomOutcome } from "./outcome.js";
import { type Defect, ESCALATES, type Planted } from "./planted.js";

const SEED = 20_261_123;

/** Of how many facts in a hundred a child is otherwise than quiet. */
const LOUD = 0.06;

/** Looks for planted defects as one does without a prover: so many children at random, mostly quiet ones, all facts known. */
export function randomTesting({ before, after, spoilt }: Planted, children: number): RandomOutcome {
  const started = process.cpuUsage();
  const [old, now] = [compiled(before), compiled(after)];
  const chance = choices(SEED);
  const rank = new Map(after.levels.map(({ id }, at) => [id, at]));
  const found = new Map<Defect, Set<string>>();
  const note = (defect: Defect, names: readonly string[]): void => {
    const known = found.get(defect) ?? new Set();
    for (const name of names) if (spoilt[defect].includes(name)) known.add(name);
    found.set(defect, known);
  };
  const levelOf = (
    asked: Asked,
    facts: KnownFacts,
  ): { readonly level: number; readonly applies: readonly string[] } => {
    const { atLeast, applies } = asked.bounds({ on: DAY, facts });
    return { level: rank.get(atLeast.id) ?? 0, applies };
  };
  for (let child = 0; child < children; child++) {
    const facts = someChild(after.facts, chance);
    const was = levelOf(old, facts);
    const is = levelOf(now, facts);
    if (is.level < was.level) note("below-floor", was.applies);
    if (facts[ESCALATES.fact] === ESCALATES.value && is.level < rank.size - 1)
      note("not-escalated", spoilt["not-escalated"]);
    const raised = changed(
      facts,
      after.facts.filter(({ direction }) => direction === "harm"),
      "up",
      chance,
    );
    if (levelOf(now, raised).level < is.level) note("not-monotone", is.applies);
    const other = changed(
      facts,
      after.facts.filter(({ id }) => id.startsWith("group")),
      "any",
      chance,
    );
    if (levelOf(now, other).level !== is.level)
      note("undue-influence", [...is.applies, ...levelOf(now, other).applies]);
  }
  const { user, system } = process.cpuUsage(started);
  return {
    seconds: (user + system) / 1_000_000,
    found: Object.fromEntries([...found].map(([defect, names]) => [defect, names.size])),
  };
}

function someChild(facts: readonly Fact[], chance: Choices): KnownFacts {
  return Object.fromEntries(
    facts.map((fact) => {
      const values = allValues(fact);
      const quiet = fact.direction === "protective" ? values.at(-1) : values[0];
      const isLoud = fact.direction === "neutral" || chance.happens(LOUD);
      return [fact.id, isLoud ? chance.oneOf(values) : (quiet ?? false)] as const;
    }),
  );
}

/** The same child with one of the facts changed: raised by a step, or to any other value. */
function changed(facts: KnownFacts, among: readonly Fact[], how: "up" | "any", chance: Choices): KnownFacts {
  const fact = chance.oneOf(among);
  const values = allValues(fact);
  const at = values.indexOf(facts[fact.id] as Scalar);
  const value = how === "up" ? values[Math.min(at + 1, values.length - 1)] : chance.oneOf(values);
  return value === undefined ? facts : { ...facts, [fact.id]: value };
}
