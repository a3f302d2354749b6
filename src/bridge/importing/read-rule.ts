import type { ConditionGroup } from "../../facts/comparison.js";
import { isObject } from "../../kernel/json.js";
import type { Step } from "../../kernel/pointer.js";
import type { Duty, Rule } from "../../ruleset/rule.js";
import { KEBAB } from "../../ruleset/schema/patterns.js";
import type { Importing } from "./importing.js";
import { readRoot } from "./read-conditions.js";

/** What a rule of ours says and json-rules-engine does not. What is left out, `readRuleSet` asks for. */
export type RuleWords = Partial<Omit<Rule, "conditions" | "event">>;

/** A rule as json-rules-engine has it, for whoever words it. */
export interface ForeignRule {
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly name?: string;
  readonly event: { readonly type: string; readonly params?: unknown };
  /** The level to which it leads, or `duty`. */
  readonly level: string;
  /** In our format. */
  readonly conditions: ConditionGroup;
}

/** A rule or a duty with its conditions, and with as much beside them as was said. */
export type DraftRule<Of extends Rule | Duty = Rule | Duty> = Partial<Of> & Pick<Of, "name" | "conditions" | "event">;

/** How rules are worded and named. */
interface Wording {
  readonly events: { readonly [type: string]: string };
  readonly describe?: ((rule: ForeignRule) => RuleWords) | undefined;
}

const RULE_KEYS = ["name", "conditions", "event", "priority"];
const CALLBACKS = ["onSuccess", "onFailure"];

/** The order of keys in a rule file. */
const BEFORE = ["title", "theme", "binding"] as const;
const AFTER = [
  ...(["reason", "basis", "inForce", "succeeds", "urgency", "tell", "actions", "justification", "note"] as const),
  ...(["about", "examples"] as const),
];

/** One rule in our format, or `undefined` with every problem in it noted. */
export function readRule(
  written: unknown,
  path: readonly Step[],
  wording: Wording,
  importing: Importing,
): DraftRule | undefined {
  const { findings, passOver } = importing;
  if (!isObject(written)) {
    findings.note("not-a-rule", path, {});
    return undefined;
  }
  for (const key of ["conditions", "event"].filter((one) => !Object.hasOwn(written, one))) {
    findings.add("missing-key", path, { key });
  }
  for (const key of Object.keys(written)) {
    if (key === "priority") passOver("priority", [...path, key], { value: written[key] });
    else if (CALLBACKS.includes(key)) passOver("callback", [...path, key], { key });
    else if (!RULE_KEYS.includes(key)) passOver("extra-key", [...path, key], { key });
  }
  const hasConditions = Object.hasOwn(written, "conditions");
  const conditions = hasConditions ? readRoot(written.conditions, [...path, "conditions"], importing) : undefined;
  const event = Object.hasOwn(written, "event") ? readEvent(written.event, [...path, "event"], importing) : undefined;
  const level = event && levelOf(event.type, [...path, "event", "type"], wording, importing);
  const own = readName(written.name, [...path, "name"], importing);
  const describe = wording.describe ?? nothingMore;
  const isRead = conditions !== undefined && event !== undefined && level !== undefined && own !== undefined;
  // Who words the rule may name it too, and can be asked only once the rest is read.
  if (!isRead) {
    if (wording.describe === undefined && own !== undefined) checkedName(own.name, path, importing);
    return undefined;
  }
  const place = Number(path.findLast((step) => typeof step === "number") ?? 0);
  const words = describe({ place, ...own, event, level, conditions });
  const name = checkedName(words.name ?? own.name, path, importing);
  if (name === undefined) return undefined;
  const inOrder = (keys: readonly (keyof RuleWords)[]): object =>
    Object.fromEntries(keys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]])));
  return { name, ...inOrder(BEFORE), conditions, event: { type: level }, ...inOrder(AFTER) } as DraftRule;
}

function nothingMore(): RuleWords {
  return {};
}

function checkedName(name: unknown, path: readonly Step[], { findings }: Importing): string | undefined {
  if (typeof name !== "string") findings.note("missing-name", path, {});
  else if (!KEBAB.pattern.test(name)) findings.note("name-form", [...path, "name"], { name });
  else return name;
  return undefined;
}

function readName(name: unknown, at: readonly Step[], { findings }: Importing): { readonly name?: string } | undefined {
  if (typeof name === "string") return { name };
  if (name === undefined) return {};
  findings.add("wrong-kind", at, { expected: "a name", found: name });
  return undefined;
}

function readEvent(
  event: unknown,
  at: readonly Step[],
  { findings, passOver }: Importing,
): ForeignRule["event"] | undefined {
  if (!isObject(event)) {
    findings.add("wrong-kind", at, { expected: 'an event, `{ "type": ... }`', found: event });
    return undefined;
  }
  for (const key of Object.keys(event)) {
    if (key === "params") passOver("event-params", [...at, key], {});
    else if (key !== "type") passOver("extra-key", [...at, key], { key });
  }
  if (typeof event.type === "string") return event as ForeignRule["event"];
  const expected = "the type of the event, a text";
  findings.add("wrong-kind", [...at, "type"], { expected, found: event.type });
  return undefined;
}

function levelOf(type: string, at: readonly Step[], { events }: Wording, { findings }: Importing): string | undefined {
  if (Object.hasOwn(events, type)) return events[type];
  findings.note("undeclared-event", at, { type, known: Object.keys(events) });
  return undefined;
}
