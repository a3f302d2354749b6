import type { Basis } from "../../src/domain/basis.js";
import type { Period } from "../../src/domain/period.js";
import { readingOf } from "../../src/facts/cautious-reading.js";
import type { Fact } from "../../src/facts/fact.js";
import { namesIn } from "../../src/ruleset/reach.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { factOf, factsNamed } from "../properties/meaning.js";
import { CENSUS_CODES } from "./census-codes.js";

type RuleOrDuty = ResolvedRule | ResolvedDuty;

/** Two lists of a rule set that must name the same things, or a thing that every entry must have. */
export interface Parity {
  /** True of a set in which nothing is found. */
  readonly promise: string;
  /** The names of those that break it, with their theme where they have one. */
  readonly find: (set: RuleSet) => readonly string[];
}

export const PARITIES: readonly Parity[] = [
  {
    promise: "every rule and duty has three examples or more",
    find: (set) => namesWhere(set, ({ examples = [] }) => examples.length < 3),
  },
  {
    promise: "every rule and duty has an example in which it applies",
    find: (set) => namesWhere(set, ({ examples = [] }) => !examples.some(({ expect }) => expect === "applies")),
  },
  {
    promise: "every rule and duty has an example in which it does not apply",
    find: (set) => namesWhere(set, ({ examples = [] }) => !examples.some(({ expect }) => expect === "does not apply")),
  },
  {
    promise: "every rule and duty stands under a theme under which facts are asked",
    find: (set) => {
      const themes = new Set(set.facts.map(({ theme }) => theme));
      return namesWhere(set, ({ theme }) => theme === undefined || !themes.has(theme));
    },
  },
  {
    promise: "every rule and duty says since when it holds",
    find: (set) => namesWhere(set, ({ inForce }) => inForce?.from === undefined),
  },
  {
    promise: "every rule says how soon somebody acts and whether the family is told",
    find: (set) =>
      namesWhere(
        set,
        ({ event, urgency, tell }) => event.type !== "duty" && !(urgency !== undefined && tell !== undefined),
      ),
  },
  {
    promise: "every statute or safety rule rests on a source that was read, and such a duty on one that was looked up",
    find: (set) =>
      namesWhere(set, ({ event, binding, basis }) => {
        if (binding === undefined || binding === "indicative") return false;
        const enough = event.type === "duty" ? ["A", "B"] : ["A"];
        return !basis.some(({ confidence }) => enough.includes(confidence));
      }),
  },
  {
    promise: "nothing is marked as read of a source that is itself known at second hand",
    find: ({ rules, duties, actions, sources }) => {
      const secondHand = new Set(
        sources.flatMap(({ id, note = "" }) => (/^(The .*)?[Kk]nown /.test(note) ? [id] : [])),
      );
      const isWrong = ({ source, confidence }: Basis): boolean => confidence === "A" && secondHand.has(source);
      return [
        ...[...rules, ...duties].flatMap(({ name, basis }) => (basis.some(isWrong) ? [name] : [])),
        ...actions.flatMap(({ id, basis }) => (basis.some(isWrong) ? [id] : [])),
      ];
    },
  },
  {
    promise: "no rule, duty or action rests on an Act before the day on which it was passed",
    find: ({ rules, duties, actions, sources }) => {
      const passed = new Map(
        sources.flatMap(({ id, kind, published }) =>
          kind === "statute" && published ? [[id, published] as const] : [],
        ),
      );
      const isEarly = ({ basis, inForce }: { readonly basis: readonly Basis[]; readonly inForce?: Period }): boolean =>
        basis.some(({ source }) => (inForce?.from ?? "") < (passed.get(source) ?? ""));
      return [
        ...[...rules, ...duties].flatMap((one) => (isEarly(one) ? [one.name] : [])),
        ...actions.flatMap((one) => (isEarly(one) ? [one.id] : [])),
      ];
    },
  },
  {
    promise: "every rule and duty has a page that says what it does not mean and whom it may catch wrongly",
    find: (set) => namesWhere(set, ({ about }) => about === undefined),
  },
  {
    promise: "every rule names an ordinary explanation to think of first",
    find: (set) => namesWhere(set, ({ event, about }) => event.type !== "duty" && about?.ordinary.length === 0),
  },
  {
    promise: "every rule and duty has a page of its own, not another's",
    find: (set) => {
      const pages = rulesAndDuties(set).flatMap(({ name, about }) => (about === undefined ? [] : [{ name, ...about }]));
      return [
        ...saidTwice(pages.map(({ name, doesNotMean }) => [name, doesNotMean])),
        ...saidTwice(pages.map(({ name, overCatches }) => [name, overCatches])),
        ...saidTwice(pages.flatMap(({ name, ordinary }) => (ordinary.length > 0 ? [[name, ordinary.join(" ")]] : []))),
      ];
    },
  },
  {
    promise:
      "every fact is used by a rule, a duty or an action, is asked as a danger, or decides how one of these is read",
    find: (set) => {
      const used = factsUsed(set);
      return factsWhere(set, ({ id }) => !used.has(id));
    },
  },
  {
    promise: "every source that a fact or its reading names is listed",
    find: (set) => {
      const cited = set.facts.map((fact) => {
        const sources = [...(fact.sources ?? []), ...(readingOf(fact)?.basis ?? []).map(({ source }) => source)];
        return [fact.id, sources] as const;
      });
      const listed = new Set(set.sources.map(({ id }) => id));
      return cited.flatMap(([id, sources]) => sources.filter((one) => !listed.has(one)).map((one) => `${id}: ${one}`));
    },
  },
  {
    promise: "every source is cited by a rule, a duty, an action, a fact or something else that the set says",
    find: (set) => without(idsOf(set.sources), citedIn({ ...set, sources: [] })),
  },
  {
    promise: "every factor that the census takes is spoken of by some fact",
    find: ({ facts }) => {
      const wanted = CENSUS_CODES.filter(({ status, leftOut }) => status === "current" && leftOut === undefined);
      const named = facts.flatMap(({ cinFactors = [] }) => cinFactors);
      return without(
        wanted.map(({ code }) => code),
        named,
      );
    },
  },
  {
    promise: "every factor that a fact names is one that the census takes",
    find: ({ facts }) => {
      const taken = CENSUS_CODES.filter(({ status }) => status === "current").map(({ code }) => code);
      return facts.flatMap(({ id, cinFactors = [] }) => without(cinFactors, taken).map((code) => `${id}: ${code}`));
    },
  },
  {
    promise: "every action is called for by a rule, a duty or a level",
    find: (set) =>
      without(
        idsOf(set.actions),
        [...rulesAndDuties(set), ...set.levels].flatMap(({ actions = [] }) => actions),
      ),
  },
  {
    promise: "every named condition and every count is referred to",
    find: (set) => {
      const conditions = [
        ...conditionsJudged(set),
        ...Object.values(set.conditions),
        ...set.counts.flatMap(({ of }) => of),
      ];
      const named = conditions.map(namesIn).flatMap((one) => [...one.conditions, ...one.facts]);
      return without([...Object.keys(set.conditions), ...idsOf(set.counts)], named);
    },
  },
];

function rulesAndDuties({ rules, duties }: RuleSet): readonly RuleOrDuty[] {
  return [...rules, ...duties];
}

function namesWhere(set: RuleSet, isSo: (one: RuleOrDuty) => boolean): readonly string[] {
  const found = rulesAndDuties(set).filter(isSo);
  return found.map(({ theme, name }) => `${theme ?? "(no theme)"}: ${name}`).toSorted();
}

function factsWhere({ facts }: RuleSet, isSo: (fact: Fact) => boolean): readonly string[] {
  return facts
    .filter(isSo)
    .map(({ theme, id }) => `${theme}: ${id}`)
    .toSorted();
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

/** Those that stand in the one list and not in the other. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return list.filter((one) => !known.has(one)).toSorted();
}

/** Those of which the text is also that of an earlier one. */
function saidTwice(texts: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const firstBySaying = new Map<string, string>();
  return texts.flatMap(([name, text]) => {
    const first = firstBySaying.get(text);
    if (first === undefined) firstBySaying.set(text, name);
    return first === undefined ? [] : [`${name} says what ${first} says: ${text}`];
  });
}

/** What of a set is judged on a case: conditions of rules and duties, and when an action is called for. */
function conditionsJudged(set: RuleSet): readonly RuleOrDuty["conditions"][] {
  const whens = set.actions.flatMap(({ when }) => (when === undefined ? [] : [when]));
  return [...rulesAndDuties(set).map(({ conditions }) => conditions), ...whens];
}

function factsUsed(set: RuleSet): ReadonlySet<string> {
  const dangers = set.facts.filter(({ danger }) => danger !== undefined).map(({ id }) => id);
  const named = new Set([...dangers, ...conditionsJudged(set).flatMap((one) => [...factsNamed(one, set)])]);
  const reading = [...named].flatMap((id) => {
    const when = factOf(id, set).whenUnknown?.when;
    return when === undefined ? [] : [...factsNamed(when, set)];
  });
  return new Set([...named, ...reading]);
}

/** The sources that stand anywhere in it: as the `source` of an authority, or in the `sources` of a fact. */
function citedIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => {
    if (key === "source" && typeof inner === "string") return [inner];
    if (key === "sources" && Array.isArray(inner)) return inner.filter((one) => typeof one === "string");
    return citedIn(inner);
  });
}
