import type { ConditionGroup } from "../facts/comparison.js";
import { indexFacts } from "../facts/values-left.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isObject } from "../kernel/json.js";
import { optionsTaken } from "../kernel/options-taken.js";
import { pointer, type Step } from "../kernel/pointer.js";
import type { Result } from "../kernel/result.js";
import { inOrder } from "../ruleset/in-order.js";
import type { Locate } from "../ruleset/problem.js";
import { startReport } from "../ruleset/report.js";
import type { Duty, Rule } from "../ruleset/rule.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { RuleSetFile } from "../ruleset/rule-set-file.js";
import { KEBAB } from "../ruleset/schema/patterns.js";
import { type Parsed, parseText } from "../ruleset/source/parse-text.js";
import { plainValue } from "../ruleset/source/plain-value.js";
import { type CanBeLeftOut, type Importing, startImporting } from "./importing/importing.js";
import type { JsonRulesEngineProblem } from "./importing/problem.js";
import { readRoot } from "./importing/read-conditions.js";
import { type DraftRule, type ForeignRule, type RuleWords, readRule } from "./importing/read-rule.js";
import { withoutFunctions } from "./importing/without-functions.js";

/** What a list of rules for json-rules-engine does not say itself. */
export interface FromJsonRulesEngineOptions {
  /** For each type of event the id of the level to which its rules lead, or `duty`. */
  readonly events: { readonly [type: string]: string };
  /** What else the file says: id, version, title, levels, sources, and the definitions of `facts` and `counts` of your own. */
  readonly file?: Partial<Omit<RuleSetFile, "rules" | "duties" | "conditions">>;
  /** The set that the file will extend: its facts, counts and named conditions are known, beside those of the file. */
  readonly base?: RuleSet;
  /** What a fact is called here, where that is not what the list calls it. */
  readonly facts?: { readonly [theirs: string]: string };
  /** Words a rule: its title, reason, basis and examples, and its name if it has none or one that is not in our form. */
  readonly describe?: (rule: ForeignRule) => RuleWords;
  /** What may be left out, because it does not decide which rules hold; without this each is a problem. */
  readonly leaveOut?: readonly CanBeLeftOut[];
  /** The name of the file, for the places of problems. */
  readonly fileName?: string;
}

/** A rule file in the making: what nobody said is not in it, and `readRuleSet` asks for it by name. */
export type DraftRuleSet = Partial<Omit<RuleSetFile, "rules" | "duties">> & {
  readonly rules: readonly DraftRule<Rule>[];
  readonly duties?: readonly DraftRule<Duty>[];
};

/** A rule list in our format. */
export interface ImportedRules {
  /** For `readRuleSet`. */
  readonly file: DraftRuleSet;
  /** What was left out as `leaveOut` allows, each with its place. */
  readonly leftOut: readonly JsonRulesEngineProblem[];
}

/**
 * A rule list of json-rules-engine as a rule file of ours, or construct by construct why it cannot be one.
 *
 * Takes the list, or `{ rules, conditions }` with the conditions that `setCondition` is given, as a value or as JSON text.
 * Nothing in it runs. Where every fact is known and of its declared kind, the rules that hold are the same; where one is not
 * known, json-rules-engine reads it as something, and here it stays not known. json-rules-engine has no authority, reason,
 * binding or examples: `describe` gives them, or they stay out and `readRuleSet` asks for each.
 *
 * @example
 * const read = fromJsonRulesEngine(list, { events: { refer: "child-in-need" }, file, describe, leaveOut: ["priority"] });
 * if (read.ok) readRuleSet(read.value.file, { bases: [england()] });
 * else for (const { at, says } of read.problems) console.log(at, says);
 */
export function fromJsonRulesEngine(
  rules: unknown,
  options: FromJsonRulesEngineOptions,
): Result<ImportedRules, JsonRulesEngineProblem> {
  const {
    value,
    locate,
    problems: unread,
  } = parsed(rules, optionsTaken("fromJsonRulesEngine", options).fileName ?? "rules");
  if (unread.length > 0) return { ok: false, problems: unread };
  const list = rulesIn(value);
  const named = isObject(value) && isObject(value.conditions) ? value.conditions : {};
  const importing = start(options, named, locate);
  const { findings } = importing;
  if (list === undefined) {
    findings.add("wrong-kind", [], { expected: "a list of rules, or `{ rules, conditions }`", found: value });
  }
  readBeside(value, importing);
  const conditions = Object.entries(named).flatMap(([name, group]): readonly (readonly [string, ConditionGroup])[] => {
    const at = ["conditions", name];
    if (!KEBAB.pattern.test(name)) findings.note("name-form", at, { name }, "key");
    const read = readRoot(group, at, importing);
    return read === undefined ? [] : [[name, read]];
  });
  const read = (list?.rules ?? []).map((rule: unknown, place) => {
    const path = [...(list?.path ?? []), place];
    return { path, rule: readRule(rule, path, options, importing) };
  });
  reportTwins(read, importing);
  const problems = inOrder(findings.problems());
  if (problems.length > 0) return { ok: false, problems };
  const drafts = read.flatMap(({ rule }) => rule ?? []);
  const file = draftOf(options, Object.fromEntries(conditions), drafts);
  return { ok: true, value: deepFreeze({ file, leftOut: importing.leftOut() }) };
}

function start(options: FromJsonRulesEngineOptions, named: object, locate: Locate): Importing {
  const { base, file, facts = {}, leaveOut = [] } = options;
  const counts = [...(base?.counts ?? []), ...(file?.counts ?? [])];
  const known = {
    scope: {
      facts: indexFacts([...(base?.facts ?? []), ...(file?.facts ?? [])]),
      counts: new Map(counts.map(({ id, of }) => [id, of.length])),
    },
    conditions: new Set([...Object.keys(base?.conditions ?? {}), ...Object.keys(named)]),
    rename: (fact: string) => (Object.hasOwn(facts, fact) ? (facts[fact] ?? fact) : fact),
  };
  return startImporting(known, leaveOut, locate);
}

/** A plain copy of the list; `onSuccess` and `onFailure` may be functions, and are only looked for. */
function parsed(rules: unknown, file: string): Parsed {
  if (typeof rules === "string") return parseText(rules, file);
  const locate: Locate = (path) => ({ at: pointer(path) });
  const report = startReport(locate);
  const value = plainValue(withoutFunctions(rules), report);
  return { locate, problems: report.problems(), ...(value === undefined ? {} : { value }) };
}

interface RuleList {
  readonly rules: readonly unknown[];
  readonly path: readonly Step[];
}

function rulesIn(value: unknown): RuleList | undefined {
  if (Array.isArray(value)) return { rules: value, path: [] };
  return isObject(value) && Array.isArray(value.rules) ? { rules: value.rules, path: ["rules"] } : undefined;
}

/** What stands beside `rules` and `conditions`, and conditions that are no object. */
function readBeside(value: unknown, { findings, passOver }: Importing): void {
  if (!isObject(value)) return;
  for (const key of Object.keys(value))
    if (key !== "rules" && key !== "conditions") passOver("extra-key", [key], { key });
  const { conditions } = value;
  if (conditions === undefined || isObject(conditions)) return;
  findings.add("wrong-kind", ["conditions"], { expected: "named conditions, `{ ... }`", found: conditions });
}

function reportTwins(
  read: readonly { readonly path: readonly Step[]; readonly rule: DraftRule | undefined }[],
  { findings }: Importing,
): void {
  const seen = new Set<string>();
  for (const { path, rule } of read) {
    if (rule === undefined) continue;
    if (seen.has(rule.name)) findings.add("duplicate-name", [...path, "name"], { what: "the rule", name: rule.name });
    seen.add(rule.name);
  }
}

function draftOf(
  { file = {}, base }: FromJsonRulesEngineOptions,
  conditions: { readonly [name: string]: ConditionGroup },
  drafts: readonly DraftRule[],
): DraftRuleSet {
  const isDuty = (draft: DraftRule): draft is DraftRule<Duty> => draft.event.type === "duty";
  const duties = drafts.filter(isDuty);
  const above = base === undefined ? {} : { extends: { id: base.id, version: base.version } };
  // A copy: what goes out is frozen, and what the caller handed over is not.
  return structuredClone({
    format: 1,
    jurisdiction: "england",
    ...above,
    ...file,
    ...(Object.keys(conditions).length === 0 ? {} : { conditions }),
    rules: drafts.filter((draft): draft is DraftRule<Rule> => !isDuty(draft)),
    ...(duties.length === 0 ? {} : { duties }),
  });
}
