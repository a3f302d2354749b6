import type { Condition, ConditionGroup } from "../facts/comparison.js";
import type { FactIndex } from "../facts/values-left.js";
import type { Step } from "../kernel/pointer.js";
import { arrange } from "./arrange.js";
import type { Checking } from "./checking.js";
import type { Vocabulary } from "./expand.js";
import { MOST_HOPS, MOST_NODES_IN_CONDITION } from "./limits.js";
import { namesIn, type Reach, type Reaches, reachOf } from "./reach.js";
import { readCondition, readGroup } from "./read-condition.js";
import type { Count } from "./rule-set.js";
import { soundFacts } from "./sound-facts.js";

/** The sound facts, counts and named conditions, and what each name comes down to. */
export interface SoundVocabulary extends Vocabulary {
  readonly reaches: Reaches;
}

/** Checks what conditions may refer to, and keeps what is sound and refers to nothing in a circle. */
export function readVocabulary(checking: Checking): SoundVocabulary {
  const facts = soundFacts(checking);
  const named = [...inheritedNamed(checking), ...ownConditions(checking), ...ownCounts(checking)];
  const { reaches, sound } = reachAll(named, facts, checking);
  const conditions = sound.flatMap(({ name, group }) => (group === undefined ? [] : [[name, group] as const]));
  const counts = sound.flatMap(({ name, count }) => (count === undefined ? [] : [[name, count] as const]));
  return { facts, reaches, conditions: Object.fromEntries(conditions), counts: new Map(counts) };
}

/** A named condition or a count, by the key under which its reach is kept. */
interface Named {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly Condition[];
  readonly path?: readonly Step[];
  readonly group?: ConditionGroup;
  readonly count?: Count;
}

function inheritedNamed({ readAs, base }: Checking): readonly Named[] {
  if (readAs === "resolved" || base === undefined) return [];
  return [
    ...Object.entries(base.conditions).map(([name, group]) => conditionNamed(name, group)),
    ...base.counts.map((count) => countNamed(count)),
  ];
}

function ownConditions({ parts, scope, report }: Checking): readonly Named[] {
  return Object.entries(parts.head.conditions ?? {}).flatMap(([name, written]) => {
    const path = ["conditions", name];
    const group = readGroup(written, path, scope, report);
    return group === undefined ? [] : [conditionNamed(name, group, path)];
  });
}

function ownCounts({ parts, scope, report }: Checking): readonly Named[] {
  return parts.lists.counts.flatMap(({ item: { of }, path, whole }) => {
    const read = (of ?? []).map((part, index) => readCondition(part, [...path, "of", index], scope, report));
    return whole === undefined || read.includes(undefined) ? [] : [countNamed(whole, path)];
  });
}

function conditionNamed(name: string, group: ConditionGroup, path?: readonly Step[]): Named {
  return { key: `condition:${name}`, name, parts: [group], group, ...(path === undefined ? {} : { path }) };
}

function countNamed(count: Count, path?: readonly Step[]): Named {
  return { key: `count:${count.id}`, name: count.id, parts: count.of, count, ...(path === undefined ? {} : { path }) };
}

function reachAll(
  named: readonly Named[],
  facts: FactIndex,
  { report }: Checking,
): { readonly reaches: Reaches; readonly sound: readonly Named[] } {
  const byKey = new Map(named.map((one) => [one.key, one]));
  const { order, circles, hops } = arrange(new Map(named.map(({ key, parts }) => [key, refersTo(parts)])));
  for (const circle of circles) {
    const names = circle.map((key) => byKey.get(key)?.name ?? key);
    report.add("cycle", circle.map((key) => byKey.get(key)?.path).find((path) => path !== undefined) ?? [], { names });
  }
  const reaches = new Map<string, Reach>();
  const sound: Named[] = [];
  for (const key of order) {
    const one = byKey.get(key);
    if (one === undefined) continue;
    const reach = reachOf({ all: one.parts }, reaches, facts);
    const isLong = (hops.get(key) ?? 0) > MOST_HOPS;
    const isLarge = reach.nodes > MOST_NODES_IN_CONDITION;
    const path = one.path ?? [];
    if (isLong) report.add("too-many-references", path, { most: MOST_HOPS, of: "chain" });
    else if (isLarge) report.add("too-many-references", path, { most: MOST_NODES_IN_CONDITION, of: "condition" });
    else if (reach.isWhole) sound.push(one);
    if (!isLong && !isLarge && reach.isWhole) reaches.set(key, reach);
  }
  return { reaches, sound };
}

function refersTo(parts: readonly Condition[]): ReadonlySet<string> {
  const named = parts.map(namesIn);
  return new Set([
    ...named.flatMap(({ conditions }) => [...conditions].map((name) => `condition:${name}`)),
    ...named.flatMap(({ facts }) => [...facts].map((name) => `count:${name}`)),
  ]);
}
