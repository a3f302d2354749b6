import type { Compared } from "../../../src/engine/indication.js";
import { type Judgement, judge } from "./judge.js";
import { comparisonsOf, reachedFrom, type TheirCondition, type Theirs } from "./translate.js";

/** What of json-rules-engine's own classes the adapter leans on. */
export interface TheirRule {
  readonly conditions: TheirCondition;
  readonly priority: number;
  readonly name?: string;
  readonly ruleEvent: object;
  readonly engine: {
    readonly conditions: ReadonlyMap<string, TheirCondition>;
    readonly replaceFactsInEventParams: boolean;
    readonly getFact: (id: string) => { readonly priority: number } | undefined;
  };
  readonly emitAsync: (...what: readonly unknown[]) => Promise<unknown>;
}

export interface TheirAlmanac {
  readonly factValue: (id: string) => Promise<unknown>;
}

export interface TheirResult {
  readonly conditions: { [key: string]: unknown };
  readonly event: object;
  readonly setResult: (result: boolean) => void;
  readonly resolveEventParams: (almanac: TheirAlmanac) => Promise<unknown>;
}

export type MakeResult = new (conditions: object, event: object, priority: number, name?: string) => TheirResult;

export type Evaluate = (this: TheirRule, almanac: TheirAlmanac) => Promise<unknown>;

export interface HowToEvaluate {
  /** `opposite`: every rule is said to come to the opposite, to see which tests find that out. */
  readonly says: "as judged" | "opposite";
  /** Told of every rule why it was not evaluated here; of nothing, where it was. */
  readonly tell: (refused: readonly string[]) => void;
}

/** An evaluation of rules by our readers and our engine, or by their own where the strict language has no like of the rule. */
export function evaluatedHere(byTheirOwn: Evaluate, Result: MakeResult, { says, tell }: HowToEvaluate): Evaluate {
  return async function (almanac) {
    const theirs = theirsOf(this);
    const atSight = refusedAtSight(theirs);
    const values = atSight.length > 0 ? [] : await fetched(theirs, almanac);
    const judgement = atSight.length > 0 ? { refused: atSight } : judgedOn(theirs, values);
    tell("refused" in judgement ? judgement.refused : []);
    if ("refused" in judgement) return byTheirOwn.call(this, almanac);
    const { shown } = judgement;
    const holds = (shown.truth === "holds") === (says === "as judged");
    return conclude(this, almanac, { holds, shown, values }, Result);
  };
}

function theirsOf({ conditions, priority, engine }: TheirRule): Theirs {
  const priorityOf = (fact: string): number => engine.getFact(fact)?.priority ?? 1;
  return { conditions, named: reachedFrom(conditions, engine.conditions), priority, priorityOf };
}

/**
 * Why no rule of the strict language could be the like of this one, whatever its facts; empty if one could.
 *
 * Each fact is taken to be of the kind with which it is compared: were it of another, the rule would be refused too.
 */
function refusedAtSight(theirs: Theirs): readonly string[] {
  const comparedWith = comparisonsOf(theirs).map(({ fact, value }) => [String(fact), [value].flat()[0]] as const);
  const judgement = judge(theirs, new Map(comparedWith));
  return "refused" in judgement ? judgement.refused : [];
}

/** The values of the facts, in the order in which the comparisons stand; each is asked as often, since some tests count. */
async function fetched(theirs: Theirs, almanac: TheirAlmanac): Promise<readonly unknown[]> {
  return Promise.all(comparisonsOf(theirs).map(({ fact }) => almanac.factValue(String(fact))));
}

function judgedOn(theirs: Theirs, values: readonly unknown[]): Judgement {
  if (values.includes(undefined)) return { refused: ["a fact is not known, which is not the same as false"] };
  return judge(theirs, new Map(comparisonsOf(theirs).map(({ fact }, place) => [String(fact), values[place]])));
}

/** What a rule came to, at every place, and on which values. */
interface Outcome {
  readonly holds: boolean;
  readonly shown: Compared;
  readonly values: readonly unknown[];
}

/** Ends the rule as json-rules-engine does, with the truth of every place written where it writes its own. */
async function conclude(
  rule: TheirRule,
  almanac: TheirAlmanac,
  { holds, shown, values }: Outcome,
  Result: MakeResult,
): Promise<TheirResult> {
  const result = new Result(rule.conditions, rule.ruleEvent, rule.priority, rule.name);
  write(shown, result.conditions, rule, values.values());
  result.setResult(holds);
  if (rule.engine.replaceFactsInEventParams) await result.resolveEventParams(almanac);
  await rule.emitAsync(holds ? "success" : "failure", result.event, almanac, result);
  return result;
}

type Node = TheirResult["conditions"];

function write(shown: Compared, node: Node, rule: TheirRule, values: Iterator<unknown>): void {
  node.result = shown.truth === "holds";
  if ("is" in shown) {
    const target = rule.engine.conditions.get(String(node.condition));
    delete node.condition;
    Object.assign(node, copied(target));
    write(shown.is, node, rule, values);
  } else if ("not" in shown) write(shown.not, node.not as Node, rule, values);
  else if ("fact" in shown) Object.assign(node, { factResult: values.next().value, valueResult: node.value });
  else {
    const [parts, nodes] = "all" in shown ? [shown.all, node.all] : [shown.any, node.any];
    for (const [place, part] of parts.entries()) write(part, (nodes as Node[])[place] ?? {}, rule, values);
  }
}

/** A copy of the classes that it is made of, which know how to turn themselves into JSON. */
function copied<One>(one: One): One {
  if (Array.isArray(one)) return one.map(copied) as One;
  if (typeof one !== "object" || one === null) return one;
  const parts = Object.entries(one).map(([key, part]) => [key, copied(part)]);
  return Object.assign(Object.create(Object.getPrototypeOf(one)), Object.fromEntries(parts));
}
