import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** Something that a person reads, and where it stands. */
export interface Text {
  /** "rule young-carer, reason". */
  readonly at: string;
  readonly says: string;
}

/** Keys under which stands what only machines compare: names, ids, conditions, dates. */
const NOT_READ: ReadonlySet<string> = new Set([
  ..."id name conditions event given expect when of fact value operator read danger appliesWhen condition".split(" "),
  ..."digest lineage origin inForce checked published on from to until source sources force confidence kind".split(" "),
  ..."binding urgency tell actions timescale side route agreement leadRole publishedAs takes levels".split(" "),
  ..."nature direction howToAnswer whoKnows readBy cinFactors href licence appliesIn version succeeds role".split(" "),
]);

/** Everything of a set that is said to people, whatever new keys there may be: only what is not said is left out. */
export function textsOf(set: RuleSet): readonly Text[] {
  return [
    ...set.rules.flatMap((rule) => [...inside(rule, `rule ${rule.name}`), ...examplesOf(rule)]),
    ...set.duties.flatMap((duty) => [...inside(duty, `duty ${duty.name}`), ...examplesOf(duty)]),
    ...set.actions.flatMap((action) => inside(action, `action ${action.id}`)),
    ...set.facts.flatMap((fact) => inside(fact, `fact ${fact.id}`)),
    ...set.counts.flatMap((count) => inside(count, `count ${count.id}`)),
    ...set.levels.flatMap((level) => [
      { at: `level ${level.id}, name`, says: level.name },
      ...inside(level, `level ${level.id}`),
    ]),
    ...set.timescales.flatMap((timescale) => [
      { at: `timescale ${timescale.id}, from`, says: timescale.from },
      ...inside(timescale, `timescale ${timescale.id}`),
    ]),
    ...set.transitions.flatMap((transition) => [
      { at: `transition ${transition.from} to ${transition.to}, when`, says: transition.when },
      ...inside(transition, `transition ${transition.from} to ${transition.to}`),
    ]),
    ...set.escalation.flatMap((step, place) => inside(step, `escalation ${place + 1}`)),
    ...set.cases.map(({ name }) => ({ at: "case", says: name })),
    // What others called their own publications is theirs; what we note about them is ours.
    ...set.sources.flatMap(({ id, note }) => (note === undefined ? [] : [{ at: `source ${id}, note`, says: note }])),
    { at: "set, title", says: set.title },
    { at: "set, note", says: set.note ?? "" },
  ];
}

function examplesOf({ name, examples = [] }: RuleSet["rules"][number] | RuleSet["duties"][number]): readonly Text[] {
  return examples.map((example) => ({ at: `example of ${name}`, says: example.name }));
}

function inside(part: unknown, at: string): readonly Text[] {
  if (typeof part === "string") return [{ at, says: part }];
  if (Array.isArray(part)) return part.flatMap((one) => inside(one, at));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (NOT_READ.has(key) ? [] : inside(inner, joined(at, key))));
}

function joined(at: string, key: string): string {
  return at.includes(", ") ? `${at} ${key}` : `${at}, ${key}`;
}

/** The explanations of the golden stories, as they were last agreed; a title of somebody else's publication left out. */
export function explanations(set: RuleSet): readonly Text[] {
  const folder = new URL("../golden/stories/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.map((file) => ({
    at: `explanation of ${file.replace(".txt", "")}`,
    says: withoutTitles(readFileSync(new URL(file, folder), "utf8"), set),
  }));
}

/** The pages that are made from the rules and facts, where they have been made. */
export function pages(set: RuleSet): readonly Text[] {
  const docs = new URL("../../docs/", import.meta.url);
  const made = (under: string): readonly string[] =>
    existsSync(new URL(under, docs))
      ? readdirSync(new URL(under, docs), { recursive: true, encoding: "utf8" }).map((file) => `${under}${file}`)
      : [];
  const facts = existsSync(new URL("facts.md", docs)) ? ["facts.md"] : [];
  const files = [...facts, ...made("facts/"), ...made("rules/")].filter((file) => file.endsWith(".md"));
  return files.map((file) => ({
    at: `docs/${file}`,
    says: withoutTitles(withoutNames(readFileSync(new URL(file, docs), "utf8")), set),
  }));
}

/** Where a link leads and what stands in code are names of files, rules and facts. */
function withoutNames(page: string): string {
  return page.replaceAll(/\]\([^)]*\)/g, "]").replaceAll(/`[^`\n]*`/g, "(name)");
}

function withoutTitles(text: string, { sources }: RuleSet): string {
  const longestFirst = sources.map(({ title }) => title).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, title) => rest.replaceAll(title, "(title)"), text.replaceAll(/\s+/g, " "));
}
