import { ROUTES } from "../../../src/domain/route.js";
import type { LocalDate } from "../../../src/kernel/local-date.js";
import type { PropertyId } from "../../../src/verify.js";
import { factsNamed } from "../meaning.js";
import { isAmong } from "../possible-values.js";
import type { ACase } from "./all-cases.js";
import { type Council, escalatesAt, type Listed, onSomeDay, rankOf, routeOf, speaks, type Voice } from "./councils.js";
import { holds, mattersSomewhere, momentsOf, partsOf } from "./effects.js";

/** What is to be found, each as a text; and what has no case at all of which it could be asked. */
export interface Expected {
  readonly found: readonly string[];
  /** How many premises no case meets; where it depends on how rules are written, at most so many and at least so many. */
  readonly empty: number;
  readonly surelyEmpty?: number;
}

const PROTECTION = ROUTES.indexOf("child-protection");

/** Each property as its definition, over every case there is. Bands are held against what was found instead. */
export const DEFINITIONS: Readonly<Partial<Record<PropertyId, (listed: Listed) => Expected>>> = {
  "rules-can-apply": (listed) => {
    const { own, days, assumedWorlds, worlds } = listed;
    const found = own.rules.flatMap(({ name, key, isInForce }) => {
      const on = days.filter(isInForce);
      const so = assumedWorlds.filter((world) => worlds.isSo.get(key)?.[world] === true);
      if (on.length === 0 || so.length === 0) return [`never-applies ${name}`];
      const isAlways = on.length === days.length && so.length === assumedWorlds.length;
      return isAlways ? [`always-applies ${name}`] : [];
    });
    return { found, empty: 0 };
  },

  "rules-have-effect": (listed) => {
    const found = listed.own.rules.flatMap((rule) => {
      const applies = momentsOf(listed).some((moment) => holds(rule, moment, listed));
      if (!applies) return [`never-applies ${rule.name}`];
      return partsOf(rule).some((part) => mattersSomewhere(part, rule, listed)) ? [] : [`no-effect ${rule.name}`];
    });
    return { found, empty: 0 };
  },

  monotone: (listed) => ({
    found: eachFact(listed, ({ direction, kind }, at) => {
      if (direction === "neutral" || kind === "choice") return [];
      const isWorse = (from: number, to: number): boolean => (direction === "harm" ? to > from : to < from);
      return lowering(
        listed,
        at,
        (rule) => rule.rank > 0,
        (from, to) => from !== undefined && to !== undefined && isWorse(from, to),
      ).map((rule) => `not-monotone ${listed.cases.facts[at]?.fact.id} ${rule}`);
    }),
    empty: 0,
  }),

  "floor-kept": (listed) => {
    const { baseline, own, assumed } = listed;
    const asked = baseline.rules.filter(({ route }) => route > 0);
    const found = asked.flatMap((rule) => {
      const isBelow = assumed.some((one) =>
        onSomeDay(listed, (on, way) => speaks(rule, one, on, way) && routeOf(own, one, on, way) < rule.route),
      );
      const code = rule.written.binding === "indicative" ? "below-baseline" : "below-floor";
      return isBelow ? [`${code} ${rule.name}`] : [];
    });
    const dead = asked.filter(
      (rule) => !assumed.some((one) => onSomeDay(listed, (on, way) => speaks(rule, one, on, way))),
    );
    // one that a rule of the set's own repeats is kept, though nobody meets it
    const isRepeated = ({ route }: Voice): boolean =>
      own.rules.some(
        (other) =>
          other.route >= route && !assumed.some((one) => onSomeDay(listed, (on, way) => speaks(other, one, on, way))),
      );
    return { found, empty: dead.length, surelyEmpty: dead.filter((rule) => !isRepeated(rule)).length };
  },

  "always-escalated": (listed) => {
    const { own, assumed, days, small } = listed;
    const premises = small.alwaysEscalate.map((_, at) =>
      assumed.filter((one) => one.isSo(escalatesAt(at), "at-least")),
    );
    const found = small.alwaysEscalate.flatMap(({ fact }, at) => {
      const isBelow = premises[at]?.some((one) => days.some((on) => routeOf(own, one, on, "at-least") < PROTECTION));
      return isBelow === true ? [`not-escalated ${fact}`] : [];
    });
    return { found, empty: premises.filter(({ length }) => length === 0).length };
  },

  "facts-are-heard": (listed) => {
    const { own } = listed;
    const found = eachFact(listed, ({ direction, id }, at) => {
      if (direction !== "harm") return [];
      const isHeard = pairs(listed, at, (from, to) => from !== undefined && to !== undefined).some(([one, other]) =>
        onSomeDay(listed, (on, way) =>
          [...own.rules, ...own.duties].some((voice) => speaks(voice, one, on, way) !== speaks(voice, other, on, way)),
        ),
      );
      return isHeard || turnsAWorld(at, listed) ? [] : [`silent-case ${id}`];
    });
    return { found, empty: 0 };
  },

  "no-undue-influence": (listed) => {
    const found = listed.small.mustNotMatter.flatMap(({ fact, above }) => {
      const at = listed.cases.facts.findIndex((one) => one.fact.id === fact);
      const isAbove = ({ rank, route }: Voice): boolean =>
        above === undefined ? rank > 0 : route > ROUTES.indexOf(above);
      return lowering(listed, at, isAbove, () => true).map((rule) => `undue-influence ${fact} ${rule}`);
    });
    return { found, empty: 0 };
  },

  // which rules lead there together is held against the cases by `coverFaults`
  "no-unknown-hides": (listed) => {
    const found = eachFact(listed, ({ id }, at) => {
      const hidden = new Set(hiddenIn(at, listed).map(({ rank }) => rank));
      return [...hidden].map((rank) => {
        const isProtection = (ROUTES.indexOf(listed.own.set.levels[rank]?.route ?? "universal") ?? 0) >= PROTECTION;
        return `${isProtection ? "unknown-hides-protection" : "only-together"} ${id}`;
      });
    });
    return { found, empty: 0 };
  },

  "readings-are-worst": (listed) => ({
    found: eachFact(listed, ({ id }, at) =>
      pairs(listed, at, (from, to) => from !== undefined && to === undefined).some(([known, unknown]) =>
        listed.days.some((on) => isReadTooLow(known, unknown, at, on, listed)),
      )
        ? [`reading-not-worst ${id}`]
        : [],
    ),
    empty: 0,
  }),
};

function eachFact(
  { cases }: Listed,
  find: (fact: Listed["cases"]["facts"][number]["fact"], at: number) => readonly string[],
): readonly string[] {
  return cases.facts.flatMap(({ fact }, at) => find(fact, at));
}

/** Pairs of cases as assumed that differ in one fact alone, in a way that is wanted. */
function pairs(
  { assumed, cases }: Listed,
  fact: number,
  isWanted: (from: number | undefined, to: number | undefined) => boolean,
): readonly (readonly [ACase, ACase])[] {
  const isAssumed = new Set(assumed);
  return assumed.flatMap((one) => {
    const from = one.given[fact];
    const places = [undefined, ...(cases.facts[fact]?.values.keys() ?? [])];
    return places
      .filter((to) => to !== from && isWanted(from, to))
      .flatMap((to) => {
        const other = cases.other(one, fact, to);
        return other === undefined || !isAssumed.has(other) ? [] : [[one, other] as const];
      });
  });
}

/** Some rule or duty is so in one world and not in another that differs in one fact: what does not apply says nothing in either. */
function turnsAWorld(fact: number, { own, worlds, assumedWorlds, days }: Listed): boolean {
  const { stride, values } = worlds.facts[fact] ?? { stride: 1, values: [] };
  const assumed = new Set(assumedWorlds);
  return [...own.rules, ...own.duties]
    .filter(({ isInForce }) => days.some(isInForce))
    .some(({ key }) => {
      const so = worlds.isSo.get(key) ?? [];
      return assumedWorlds.some((world) => {
        const lowest = world - (Math.floor(world / stride) % values.length) * stride;
        const others = values.map((_, place) => lowest + place * stride).filter((other) => assumed.has(other));
        return others.some((other) => so[other] !== so[world]);
      });
    });
}

/** The rules that speak in the first of such a pair, while in the second none speaks that points as high. */
function lowering(
  listed: Listed,
  fact: number,
  isAsked: (rule: Voice) => boolean,
  isWanted: (from: number | undefined, to: number | undefined) => boolean,
): readonly string[] {
  const { own } = listed;
  const found = new Set<string>();
  for (const [one, other] of pairs(listed, fact, isWanted)) {
    for (const rule of own.rules) {
      if (found.has(rule.name) || !isAsked(rule)) continue;
      if (isLowered(rule, own, one, other, listed)) found.add(rule.name);
    }
  }
  return [...found];
}

export function isLowered(rule: Voice, own: Council, one: ACase, other: ACase, listed: Listed): boolean {
  return onSomeDay(listed, (on, way) => speaks(rule, one, on, way) && rankOf(own, other, on, way) < rule.rank);
}

/** The children from whom a level is hidden while the fact is not known, day by day. */
export function hiddenIn(
  fact: number,
  listed: Listed,
): readonly { readonly rank: number; readonly on: LocalDate; readonly one: ACase }[] {
  const { own, assumed, days } = listed;
  // at a level between two others the same children are hidden as at the one above
  const told = new Set(own.rules.filter((rule) => rule.rank > 0 && names(rule, fact, listed)).map(({ rank }) => rank));
  return [...told].flatMap((rank) =>
    days.flatMap((on) =>
      assumed.filter((one) => isHidden(one, fact, rank, on, listed)).map((one) => ({ rank, on, one })),
    ),
  );
}

/** Not known, though it applies; every answer that is left leads so high, and what is known does not. */
export function isHidden(one: ACase, fact: number, rank: number, on: LocalDate, listed: Listed): boolean {
  const { own, cases, assumed } = listed;
  if (one.given[fact] !== undefined || !appliesSurely(one, fact, listed)) return false;
  if (rankOf(own, one, on, "points-to") >= rank) return false;
  const answers = [...(one.left[fact] ?? [])].flatMap((place) => cases.other(one, fact, place) ?? []);
  const possible = answers.filter((answer) => assumed.includes(answer));
  return possible.length > 0 && possible.every((answer) => rankOf(own, answer, on, "at-least") >= rank);
}

/** Known at a value that is not read it leads higher than where it is not known and read. */
export function isReadTooLow(known: ACase, unknown: ACase, fact: number, on: LocalDate, listed: Listed): boolean {
  const { own, cases } = listed;
  const one = cases.facts[fact];
  const place = known.given[fact];
  if (one === undefined || place === undefined || !unknown.read.has(fact)) return false;
  const read = one.fact.kind === "boolean" && one.fact.direction === "protective" ? false : one.fact.whenUnknown?.read;
  if (read === undefined || isAmong(one.values[place] ?? "", read, one.values)) return false;
  if (!appliesSurely(unknown, fact, listed)) return false;
  return rankOf(own, unknown, on, "points-to") < rankOf(own, known, on, "points-to");
}

function appliesSurely({ left }: ACase, fact: number, { cases }: Listed): boolean {
  const says = cases.facts[fact]?.says ?? [];
  return says.every(({ of, places }) => [...(left[of] ?? [])].every((place) => places.has(place)));
}

/** Whether the rule names the fact, itself or through what it refers to or presupposes. */
function names({ written }: Voice, fact: number, { cases, small }: Listed): boolean {
  const id = cases.facts[fact]?.fact.id ?? "";
  return factsNamed(written.conditions, small.own).has(id);
}
