import type { Fact } from "../facts/fact.js";
import { type Digested, sha256Of, type WhatDecides, whatIsDigested } from "../ruleset/digest.js";
import { namesReached } from "../ruleset/names-reached.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import type { Fingerprints, Inventory } from "./decision-record.js";

/** Sets are frozen, so what stands in one is looked at once. */
const known = new WeakMap<RuleSet, Inventory>();

/**
 * Fingerprints of all that stands in a rule set.
 *
 * A rule's changes with anything that it says, and with what decides of the conditions, counts and facts to which it
 * refers. Words of facts, actions and sources, which hundreds of rules share, are told by their part.
 */
export function inventoryOf(ruleSet: RuleSet): Inventory {
  const found = known.get(ruleSet) ?? inventory(ruleSet);
  known.set(ruleSet, found);
  return found;
}

const LENGTH = 16;

function inventory(ruleSet: RuleSet): Inventory {
  // Which set it is, is told by its name, version and digest.
  const { rules, duties, format: _, id: __, version: ___, lineage: ____, ...parts }: Digested = whatIsDigested(ruleSet);
  const printOf = fingerprinter(ruleSet);
  return {
    rules: byOrigin(rules, printOf),
    duties: byOrigin(duties, printOf),
    parts: Object.fromEntries(
      Object.entries(parts)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => [name, fingerprint(part)]),
    ),
  };
}

type Speaker = WhatDecides<ResolvedRule> | WhatDecides<ResolvedDuty>;

function byOrigin(speakers: readonly Speaker[], printOf: (speaker: Speaker) => string): Fingerprints {
  const found: { [origin: string]: { [name: string]: string } } = {};
  for (const speaker of speakers) {
    found[speaker.origin.set] ??= {};
    Object.assign(found[speaker.origin.set] ?? {}, { [speaker.name]: printOf(speaker) });
  }
  return found;
}

function fingerprinter(ruleSet: RuleSet): (speaker: Speaker) => string {
  const facts = new Map(ruleSet.facts.map((fact) => [fact.id, fingerprint(whatDecides(fact))]));
  const counts = new Map(ruleSet.counts.map((count) => [count.id, fingerprint(count.of)]));
  const conditions = new Map(Object.entries(ruleSet.conditions).map(([name, group]) => [name, fingerprint(group)]));
  return (speaker) => {
    const reached = namesReached([{ conditions: speaker.conditions }], ruleSet);
    return fingerprint({
      speaker: asItsSetSays(speaker, ruleSet),
      facts: printsOf(reached.facts, facts),
      counts: printsOf(reached.counts, counts),
      conditions: printsOf(reached.conditions, conditions),
    });
  };
}

/** A rule that only landed on another scale is no other rule: the scale is. One that was placed higher says so itself. */
function asItsSetSays(speaker: Speaker, { id }: RuleSet): object {
  const { set, level } = speaker.origin;
  return set === id || level === undefined ? speaker : { ...speaker, event: { type: level } };
}

function printsOf(names: ReadonlySet<string>, prints: ReadonlyMap<string, string>): object {
  return Object.fromEntries([...names].map((name) => [name, prints.get(name) ?? null]));
}

/** What of a fact can decide; how it is worded cannot. */
function whatDecides(fact: Fact): object {
  const { id, kind, direction, danger, appliesWhen, whenUnknown } = fact;
  const values =
    fact.kind === "integer"
      ? { from: fact.from, to: fact.to }
      : fact.kind === "boolean"
        ? {}
        : { values: fact.values.map(({ value }) => value) };
  const read = whenUnknown && { read: whenUnknown.read, when: whenUnknown.when };
  return { id, kind, direction, danger, appliesWhen, read, ...values };
}

function fingerprint(value: unknown): string {
  return sha256Of(value).slice(0, LENGTH);
}
