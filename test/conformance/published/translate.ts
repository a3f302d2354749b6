import type { Condition, ConditionGroup, Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { aBoolean, aChoice, anInteger } from "../../../src/testing/made-up/a-fact.js";

/** A condition as json-rules-engine holds it, with whatever else somebody has put beside it. */
export type TheirCondition = { readonly [key: string]: unknown };

/** A rule's conditions and what they refer to. */
export interface Theirs {
  readonly conditions: TheirCondition;
  readonly named: ReadonlyMap<string, TheirCondition>;
  /** In which order rules and facts go, where somebody has said so. */
  readonly priority: number;
  readonly priorityOf: (fact: string) => number;
}

/** The same in our words: facts, conditions and values are renamed, and whole numbers are replaced by their ranks. */
export interface Translated {
  readonly conditions: ConditionGroup;
  readonly priority?: number;
  readonly named: { readonly [name: string]: ConditionGroup };
  readonly facts: readonly Fact[];
  readonly given: Readonly<Record<string, Scalar>>;
}

/** Every comparison of a condition, in the order in which it stands, wherever a name refers to it. */
export function comparisonsOf({ conditions, named }: Theirs): readonly TheirCondition[] {
  const within = (one: TheirCondition, opened: readonly string[]): readonly TheirCondition[] => {
    const parts = partsOf(one);
    if (parts !== undefined) return parts.flatMap((part) => within(part, opened));
    if (typeof one.condition !== "string") return [one];
    const target = named.get(one.condition);
    // a circle is for the reader to refuse
    if (target === undefined || opened.includes(one.condition)) return [];
    return within(target, [...opened, one.condition]);
  };
  return within(conditions, []);
}

/** The named conditions to which a condition refers, itself or through others. */
export function reachedFrom(condition: TheirCondition, named: Theirs["named"]): Theirs["named"] {
  const reached = new Map<string, TheirCondition>();
  const open = (one: TheirCondition): void => {
    for (const part of partsOf(one) ?? []) open(part);
    const target = typeof one.condition === "string" ? named.get(one.condition) : undefined;
    if (target === undefined || reached.has(String(one.condition))) return;
    reached.set(String(one.condition), target);
    open(target);
  };
  open(condition);
  return reached;
}

function partsOf({ all, any, not }: TheirCondition): readonly TheirCondition[] | undefined {
  const group = all ?? any;
  if (Array.isArray(group)) return group;
  return typeof not === "object" && not !== null ? [not as TheirCondition] : undefined;
}

/**
 * The conditions in our words, for facts of these values.
 *
 * Nothing that bears on the outcome is left out: a key that is not renamed goes through to the reader, which refuses it.
 * Equality and order of whole numbers are those of their ranks, so that thousands of them stay a small fact.
 */
export function translate(theirs: Theirs, values: ReadonlyMap<string, unknown>): Translated {
  const ids = new Map([...values.keys()].map((id, place) => [id, `factNumber${place}`]));
  const names = new Map([...theirs.named.keys()].map((name, place) => [name, `condition-${place}`]));
  const comparisons = comparisonsOf(theirs);
  const written = [...values.values(), ...comparisons.flatMap(({ value }) => [value].flat())];
  const texts = [...new Set(written.filter((value) => typeof value === "string"))];
  const numbers = [...new Set(written.filter((value): value is number => Number.isInteger(value)))].sort(
    (one, other) => one - other,
  );
  const inOurWords = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inOurWords);
    if (typeof value === "string") return `text-${texts.indexOf(value)}`;
    return Number.isInteger(value) ? numbers.indexOf(Number(value)) : value;
  };
  const conditionOf = (one: TheirCondition): Condition => {
    const parts = partsOf(one);
    const { operator, priority, all, any, not, condition, fact, value, ...rest } = one;
    // every group gets an operator and a priority, whether or not somebody wrote them
    const beside =
      parts === undefined
        ? { operator, priority: priority ?? said(theirs.priorityOf(String(fact))) }
        : { priority: said(priority) };
    const groups = {
      all: Array.isArray(all) ? all.map(conditionOf) : all,
      any: Array.isArray(any) ? any.map(conditionOf) : any,
      not: parts !== undefined && not !== undefined ? conditionOf(not as TheirCondition) : not,
      condition: typeof condition === "string" ? (names.get(condition) ?? condition) : condition,
      fact: typeof fact === "string" ? (ids.get(fact) ?? fact) : fact,
      value: inOurWords(value),
    };
    const whole = { ...groups, ...beside, ...rest };
    return Object.fromEntries(Object.entries(whole).filter(([, part]) => part !== undefined)) as unknown as Condition;
  };
  const factOf = (id: string, value: unknown): Fact => {
    if (typeof value === "string")
      return aChoice(
        id,
        [...texts.keys(), texts.length].map((place) => `text-${place}`),
      );
    return Number.isInteger(value) ? anInteger(id, 0, numbers.length) : aBoolean(id);
  };
  return {
    ...(theirs.priority === 1 ? {} : { priority: theirs.priority }),
    conditions: conditionOf(theirs.conditions) as ConditionGroup,
    named: Object.fromEntries(
      [...theirs.named].map(([name, one]) => [names.get(name), conditionOf(one) as ConditionGroup]),
    ),
    facts: [...values].map(([id, value]) => factOf(ids.get(id) ?? id, value)),
    given: Object.fromEntries([...values].map(([id, value]) => [ids.get(id), inOurWords(value) as Scalar])),
  };
}

/** A priority that is not the one that everything has. */
function said(priority: unknown): unknown {
  return priority === 1 ? undefined : priority;
}
