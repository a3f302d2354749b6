import { isAge } from "../../facts/age.js";
import type { ValuesLeft } from "../../facts/values-left.js";
import type { Indication } from "../indication.js";
import type { Source } from "./fetchers.js";
import { openFacts } from "./open-facts.js";
import type { WhatMatters } from "./what-matters.js";

/** What a run still needs facts for: the level and the danger alone, or the duties as well. */
export type FetchPurpose = "level" | "duties";

/** How things stand between two rounds of fetching. */
interface Standing {
  readonly matters: WhatMatters;
  readonly purpose: FetchPurpose;
  /** On what is known so far. */
  readonly indication: Indication;
  readonly left: ValuesLeft;
  /** Ids of facts of which something is known. */
  readonly known: ReadonlySet<string>;
  /** Calls that have not been made. */
  readonly uncalled: readonly Source[];
}

/** Why a fact is wanted: the lowest of these numbers goes first, then the next. */
type Weight = readonly number[];

const DANGER = 0;
const AGE = 1;
const LEVEL = 2;
const INSTEAD = 3;
const DUTY = 4;

/** The calls whose answers can still matter, the most decisive first; none when nothing that they give could. */
export function nextSources(standing: Standing): readonly Source[] {
  const wanted = new Map<Source, Weight>();
  const want = (fact: string, weight: Weight): void => {
    const { sources, isInstead } = sourcesFor(fact, standing, new Set());
    const [stage = 0, ...rest] = weight;
    const whole = isInstead && stage < INSTEAD ? [INSTEAD, ...rest] : weight;
    for (const source of sources) {
      const before = wanted.get(source);
      if (before === undefined || compare(whole, before) < 0) wanted.set(source, whole);
    }
  };
  const { matters, purpose, indication, left, known, uncalled } = standing;
  // Of a grown-up other rules speak, and nobody asks whether somebody is one.
  if (matters.ruleSet.ages.to !== undefined && ![...known].some(isAge)) {
    for (const source of uncalled) if (source.facts.some(isAge)) wanted.set(source, [AGE]);
  }
  for (const { fact, kind, rules } of indication.ask) {
    const highest = Math.max(-1, ...rules.map(matters.rank));
    want(fact, [kind === "danger" ? DANGER : LEVEL, -highest, -rules.length, matters.place(fact)]);
  }
  if (purpose === "duties") {
    for (const duty of matters.duties(indication.on)) {
      for (const fact of openFacts(duty, matters.facts, left)) want(fact, [DUTY, 0, 0, matters.place(fact)]);
    }
  }
  return [...wanted].sort(([, a], [, b]) => compare(a, b)).map(([source]) => source);
}

interface Found {
  readonly sources: readonly Source[];
  /** They do not give the fact, but say something of it. */
  readonly isInstead: boolean;
}

/**
 * The calls that give a fact; once they are spent, those that say something of it all the same.
 *
 * A fact that presupposes it tells of it. While it stays unknown, its cautious reading counts, and so does what turns that
 * on; and so does what says whether its question of danger applies at all.
 */
function sourcesFor(fact: string, standing: Standing, seen: Set<string>): Found {
  if (seen.has(fact)) return { sources: [], isInstead: true };
  seen.add(fact);
  const { matters, left, known, uncalled } = standing;
  const direct = uncalled.filter(({ facts }) => facts.includes(fact));
  if (direct.length > 0) return { sources: direct, isInstead: false };
  const telling = matters.tellOf(fact).filter((id) => !known.has(id));
  const turningOn = matters.turnsOn(fact).flatMap((tree) => openFacts(tree, matters.facts, left));
  return {
    sources: [
      ...uncalled.filter(({ facts }) => facts.some((id) => telling.includes(id))),
      ...turningOn.flatMap((id) => sourcesFor(id, standing, seen).sources),
    ],
    isInstead: true,
  };
}

function compare(one: Weight, other: Weight): number {
  const place = one.findIndex((number, at) => number !== other[at]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
