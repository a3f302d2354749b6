import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import * as rfc8785 from "canonicalize";
import type { Basis } from "../domain/basis.js";
import { factsNamed } from "./facts-named.js";
import type { Duty, Rule } from "./rule.js";
import type { Ancestor, ResolvedDuty, ResolvedRule, RuleSet } from "./rule-set.js";

/** A rule set that has everything but its own digest. */
type Undigested = Omit<RuleSet, "digest" | "lineage"> & {
  readonly lineage: readonly Omit<Ancestor, "digest">[];
};

/** A rule or duty without its examples and its page. */
export type WhatDecides<Item> = Omit<Item, "examples" | "about">;

/** The parts of a set that bear on an indication; those with names stand in the order of their names. */
export interface Digested {
  readonly rules: readonly WhatDecides<ResolvedRule>[];
  readonly duties: readonly WhatDecides<ResolvedDuty>[];
  readonly [part: string]: unknown;
}

/**
 * SHA-256, in hexadecimal, of all that bears on an indication by this set.
 *
 * The same for a file and a folder and for any order of rules, duties, sources and actions; another if the order of the
 * levels changes, or of the actions of a rule. Examples, pages, cases and silences do not
 * matter, nor what no rule names.
 */
export function digestOf(ruleSet: Undigested): string {
  return sha256Of(whatIsDigested(ruleSet));
}

/** SHA-256, in hexadecimal, of a JSON value in the one way in which RFC 8785 writes it. */
export function sha256Of(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** The one way in which RFC 8785 writes a JSON value. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? "null";
}

// The package is CommonJS whose module is the function; its types call that the default export of an ES module.
const canonicalize: (value: unknown) => string | undefined = rfc8785.default as never;

/** What of a set bears on an indication, part by part: its digest is made of this, and of nothing else. */
export function whatIsDigested(ruleSet: Undigested): Digested {
  const { format, id, version, title, jurisdiction, authority, status, levels, conditions, ages } = ruleSet;
  const named = factsNamed(ruleSet);
  const facts = ruleSet.facts.filter((fact) => named.has(fact.id));
  const rules = ruleSet.rules.map(whatDecides);
  const duties = ruleSet.duties.map(whatDecides);
  const { actions, timescales, counts, editions, terms, roles, contacts, services, escalation, transitions } = ruleSet;
  const cited = new Set(
    [rules, duties, actions, timescales, facts, ages, editions, terms, roles, escalation, transitions].flatMap(
      sourcesIn,
    ),
  );
  return {
    ...{ format, id, version, title, jurisdiction, status, levels, conditions, ages },
    // Whose set it is decides which rules of one area are in force.
    ...(authority === undefined ? {} : { authority }),
    // Its own place in the lineage cannot hold the digest that is being made.
    lineage: ruleSet.lineage.map((one, place, all) => (place === all.length - 1 ? { ...one, digest: null } : one)),
    facts: sortedBy(facts, (fact) => fact.id),
    counts: sortedBy(counts, (count) => count.id),
    rules: sortedBy(rules, (rule) => rule.name),
    duties: sortedBy(duties, (duty) => duty.name),
    actions: sortedBy(actions, (action) => action.id),
    timescales: sortedBy(timescales, (timescale) => timescale.id),
    editions: sortedBy(editions, (edition) => edition.id),
    terms: sortedBy(terms, (term) => term.id),
    roles: sortedBy(roles, (role) => role.id),
    contacts: sortedBy(contacts, (contact) => contact.id),
    services: sortedBy(services, (service) => service.id),
    escalation,
    transitions,
    sources: sortedBy(
      ruleSet.sources.filter((source) => cited.has(source.id)),
      (source) => source.id,
    ),
  };
}

function whatDecides<Item extends Duty | Rule>(item: Item): WhatDecides<Item> {
  const { examples: _, about: __, ...rest } = item;
  return rest;
}

/** By code point, so that every machine and language sorts alike. */
function sortedBy<Item>(items: readonly Item[], name: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** Ids of the sources that are cited anywhere in a value. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === "basis" && Array.isArray(part) ? part.map((basis: Basis) => basis.source) : sourcesIn(part),
  );
}
